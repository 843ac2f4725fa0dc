import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * Address of the site: `KIT_SITE`, or `site` of content/organisation.yaml, so that whoever
 * adopts the kit sets it in one place.
 */
export function siteUrl(): string {
  if (process.env['KIT_SITE']) return process.env['KIT_SITE'];
  const file = new URL('../../content/organisation.yaml', import.meta.url);
  const { site } = parse(readFileSync(file, 'utf8')) as { site?: string };
  return site ?? 'https://example.org';
}
