import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { mergePdfs } from '../../../src/print/station/merge.ts';
import {
  copiesOf,
  lessonSet,
  paperOf,
  readSet,
  writeSet,
} from '../../../src/print/station/print-set.ts';

describe('a set in the address', () => {
  test('comes back as it was written', () => {
    const set = {
      items: [
        { id: 'handouts/help-card', kind: 'sheet', copies: 8 },
        { id: 'lessons/high/sextortion', kind: 'letter', copies: 40 },
      ],
      duplex: true,
    };
    expect(readSet(writeSet(set))).toEqual(set);
  });

  test.each([
    '',
    '#',
    '#s=',
    '#s=../../etc/passwd:sheet*1',
    '#s=handouts/<script>:sheet*1',
    '#s=handouts/help-card:sheet',
    '#s=handouts/help-card:sheet*-3',
    '#s=javascript:alert(1)*1',
    '#%E0%A4%A',
  ])('leaves out what it does not understand: %s', (fragment) => {
    expect(readSet(fragment)).toEqual({ items: [], duplex: false });
  });

  test('keeps copies and length within bounds', () => {
    expect(readSet('#s=handouts/a:sheet*0').items[0]!.copies).toBe(1);
    expect(readSet('#s=handouts/a:sheet*9999').items[0]!.copies).toBe(400);
    expect(readSet(`#${'s=handouts/a:sheet*1&'.repeat(500)}`).items).toHaveLength(100);
    expect(copiesOf(Number.NaN)).toBe(1);
  });
});

test('a class of 30 takes 30 worksheets and letters, and one of the rest', () => {
  const { items } = lessonSet('lessons/high/sextortion', 30);
  expect(items.map(({ kind, copies }) => `${kind} ${copies}`)).toEqual([
    'plan 1',
    'worksheet 30',
    'answers 1',
    'letter 30',
  ]);
});

test('paper is counted on one side and on both', () => {
  const items = [
    { id: 'guides/a', kind: 'page', copies: 2 },
    { id: 'handouts/b', kind: 'sheet', copies: 3 },
  ];
  const sides = (item: { id: string }) => (item.id === 'guides/a' ? 5 : 1);
  expect(paperOf({ items, duplex: false }, sides)).toEqual({ sides: 13, sheets: 13 });
  expect(paperOf({ items, duplex: true }, sides)).toEqual({ sides: 13, sheets: 9 });
});

describe('mergePdfs', () => {
  const pdf = async (pages: number) => {
    const document = await PDFDocument.create();
    for (let page = 0; page < pages; page++) document.addPage([595, 842]).drawText(`${page}`);
    return document.save();
  };

  test('puts all copies in order, and blank backs when both sides are printed', async () => {
    const parts = [
      { bytes: await pdf(3), copies: 2 },
      { bytes: await pdf(2), copies: 1 },
    ];
    const single = await PDFDocument.load(await mergePdfs(parts, false, 'Set'));
    expect(single.getPageCount()).toBe(8);
    expect(single.getTitle()).toBe('Set');
    const double = await PDFDocument.load(await mergePdfs(parts, true, 'Set'));
    expect(double.getPageCount()).toBe(10);
  });

  test('thirty copies weigh little more than one', async () => {
    const bytes = await pdf(1);
    const one = await mergePdfs([{ bytes, copies: 1 }], false, 'Set');
    const thirty = await mergePdfs([{ bytes, copies: 30 }], false, 'Set');
    expect(thirty.length).toBeLessThan(one.length * 4);
  });
});
