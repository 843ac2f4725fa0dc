import type { AstroGlobal } from 'astro';
import { LOCALES, type Locale } from '../schema/fields.ts';

/** The language of the page being built: blocks in MDX learn it from the address. */
export function localeOf(astro: Pick<AstroGlobal, 'params'>): Locale {
  const value = astro.params['locale'] as Locale | undefined;
  return value && LOCALES.includes(value) ? value : 'ja';
}
