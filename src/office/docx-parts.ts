/** Parts of the kit's Word documents: page, fonts, runs, lists, fields to type in. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
  convertMillimetersToTwip,
  type ITableCellOptions,
} from 'docx';
import type { Item, Run } from './html.ts';

export const mm = convertMillimetersToTwip;
const FONT = 'BIZ UDPGothic';
/** Half points: 10.5 pt, the usual size of Japanese school papers. */
const SIZE = 21;
/** The width between the margins of A4, in millimetres. */
export const TEXT_WIDTH = 180;

export const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
export const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

/** The bytes of a document of A4 pages. `title` and `locale` go into its properties. */
export async function packDocument(
  title: string,
  locale: string,
  creator: string,
  children: (Paragraph | Table)[],
  size = SIZE,
): Promise<Buffer> {
  const document = new Document({
    title,
    creator,
    features: { updateFields: false },
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT },
            size,
            language: { value: locale === 'ja' ? 'ja-JP' : 'en-GB', eastAsia: 'ja-JP' },
          },
          paragraph: { spacing: { line: 320, after: 100 } },
        },
        heading1: {
          run: { size: 34, bold: true, color: '000000' },
          paragraph: { spacing: { after: 160 } },
        },
        heading2: {
          run: { size: 24, bold: true, color: '000000' },
          paragraph: { spacing: { before: 160, after: 80 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'dots',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: mm(6), hanging: mm(5) } } },
            },
          ],
        },
        {
          reference: 'numbers',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: mm(8), hanging: mm(8) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(14), bottom: mm(14), left: mm(15), right: mm(15) },
          },
        },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Runs as Word has them; web and telephone links stay links, links within the kit become text. */
export function wordRuns(runs: readonly Run[], bold = false): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const lines = run.text.split('\n');
    const pieces = lines.map(
      (text, index) =>
        new TextRun({
          text,
          ...((bold || run.bold) && { bold: true }),
          ...(index > 0 && { break: 1 }),
        }),
    );
    return run.link && /^(https:|tel:|mailto:)/.test(run.link)
      ? [new ExternalHyperlink({ link: run.link, children: pieces })]
      : pieces;
  });
}

/** Paragraphs of headings, text and list items; pictures and tables have functions of their own. */
export function wordParagraph(item: Extract<Item, { runs: Run[] }>): Paragraph {
  const children = wordRuns(item.runs);
  switch (item.kind) {
    case 'heading':
      return new Paragraph({ heading: 'Heading2', children, keepNext: true });
    case 'bullet':
      return new Paragraph({ children, numbering: { reference: 'dots', level: 0 } });
    case 'number':
      return new Paragraph({ children, numbering: { reference: 'numbers', level: 0 } });
    case 'tick':
      return new Paragraph({ children: [new TextRun('☐ '), ...children] });
    default:
      return new Paragraph({ children });
  }
}

/** All paragraphs of items that hold text. */
export const wordParagraphs = (items: readonly Item[]): Paragraph[] =>
  items.flatMap((item) => ('runs' in item ? [wordParagraph(item)] : []));

/** A table over the width of the text; `widths` in millimetres. */
export function grid(
  widths: readonly number[],
  rows: { height?: number; cells: Omit<ITableCellOptions, 'width'>[] }[],
): Table {
  return new Table({
    width: { size: mm(widths.reduce((sum, value) => sum + value, 0)), type: WidthType.DXA },
    columnWidths: widths.map((width) => mm(width)),
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      ({ height, cells }) =>
        new TableRow({
          cantSplit: true,
          ...(height && { height: { value: mm(height), rule: 'exact' as const } }),
          children: cells.map(
            (cell, index) =>
              new TableCell({ ...cell, width: { size: mm(widths[index]!), type: WidthType.DXA } }),
          ),
        }),
    ),
  });
}

class Element extends XmlComponent {
  constructor(name: string, parts: (XmlComponent | object)[]) {
    super(name);
    this.root.push(...(parts as never[]));
  }
}

const attributes = (values: Record<string, string>) => ({
  prepForXml: () => ({ _attr: values }),
});

/** A content control: a field with a prompt that disappears when one types (ECMA-376 17.5.2). */
export function textField(name: string, prompt: string): ParagraphChild {
  const properties = new Element('w:sdtPr', [
    new Element('w:alias', [attributes({ 'w:val': name })]),
    new Element('w:tag', [attributes({ 'w:val': name })]),
    new Element('w:showingPlcHdr', []),
    new Element('w:text', []),
  ]);
  const content = new Element('w:sdtContent', [new TextRun({ text: prompt, color: '767676' })]);
  return new Element('w:sdt', [properties, content]) as unknown as ParagraphChild;
}
