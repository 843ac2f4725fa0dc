/** Words of the site itself. `ja` decides the shape; a key missing in `en` is a type error. */
import type { Audience, Level, Locale } from '../schema/fields.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

export type Strings = typeof ja;

const STRINGS: Record<Locale, Strings> = { ja, en };

/** The site's words in a language. */
export const strings = (locale: Locale): Strings => STRINGS[locale];

/** Name of a level, e.g. 小学校5・6年. */
export const levelName = (level: Level, locale: Locale): string => STRINGS[locale].levels[level];

/** Name of an audience, e.g. 先生. */
export const audienceName = (audience: Audience, locale: Locale): string =>
  STRINGS[locale].audiences[audience];
