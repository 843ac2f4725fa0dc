import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/schema/catalog.ts';
import { DIST, documentOf, pages, read } from './built.ts';

const { resources } = catalog.parse(JSON.parse(read('/catalog.json')));
const pageAt = new Map(pages.map((page) => [page.url, page]));
const renditions = resources.flatMap((resource) =>
  resource.renditions.map((rendition) => ({ ...rendition, resource })),
);
const files = renditions.filter(({ format }) => format !== 'html');
const bytesOf = (url: string) => readFileSync(`${DIST}${url}`);
/** The page a file was made from. */
const pageOf = ({ resource, kind }: (typeof files)[number]) =>
  documentOf(
    pageAt.get(
      resource.renditions.find((other) => other.kind === kind && other.format === 'html')!.url,
    )!,
  );
const squeeze = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');

const A4 = [595, 842];
const SLIDE = [960, 540];

describe('every rendition', () => {
  test.each(resources.map((resource) => [`${resource.locale} ${resource.id}`, resource] as const))(
    '%s',
    (_, { type, renditions: list }) => {
      const have = list.map(({ kind, format }) => `${kind}.${format}`);
      const sheets = ['slides', 'activity', 'worksheet', 'answers', 'letter'];
      const wanted =
        type === 'lesson'
          ? [
              ...['plan', ...sheets].flatMap((kind) => [`${kind}.html`, `${kind}.pdf`]),
              'slides.pptx',
              'worksheet.docx',
              'letter.docx',
            ]
          : ['html', 'pdf'].map((format) => `${type === 'handout' ? 'sheet' : 'page'}.${format}`);
      expect(have.sort()).toEqual(wanted.sort());
    },
  );

  test('has the size that the catalogue and the links say', () => {
    for (const { url, bytes } of files) expect(bytesOf(url).length, url).toBe(bytes);
    const links = pages.flatMap((page) =>
      [...documentOf(page).querySelectorAll('a.file')].map((link) => link.getAttribute('href')!),
    );
    expect(new Set(links)).toEqual(new Set(files.map(({ url }) => url)));
  });
});

const pdfs = files.filter(({ format }) => format === 'pdf');

/** Families of the fonts in a document; a Type 3 font is a letter that the kit's font lacks. */
function fontsOf(pdf: PDFDocument): Set<string> {
  const fonts = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('Font'));
  const names = fonts.map((font) => font.get(PDFName.of('BaseFont')));
  return new Set(
    names.map((name) =>
      name instanceof PDFName ? name.decodeText().replace(/^[A-Z]{6}\+|-.*/g, '') : 'Type 3',
    ),
  );
}

test.each(pdfs.map((file) => [file.url, file] as const))(
  'PDF %s is tagged, outlined, titled, and holds the page’s text in the kit’s font',
  async (url, file) => {
    const bytes = bytesOf(url);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const root = pdf.catalog;
    const document = pageOf(file);

    expect(pdf.getPageCount()).toBe(file.pages);
    const [width, height] = file.kind === 'slides' ? SLIDE : A4;
    for (const page of pdf.getPages()) {
      expect(Math.abs(page.getWidth() - width!)).toBeLessThan(1);
      expect(Math.abs(page.getHeight() - height!)).toBeLessThan(1);
    }
    expect(root.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))).toBeDefined();
    expect(root.get(PDFName.of('StructTreeRoot'))).toBeDefined();
    expect(root.get(PDFName.of('Outlines'))).toBeDefined();
    const lang = root.lookup(PDFName.of('Lang'), PDFString, PDFHexString);
    expect(lang.decodeText()).toBe(file.resource.locale);
    expect(pdf.getTitle()).toBe(document.title);
    expect([...fontsOf(pdf)]).toEqual(['BIZUDPGothic']);

    const opened = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const text: string[] = [];
    for (let number = 1; number <= opened.numPages; number++) {
      const { items } = await (await opened.getPage(number)).getTextContent();
      text.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    const printed = squeeze(text.join(''));
    const heads = [...document.querySelectorAll('main h2')]
      .filter((head) => !head.closest('.screen-only, .toc, .stage, .deck-clock'))
      .map((head) => squeeze(head.textContent!));
    expect(heads.filter((head) => !printed.includes(head))).toEqual([]);
  },
);

test('sheets keep to their sides of paper', () => {
  for (const { kind, pages: sides, url, resource } of pdfs) {
    if (['worksheet', 'letter'].includes(kind)) expect(sides, url).toBe(1);
    if (kind === 'answers') expect(sides, url).toBeLessThanOrEqual(2);
    if (resource.type !== 'handout') continue;
    const declared = documentOf(pageAt.get(resource.url)!).querySelector('.sheet')!;
    expect(sides, url).toBe(Number(declared.getAttribute('data-sides')));
  }
});

/** The text of the XML parts of an Office file whose names match. */
function officeText(url: string, part: RegExp): string {
  const parts = unzipSync(new Uint8Array(bytesOf(url)));
  return Object.entries(parts)
    .filter(([name]) => part.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");
}

const lessonFiles = (kind: string, format: string) =>
  files
    .filter((file) => file.kind === kind && file.format === format)
    .map((file) => [file.url, file] as const);

test.each(lessonFiles('slides', 'pptx'))('%s holds the deck’s text and notes', (url, file) => {
  const document = pageOf(file);
  const slides = [...document.querySelectorAll('.deck-slide')];
  const onSlides = squeeze(officeText(url, /^ppt\/slides\/slide\d+\.xml$/));
  const inNotes = squeeze(officeText(url, /^ppt\/notesSlides\/notesSlide\d+\.xml$/));
  expect(file.pages).toBe(slides.length);
  for (const part of document.querySelectorAll('.face :is(h1, h2, li, p:not(:has(img)))')) {
    expect(onSlides).toContain(squeeze(part.textContent!));
  }
  for (const note of document.querySelectorAll('.deck-slide > .notes p')) {
    expect(inNotes).toContain(squeeze(note.textContent!));
  }
  const alts = [...document.querySelectorAll('.face img')].map((img) => img.getAttribute('alt')!);
  const xml = Object.entries(unzipSync(new Uint8Array(bytesOf(url))))
    .filter(([name]) => /slide\d+\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  for (const alt of alts) expect(xml).toContain(alt.replaceAll('"', '&quot;'));
  // Real text, not pictures of slides: no more pictures than the deck has.
  expect([...xml.matchAll(/<p:pic>/g)]).toHaveLength(alts.length);
});

test.each(lessonFiles('worksheet', 'docx'))('%s holds the tasks and no answer', (url, file) => {
  const text = squeeze(officeText(url, /^word\/document\.xml$/));
  const document = pageOf(file);
  for (const part of document.querySelectorAll('.worksheet h1, .question > :is(p, ul > li)')) {
    expect(text).toContain(squeeze(part.textContent!));
  }
  const answers = documentOf(pageAt.get(`${file.resource.url}answers/`)!);
  for (const answer of answers.querySelectorAll('.answer p')) {
    expect(text).not.toContain(squeeze(answer.textContent!));
  }
  const lines = document.querySelectorAll('.lines i').length;
  const xml = strFromU8(unzipSync(new Uint8Array(bytesOf(url)))['word/document.xml']!);
  expect([...xml.matchAll(/w:hRule="exact"/g)].length).toBeGreaterThanOrEqual(lines);
});

test.each(lessonFiles('letter', 'docx'))('%s holds the letter and its fields', (url, file) => {
  const text = squeeze(officeText(url, /^word\/document\.xml$/));
  for (const part of pageOf(file).querySelectorAll(
    '.paper h1, .letter-body :is(p, li):not(.contacts li), .contacts :is(.name, .way)',
  )) {
    expect(text).toContain(squeeze(part.textContent!));
  }
  const xml = strFromU8(unzipSync(new Uint8Array(bytesOf(url)))['word/document.xml']!);
  expect([...xml.matchAll(/<w:sdt>/g)]).toHaveLength(3);
});

test('pupils’ files never carry the answers', () => {
  for (const { url, kind, resource } of renditions) {
    if (kind !== 'worksheet' || !url.endsWith('/')) continue;
    expect(documentOf(pageAt.get(url)!).querySelector('.answer'), resource.id).toBeNull();
  }
});
