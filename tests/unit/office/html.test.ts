import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { itemsOf, runsOf, textOf, trimRuns } from '../../../src/office/html.ts';

const body = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document.body;

test('reads paragraphs, lists, ticks, pictures and tables in their order', () => {
  const items = itemsOf(
    body(`<h2>Head</h2><p>Text <b>bold</b> <a href="tel:110">110</a></p>
      <ul><li>One<ul><li>Inner</li></ul></li></ul><ol><li><p>First</p></li></ol>
      <ul><li><span class="tick"></span> Box</li></ul><p><img src="/a.svg" alt="A"></p>
      <div><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></div>`)
      .children,
  );
  expect(
    items.map((item) => ('runs' in item ? `${item.kind}: ${textOf(item.runs)}` : item.kind)),
  ).toEqual([
    'heading: Head',
    'paragraph: Text bold 110',
    'bullet: One',
    'bullet: Inner',
    'number: First',
    'tick: Box',
    'picture',
    'table',
  ]);
});

test('keeps bold and links, and white space as a browser shows it', () => {
  const runs = trimRuns(runsOf(body('  a\n  <b>b</b><br><a href="https://example.org">c</a>  ')));
  expect(runs).toEqual([
    { text: 'a ', bold: false },
    { text: 'b', bold: true },
    { text: '\n', bold: false },
    { text: 'c', bold: false, link: 'https://example.org' },
  ]);
});
