import { expect, test } from 'vitest';
import { lineChart, pointsOf } from '../../../src/charts/line-chart.ts';
import { series as schema, type Series } from '../../../src/schema/data.ts';

const series: Series = schema.parse({
  id: 'a-series',
  title: { ja: '題', en: 'title' },
  definition: { ja: '定義', en: 'definition' },
  unit: { ja: '人', en: 'people' },
  columns: [{ id: 'total', name: { ja: '合計', en: 'total' } }],
  rows: [2019, 2020, 2021, 2022].map((year, index) => ({
    year,
    values: { total: index === 1 ? null : 10 + index },
  })),
  breaks: [{ year: 2022, why: { ja: '変更', en: 'changed' } }],
  limits: { ja: '注意', en: 'care' },
  confidence: 'confirmed',
  sources: ['a-source'],
  asOf: '2026-11-01',
  reviewBy: '2027-05-01',
});

test('unknown values are left out, and a break begins a new stretch', () => {
  expect(pointsOf(series)).toEqual([
    { year: 2019, value: 10, column: 'total', stretch: 0 },
    { year: 2021, value: 12, column: 'total', stretch: 0 },
    { year: 2022, value: 13, column: 'total', stretch: 1 },
  ]);
});

test('the chart has a name and nothing that the site’s policy forbids', () => {
  const svg = lineChart(series, 'en', 'A chart');
  expect(svg).toContain('aria-label="A chart"');
  expect(svg).not.toMatch(/<style| style=|<script/);
  expect(svg).toContain('total 13');
});
