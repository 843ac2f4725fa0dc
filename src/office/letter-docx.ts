/** The letter home as Word, with fields for date and sender, for the school's own words. */
import { AlignmentType, Paragraph, type Table } from 'docx';
import {
  grid,
  LINE,
  NO_BORDERS,
  packDocument,
  textField,
  TEXT_WIDTH,
  wordParagraphs,
  wordRuns,
} from './docx-parts.ts';
import { itemsOf, runsOf, trimRuns } from './html.ts';

/** The bytes of letter.docx from the letter's page. Throws when it holds no letter. */
export async function letterDocx(document: Document, creator: string): Promise<Buffer> {
  const paper = document.querySelector('.paper.letter');
  const title = paper?.querySelector('h1')?.textContent?.trim();
  const body = paper?.querySelector('.letter-body');
  if (!paper || !title || !body) {
    throw new Error(`The page "${document.title}" holds no letter; expected a title and its text.`);
  }
  const labels = [...paper.querySelectorAll('.letter-head label > span')].map((span) =>
    span.textContent!.trim(),
  );
  const children: (Paragraph | Table)[] = [
    ...labels.map(
      (label) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          spacing: { after: 0 },
          children: [textField(label, label)],
        }),
    ),
    new Paragraph(paper.querySelector('.letter-head > p')!.textContent!.trim()),
    new Paragraph({ heading: 'Heading1', spacing: { before: 160, after: 160 }, text: title }),
    ...[...body.children].flatMap(part),
    ...[...paper.querySelectorAll(':scope > section:not(.letter-body)')].flatMap(part),
  ];
  return packDocument(title, document.documentElement.lang, creator, children);
}

/** A part of the letter: a box becomes a framed cell, contacts a table, the rest paragraphs. */
function part(element: Element): (Paragraph | Table)[] {
  if (element.classList.contains('contacts')) return [contacts(element)];
  if (element.classList.contains('box')) {
    const borders = { top: LINE, bottom: LINE, left: LINE, right: LINE };
    const cell = { borders, margins: { top: 80, bottom: 80, left: 160, right: 160 } };
    return [
      grid([TEXT_WIDTH], [{ cells: [{ ...cell, children: [...element.children].flatMap(part) }] }]),
      new Paragraph(''),
    ];
  }
  if (element.localName === 'section' || element.localName === 'div') {
    return [...element.children].flatMap(part);
  }
  return wordParagraphs(itemsOf([element]));
}

function contacts(list: Element): Table {
  const rows = [...list.children].map((item) => {
    const lines = (selector: string, bold = false) =>
      [...item.querySelectorAll(selector)].map(
        (line) =>
          new Paragraph({
            spacing: { after: 0 },
            children: wordRuns(trimRuns(runsOf(line)), bold),
          }),
      );
    const borders = { ...NO_BORDERS, bottom: LINE };
    return {
      cells: [
        { borders, children: [...lines('.name'), ...lines('.meta')] },
        { borders, children: lines('.way', true) },
      ],
    };
  });
  return grid([116, TEXT_WIDTH - 116], rows);
}
