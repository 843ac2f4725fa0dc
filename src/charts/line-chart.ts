/** Line charts as SVG text, drawn at build with Observable Plot; colours come from styles/why.css. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { formatNumber } from '../i18n/format.ts';
import type { Series } from '../schema/data.ts';
import type { Locale } from '../schema/fields.ts';

interface Point {
  year: number;
  value: number;
  column: string;
  /** Stretch between two breaks: a line is never drawn across a change of definition. */
  stretch: number;
}

/** Marker shapes, so that lines differ on grey paper too. */
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond2', 'cross', 'star'] as const;

/** All known points of a series, with the stretch each belongs to. */
export function pointsOf(series: Series): Point[] {
  return series.rows.flatMap(({ year, values }) =>
    series.columns.flatMap(({ id }) => {
      const value = values[id];
      if (value === null || value === undefined) return [];
      return [
        {
          year,
          value,
          column: id,
          stretch: series.breaks.filter((item) => item.year <= year).length,
        },
      ];
    }),
  );
}

/**
 * An SVG of the series: one line a column, broken where the counting changed, with the column's
 * name at its last point. `alt` becomes the accessible name.
 */
export function lineChart(series: Series, locale: Locale, alt: string): string {
  const points = pointsOf(series);
  const names = new Map(series.columns.map(({ id, name }) => [id, name[locale]]));
  const symbol = new Map(
    series.columns.map(({ id }, index) => [id, SYMBOLS[index % SYMBOLS.length]!]),
  );
  const last = series.columns.flatMap(
    ({ id }) => points.findLast(({ column }) => column === id) ?? [],
  );
  const years = points.map(({ year }) => year);
  const { document } = parseHTML('<html><body></body></html>');

  const svg = Plot.plot({
    document,
    width: 720,
    height: 380,
    marginLeft: 56,
    marginRight: 110,
    marginBottom: 34,
    x: { label: null, tickFormat: (year: number) => String(year), ticks: [...new Set(years)] },
    y: {
      label: null,
      zero: true,
      grid: true,
      nice: true,
      tickFormat: (value: number) => formatNumber(value, locale),
    },
    marks: [
      Plot.ruleY([0]),
      ...series.breaks.map(({ year }) =>
        Plot.ruleX([year - 0.5], { strokeDasharray: '4 4', className: 'break' }),
      ),
      ...series.columns.map(({ id }, index) =>
        Plot.line(
          points.filter(({ column }) => column === id),
          {
            x: 'year',
            y: 'value',
            z: 'stretch',
            strokeWidth: 2.5,
            className: `line line-${index}`,
          },
        ),
      ),
      ...series.columns.map(({ id }, index) =>
        Plot.dot(
          points.filter(({ column }) => column === id),
          {
            x: 'year',
            y: 'value',
            symbol: symbol.get(id)!,
            r: 4,
            fill: 'currentColor',
            className: `line line-${index}`,
          },
        ),
      ),
      Plot.text(last, {
        x: 'year',
        y: 'value',
        dx: 10,
        textAnchor: 'start',
        fontSize: 13,
        text: ({ column, value }: Point) => `${names.get(column)} ${formatNumber(value, locale)}`,
      }),
    ],
  }) as unknown as Element;

  return cleaned(svg, alt);
}

/** Without Plot's own style sheet and style attributes, which the site's policy forbids. */
function cleaned(svg: Element, alt: string): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'font-family', 'xmlns', 'xmlns:xlink'])
      element.removeAttribute(name);
  }
  for (const part of svg.querySelectorAll('[aria-label]')) {
    part.setAttribute('data-part', part.getAttribute('aria-label')!);
    part.removeAttribute('aria-label');
  }
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alt);
  return svg.outerHTML;
}
