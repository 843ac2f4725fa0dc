import { describe, expect, test } from 'vitest';
import { formatDay, formatList, formatNumber } from '../../../src/i18n/format.ts';
import { en } from '../../../src/i18n/en.ts';
import { ja } from '../../../src/i18n/ja.ts';
import { inOtherLocale, pageUrl, resourceUrl } from '../../../src/i18n/routes.ts';

test('days are written as each language does, and keep their precision', () => {
  expect(formatDay('2026-11-23', 'ja')).toBe('2026年11月23日');
  expect(formatDay('2026-11-23', 'en')).toBe('23 November 2026');
  expect(formatDay('2026-11', 'ja')).toBe('2026年11月');
  expect(formatDay('2026', 'en')).toBe('2026');
});

test('numbers and lists', () => {
  expect(formatNumber(390000, 'ja')).toBe('390,000');
  expect(formatList(['a', 'b', 'c'], 'ja')).toBe('a・b・c');
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
});

describe('routes', () => {
  test('addresses end with a slash', () => {
    expect(pageUrl('ja')).toBe('/ja/');
    expect(pageUrl('en', 'help')).toBe('/en/help/');
    expect(resourceUrl('ja', 'lessons/high/sextortion', 'worksheet')).toBe(
      '/ja/lessons/high/sextortion/worksheet/',
    );
  });

  test('the language switch stays on the page', () => {
    expect(inOtherLocale('/ja/guides/iphone-ipad/', 'en')).toBe('/en/guides/iphone-ipad/');
    expect(inOtherLocale('/', 'en')).toBe('/');
  });
});

test('no word of the site is left in the other language', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(texts)
        : [];
  const { otherLanguage: _ja, ...english } = en;
  expect(texts(english).filter((text) => /[ぁ-んァ-ン一-龠]/.test(text))).toEqual([]);
  expect(texts(ja).length).toBe(texts(en).length);
});
