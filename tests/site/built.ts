/** The built site as the tests read it: every page with its address, text and document. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

export const DIST = 'dist';

if (!existsSync(`${DIST}/index.html`)) {
  throw new Error('There is no site in dist/; run "npm run build" first.');
}

export interface BuiltPage {
  /** Address on the site: `/ja/help/`. */
  url: string;
  file: string;
  html: string;
}

/** Every HTML page, sorted by address. */
export const pages: BuiltPage[] = globSync(`${DIST}/**/*.html`)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith(`${DIST}/pagefind/`))
  .sort()
  .map((file) => ({
    file,
    url: file.slice(DIST.length).replace(/index\.html$/, ''),
    html: readFileSync(file, 'utf8'),
  }));

/** A page's document. */
export const documentOf = (page: BuiltPage): Document => parseHTML(page.html).document;

/** A file of the site as text. */
export const read = (path: string): string => readFileSync(`${DIST}${path}`, 'utf8');
