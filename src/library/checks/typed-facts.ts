import { walk } from '../mdx.ts';
import type { Problem } from '../problem.ts';
import type { Check, Resource } from '../types.ts';

/**
 * One fact, one place: telephone numbers, years, percentages, money and articles of law stand in
 * the data files with source and date, never in a body (content rules 23, R22).
 */
export const typedFacts: Check = {
  id: 'typed-facts',
  title: 'No telephone number, year, figure or article is typed into MDX',
  run: ({ resources }) => resources.flatMap(checkResource),
};

const PATTERNS: { pattern: RegExp; what: string; instead: string }[] = [
  {
    pattern:
      /(?<![\d-])0\d{1,4}-\d{1,4}-\d{3,4}(?!\d)|(?<!\d)0\d{9,10}(?!\d)|[#＃](?:8103|8891|9110|9999)/,
    what: 'a telephone number',
    instead: '<Contact id="…" />',
  },
  {
    pattern: /(?<!\d)(?:110|119|188|189)番|(?:\bcall|\bdial|\bring) (?:110|119|188|189)\b/i,
    what: 'a telephone number',
    instead: '<Contact id="…" />',
  },
  {
    pattern:
      /(?<!\d)(?:19|20)\d\d\s?年|(?:令和|平成)\s?[\d元]+\s?年|\b(?:in|of|since|from) (?:19|20)\d\d\b/,
    what: 'a year',
    instead: '<Stat id="…" /> or <Law id="…" />',
  },
  {
    pattern: /\d\s?(?:[%％]|パーセント|per ?cent)/i,
    what: 'a percentage',
    instead: '<Stat id="…" />',
  },
  {
    pattern: /[¥￥]\s?\d|\d[\d,]*\s?(?:円|万円|yen)/i,
    what: 'an amount of money',
    instead: '<Stat id="…" /> or <Law id="…" />',
  },
  { pattern: /第\s?\d+\s?条|\bArticle \d+/, what: 'an article of law', instead: '<Law id="…" />' },
  {
    pattern: /\d[\d,.]*\s?(?:人に1人|人に\s?\d)|\b1 in \d+\b/,
    what: 'a figure',
    instead: '<Stat id="…" />',
  },
];

function checkResource({ file, mdx }: Resource): Problem[] {
  const attributes = [...walk(mdx.blocks)].flatMap(({ block }) =>
    Object.values(block.attributes).map((value) => ({ line: block.line, text: String(value) })),
  );
  return [...mdx.prose, ...attributes].flatMap(({ line, text }) =>
    PATTERNS.flatMap(({ pattern, what, instead }) => {
      const match = pattern.exec(text);
      if (!match) return [];
      return [
        {
          file,
          line: line + text.slice(0, match.index).split('\n').length - 1,
          message: `"${match[0]}" is ${what} typed into the text; expected ${instead} with a key of the data files. Replace it.`,
          rule: 'R22',
        },
      ];
    }),
  );
}
