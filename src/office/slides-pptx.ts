/** A deck as PowerPoint: real text in placeholders, notes in the notes pane, the deck's colours. */
import Pptx from 'pptxgenjs';
import { itemsOf, textOf, trimRuns, runsOf, type Item, type Run } from './html.ts';
import { rasterOf } from './pictures.ts';

/** 1280 × 720 px of the deck are 13.333 × 7.5 inches: 96 px an inch, 0.75 pt a px. */
const WIDTH = 13.333;
const HEIGHT = 7.5;
const FONT = 'BIZ UDPGothic';
const COLOUR = { ink: '1A1A1A', rain: '00428C', paper: 'FFFDF8', tint: 'DCF0FF', soft: '4D4D4D' };
const SIZE = { title: 40, first: 54, body: 36, many: 32, small: 24 };
/** More lines than this take the smaller size. */
const MANY_LINES = 4;

/** Width of the text, in inches: beside a picture it is narrower. */
const BODY_WIDTH = { SLIDE: WIDTH - 1.6, PICTURE: WIDTH - 6.2 };

type Slide = ReturnType<Pptx['addSlide']>;

/** Where the files of the site are, for pictures. */
export interface Site {
  dir: string;
  base: string;
}

/** The bytes of slides.pptx from the page of a lesson's slides. Throws when it holds no slide. */
export async function slidesPptx(document: Document, site: Site): Promise<Buffer> {
  const slides = [...document.querySelectorAll('.deck-slide')];
  const title = document.querySelector('.deck-slide h1')?.textContent?.trim();
  if (slides.length < 2 || !title) {
    throw new Error(`The page "${document.title}" holds no deck; expected slides with a title.`);
  }
  const lang = document.documentElement.lang === 'ja' ? 'ja-JP' : 'en-GB';
  const pptx = new Pptx();
  pptx.defineLayout({ name: 'DECK', width: WIDTH, height: HEIGHT });
  pptx.layout = 'DECK';
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  pptx.title = title;
  pptx.author = document.querySelector('.deck-slide .by')?.textContent?.trim() ?? '';
  defineMasters(pptx);

  for (const [index, element] of slides.entries()) {
    const face = element.querySelector('.face')!;
    const master = face.querySelector('img') ? 'PICTURE' : 'SLIDE';
    const slide = pptx.addSlide({ masterName: index === 0 ? 'FIRST' : master });
    if (index === 0) {
      slide.addText(title, { placeholder: 'title', lang });
      const lines = [...face.querySelectorAll('p')].map((p) => p.textContent!.trim());
      slide.addText(lines.join('\n'), { placeholder: 'body', lang });
    } else {
      await addFace(slide, face, site, lang);
    }
    slide.addNotes(notesOf(element));
  }
  return (await pptx.write({ outputType: 'nodebuffer' })) as Buffer;
}

function defineMasters(pptx: Pptx): void {
  const common = { fontFace: FONT, margin: 0, align: 'left' } as const;
  pptx.defineSlideMaster({
    title: 'FIRST',
    background: { color: COLOUR.tint },
    objects: [
      { rect: { x: 0, y: HEIGHT - 0.25, w: WIDTH, h: 0.25, fill: { color: COLOUR.rain } } },
      placeholder('title', 'title', { y: 2.2, h: 1.8, fontSize: SIZE.first, color: COLOUR.rain }),
      placeholder('body', 'body', { y: 4.2, h: 1.6, fontSize: SIZE.small, color: COLOUR.soft }),
    ],
  });
  for (const [name, width] of Object.entries(BODY_WIDTH)) {
    pptx.defineSlideMaster({
      title: name,
      background: { color: COLOUR.paper },
      objects: [
        { rect: { x: 0, y: 0, w: WIDTH, h: 0.12, fill: { color: COLOUR.rain } } },
        placeholder('title', 'title', { y: 0.5, h: 1.2, fontSize: SIZE.title, color: COLOUR.rain }),
        placeholder('body', 'body', {
          y: 1.9,
          h: 5,
          w: width,
          fontSize: SIZE.body,
          color: COLOUR.ink,
        }),
      ],
      slideNumber: { x: WIDTH - 0.9, y: HEIGHT - 0.5, fontSize: 14, color: COLOUR.soft },
    });
  }

  function placeholder(
    name: string,
    type: 'title' | 'body',
    place: { y: number; h: number; w?: number; fontSize: number; color: string },
  ) {
    return {
      placeholder: {
        options: {
          ...common,
          name,
          type,
          x: 0.8,
          w: WIDTH - 1.6,
          bold: type === 'title',
          valign: type === 'title' ? 'bottom' : 'top',
          ...place,
        } as const,
        text: '',
      },
    };
  }
}

async function addFace(slide: Slide, face: Element, site: Site, lang: string): Promise<void> {
  const heading = face.querySelector('h2');
  slide.addText(textOf(trimRuns(runsOf(heading!))), { placeholder: 'title', lang });
  const items = itemsOf(face.children).filter(({ kind }) => kind !== 'heading');
  const picture = items.find((item) => item.kind === 'picture');
  const table = items.find((item) => item.kind === 'table');
  const lines = items.filter((item) => 'runs' in item);
  if (lines.length > 0) {
    slide.addText(
      lines.flatMap((item) => paragraphOf(item, lang)),
      { placeholder: 'body', fontSize: lines.length > MANY_LINES ? SIZE.many : SIZE.body },
    );
  }
  if (table) {
    const rows = table.rows.map(({ head, cells }) =>
      cells.map((cell) => ({ text: textOf(cell), options: { bold: head, lang } })),
    );
    const y = 1.9 + lines.length * 0.7;
    slide.addTable(rows, {
      x: 0.8,
      y,
      w: picture ? BODY_WIDTH.PICTURE : BODY_WIDTH.SLIDE,
      fontFace: FONT,
      fontSize: SIZE.small,
      color: COLOUR.ink,
      border: { type: 'solid', pt: 1, color: COLOUR.soft },
    });
  }
  if (picture) {
    const { png, width: w, height: h } = await rasterOf(picture.src, site.dir, site.base);
    slide.addImage({
      data: `image/png;base64,${png.toString('base64')}`,
      x: WIDTH - 5.1,
      y: 2.2,
      w: 4.2,
      h: (4.2 * h) / w,
      altText: picture.alt,
    });
  }
}

function paragraphOf(item: Extract<Item, { runs: Run[] }>, lang: string) {
  const bullet =
    item.kind === 'bullet' || item.kind === 'tick'
      ? { bullet: { indent: 30 } }
      : item.kind === 'number'
        ? { bullet: { type: 'number', indent: 36 } as const }
        : {};
  return item.runs.map((run, index) => ({
    text: run.text,
    options: {
      lang,
      bold: run.bold || run.link !== undefined,
      paraSpaceAfter: 8,
      ...(index === 0 && bullet),
      breakLine: index === item.runs.length - 1,
    },
  }));
}

/** The text of the notes pane: step, words to say, notes; a line each. */
function notesOf(element: Element): string {
  const notes = element.querySelector('.notes');
  if (!notes) return '';
  return [...notes.children]
    .flatMap((child) =>
      child.classList.contains('cue')
        ? [child.querySelector('b')!.textContent!.trim(), ...itemsOf(child.children).map(lineOf)]
        : itemsOf([child]).map(lineOf),
    )
    .filter(Boolean)
    .join('\n');
}

const lineOf = (item: Item): string =>
  'runs' in item ? `${item.kind === 'bullet' ? '・' : ''}${textOf(item.runs)}` : '';
