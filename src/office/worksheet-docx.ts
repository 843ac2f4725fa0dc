/** The pupil's worksheet as Word: name line, tasks, lines of real height, room for drawings. */
import { Paragraph, TextRun, type Table } from 'docx';
import {
  grid,
  LINE,
  NO_BORDERS,
  packDocument,
  TEXT_WIDTH,
  wordParagraphs,
  wordRuns,
} from './docx-parts.ts';
import { itemsOf, runsOf, trimRuns } from './html.ts';

/** Millimetres between writing lines: 10 for years 1 and 2, 8 above (paper.css has the same). */
const lineHeight = (level: string | null) => (level === 'primary-lower' ? 10 : 8);

/** The bytes of worksheet.docx from the worksheet's page. Throws when it holds no task. */
export async function worksheetDocx(document: Document, creator: string): Promise<Buffer> {
  const paper = document.querySelector('.paper.worksheet');
  const title = paper?.querySelector('h1')?.textContent?.trim();
  const questions = [...(paper?.querySelectorAll('.question') ?? [])];
  if (!paper || !title || questions.length === 0) {
    throw new Error(`The page "${document.title}" holds no worksheet; expected a title and tasks.`);
  }
  const level = paper.getAttribute('data-level');
  const [classLine, name] = [...paper.querySelectorAll('.name-line > span')].map((span) =>
    span.textContent!.replaceAll(/[\r\n]/g, ''),
  );
  const children: (Paragraph | Table)[] = [
    grid(
      [34, 68, 78],
      [
        {
          cells: [
            { borders: NO_BORDERS, children: [new Paragraph('')] },
            { borders: { ...NO_BORDERS, bottom: LINE }, children: [new Paragraph(classLine!)] },
            { borders: { ...NO_BORDERS, bottom: LINE }, children: [new Paragraph(name!)] },
          ],
        },
      ],
    ),
    new Paragraph({ heading: 'Heading1', spacing: { before: 160, after: 160 }, text: title }),
    ...wordParagraphs(introOf(paper)),
    ...questions.flatMap((question, index) => task(question, index + 1, lineHeight(level))),
  ];
  const size = level === 'primary-lower' ? 24 : 21;
  return packDocument(title, document.documentElement.lang, creator, children, size);
}

/** What stands above the first task, the title excepted. */
function introOf(paper: Element) {
  const parts = [...paper.querySelector('section.worksheet')!.children].filter(
    (child) => child.localName !== 'h1' && !child.classList.contains('question'),
  );
  return itemsOf(parts);
}

function task(question: Element, number: number, height: number): (Paragraph | Table)[] {
  const [first, ...rest] = [...question.children].filter(
    (child) => !child.classList.contains('lines') && child.localName !== 'svg',
  );
  if (first) keepLines(first);
  const lines = question.querySelectorAll('.lines i').length;
  const box = question.querySelector('.draw-box')?.getAttribute('viewBox')?.split(' ')[3];
  const out: (Paragraph | Table)[] = [
    new Paragraph({
      keepNext: true,
      spacing: { before: 200, after: 80 },
      children: [
        new TextRun({ text: `${number}　`, bold: true }),
        ...(first ? wordRuns(trimRuns(runsOf(first))) : []),
      ],
    }),
    ...wordParagraphs(itemsOf(rest)),
  ];
  if (lines > 0) {
    const cell = { borders: { ...NO_BORDERS, bottom: LINE }, children: [new Paragraph('')] };
    out.push(
      grid(
        [TEXT_WIDTH],
        Array.from({ length: lines }, () => ({ height, cells: [cell] })),
      ),
    );
  }
  if (box) {
    const borders = { top: LINE, bottom: LINE, left: LINE, right: LINE };
    out.push(
      grid(
        [TEXT_WIDTH],
        [{ height: Number(box), cells: [{ borders, children: [new Paragraph('')] }] }],
      ),
    );
  }
  return out;
}

/** A new line in a task is a new line on the sheet (white-space: pre-line in paper.css). */
function keepLines(paragraph: Element): void {
  paragraph.innerHTML = paragraph.innerHTML.trim().replaceAll('\n', '<br>');
}
