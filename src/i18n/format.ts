/** Dates, lists and sizes as a reader of each language writes them. */
import type { Locale } from '../schema/fields.ts';

const LANGUAGE: Record<Locale, string> = { ja: 'ja-JP', en: 'en-GB' };

/** `2026-11-23` → `2026年11月23日` / `23 November 2026`; shorter dates keep their precision. */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    timeZone: 'UTC',
    ...(month && { month: 'long' }),
    ...(date && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(LANGUAGE[locale], options).format(
    Date.UTC(year!, (month ?? 1) - 1, date ?? 1),
  );
}

/** A number with the language's separators. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(LANGUAGE[locale]).format(value);

/** A list joined as the language does: `a、b、c` / `a, b and c`. */
export const formatList = (items: string[], locale: Locale): string =>
  locale === 'ja'
    ? items.join('・')
    : new Intl.ListFormat(LANGUAGE[locale], { type: 'conjunction' }).format(items);
