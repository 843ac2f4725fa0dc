/** The pages of the built site, read before the tests are collected. */
import { globSync, readFileSync } from 'node:fs';
import { catalog } from '../../src/schema/catalog.ts';

/** Address of every page: `/ja/help/`. */
export const urls: string[] = globSync('dist/**/*.html')
  .map((file) =>
    file
      .replaceAll('\\', '/')
      .slice('dist'.length)
      .replace(/index\.html$/, ''),
  )
  .filter((url) => !url.startsWith('/pagefind/'))
  .sort();

export const { resources } = catalog.parse(JSON.parse(readFileSync('dist/catalog.json', 'utf8')));
