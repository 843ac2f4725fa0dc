/** PDFs of built pages, printed by the browser: tagged, outlined, with BIZ UDPGothic embedded. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { chromium, type Browser, type BrowserContext, type Route } from 'playwright';

const require = createRequire(import.meta.url);
const FONT = dirname(require.resolve('@fontsource/biz-udpgothic/400.css'));
const FONT_PATH = '/__fonts/';
/** Never looked up: every request of the page is answered from the built folder. */
const HOST = 'http://kit.invalid';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** Font faces and the family for all text; unlayered, so that it wins over the site's layers. */
const PRINT_STYLE = `<style>${[400, 700]
  .map((weight) => readFileSync(join(FONT, `${weight}.css`), 'utf8'))
  .join('')
  .replaceAll('./files/', FONT_PATH)}:root:root{--sans:'BIZ UDPGothic',sans-serif}</style>`;

export interface Pdf {
  bytes: Uint8Array;
  pages: number;
}

export interface PdfPrinter {
  /** Version of the browser: part of the key of cached files. */
  version: string;
  /** Prints the page at a path of the built site (`/ja/help/`). Throws when it cannot be read. */
  print(path: string): Promise<Pdf>;
  close(): Promise<void>;
}

/** A page as it is printed: with the font, without script, with every picture loaded. */
export const preparedHtml = (html: string): string =>
  html
    .replaceAll(/<script\b[^>]*src=[^>]*><\/script>/g, '')
    .replaceAll(' loading="lazy"', '')
    .replace('</head>', `${PRINT_STYLE}</head>`);

/** Starts the browser at `executablePath`; `dir` is the built site, `base` its base path. */
export async function openPrinter(
  executablePath: string,
  dir: string,
  base: string,
): Promise<PdfPrinter> {
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const context: BrowserContext = await browser.newContext({ bypassCSP: true });
  const prefix = base.replace(/\/$/, '');
  await context.route('**/*', (route: Route) => {
    const { pathname } = new URL(route.request().url());
    const type = pathname.endsWith('/') ? 'html' : pathname.split('.').at(-1)!;
    const contentType = TYPES[type];
    if (!contentType) return route.abort();
    try {
      if (pathname.startsWith(FONT_PATH)) {
        const body = readFileSync(join(FONT, 'files', pathname.slice(FONT_PATH.length)));
        return route.fulfill({ contentType, body });
      }
      const file = decodeURI(pathname.slice(prefix.length)).replace(/\/$/, '/index.html');
      const body = readFileSync(join(dir, file));
      return route.fulfill({
        contentType,
        body: type === 'html' ? preparedHtml(body.toString('utf8')) : body,
      });
    } catch {
      return route.fulfill({ status: 404, body: '' });
    }
  });

  return {
    version: browser.version(),
    async print(path) {
      const page = await context.newPage();
      try {
        await page.emulateMedia({ media: 'print', colorScheme: 'light' });
        const response = await page.goto(`${HOST}${path}`, { waitUntil: 'load' });
        if (!response?.ok()) {
          throw new Error(`${path} is not in ${dir}; expected a built page there to print.`);
        }
        await page.evaluate(async () => {
          // The foot of the page (title) is no part of the document: its letters load nothing.
          await document.fonts.load('8px "BIZ UDPGothic"', document.title);
          await document.fonts.ready;
        });
        const bytes = await page.pdf({
          preferCSSPageSize: true,
          printBackground: true,
          tagged: true,
          outline: true,
        });
        const pages = (await PDFDocument.load(bytes)).getPageCount();
        return { bytes, pages };
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
