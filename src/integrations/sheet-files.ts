/** PDFs and Office files of every sheet, their entries in the catalogue, their links on the pages. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { parseHTML } from 'linkedom';
import { Listr } from 'listr2';
import { findBrowser } from '../cli/browser.ts';
import { fileUrl } from '../i18n/routes.ts';
import type { CatalogEntry } from '../library/catalog.ts';
import { OFFICE } from '../office/files.ts';
import { stampFileLinks, type SheetFile } from '../print/file-links.ts';
import { PdfCache, pdfKey } from '../print/pdf-cache.ts';
import { openPrinter } from '../print/pdf.ts';
import type { Locale } from '../schema/fields.ts';

/** Where printed PDFs are kept between builds; the benchmark sets its own. */
const CACHE = process.env['KIT_PDF_CACHE'] ?? '.cache/pdf';

interface Job {
  entry: CatalogEntry;
  kind: string;
  /** Address of the page, and its HTML. */
  page: string;
  html: string;
}

type Made = SheetFile & { job: Job; format: 'pdf' | 'pptx' | 'docx' };

export const sheetFiles = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'sheet-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const read = (path: string) => readFileSync(join(root, path), 'utf8');
        const inside = (url: string) => url.slice(base.replace(/\/$/, '').length);
        const catalog = JSON.parse(read('catalog.json')) as { resources: CatalogEntry[] };
        const jobs = catalog.resources.flatMap((entry) =>
          entry.renditions.map(({ kind, url }) => ({
            entry,
            kind,
            page: url,
            html: read(`${inside(url)}index.html`),
          })),
        );
        const made = [
          ...(await printAll(jobs, root, base, inside, logger)),
          ...(await writeOffice(jobs, root, base, inside, logger)),
        ];
        for (const { job, url, format, bytes, pages } of made) {
          job.entry.renditions.push({
            kind: job.kind,
            format,
            url,
            bytes,
            ...(pages && { pages }),
          });
        }
        writeFileSync(join(root, 'catalog.json'), JSON.stringify(catalog));
        const files = new Map(made.map((file) => [file.url, file]));
        for (const file of globSync(`${root}/**/*.html`)) {
          const html = readFileSync(file, 'utf8');
          const stamped = stampFileLinks(html, files);
          if (stamped !== html) writeFileSync(file, stamped);
        }
      },
    },
  };
};

function write(root: string, path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}

async function printAll(
  jobs: Job[],
  root: string,
  base: string,
  inside: (url: string) => string,
  logger: AstroIntegrationLogger,
): Promise<Made[]> {
  const start = performance.now();
  const browser = findBrowser();
  if (!browser) {
    logger.warn(
      'No browser was found, so PDFs were left out; "npm test" installs one, or set CHROMIUM_PATH to the program file of Chromium or Chrome.',
    );
    return [];
  }
  const cache = new PdfCache(CACHE);
  const printer = await openPrinter(browser, root, base);
  const made: Made[] = [];
  let printed = 0;
  const printOne = async (job: Job) => {
    const key = pdfKey(job.html, root, base, printer.version);
    let pdf = cache.read(key);
    if (!pdf) {
      pdf = await printer.print(job.page);
      cache.write(key, pdf);
      printed += 1;
    }
    const url = fileUrl(job.entry.locale as Locale, job.entry.id, job.kind, 'pdf');
    write(root, inside(url), pdf.bytes);
    made.push({ job, url, format: 'pdf', bytes: pdf.bytes.length, pages: pdf.pages });
  };
  try {
    await withProgress('PDFs', jobs, printOne);
    cache.prune();
  } finally {
    await printer.close();
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  logger.info(`${made.length} PDFs, ${printed} printed anew, in ${seconds} s`);
  return made;
}

/** Runs all jobs, as many at once as there are processors, with a bar that tells how far it is. */
async function withProgress(
  title: string,
  jobs: Job[],
  run: (job: Job) => Promise<void>,
): Promise<void> {
  const queue = [...jobs];
  const total = jobs.length;
  const list = new Listr(
    [
      {
        title,
        task: async (_, task) => {
          let done = 0;
          const worker = async () => {
            for (let job = queue.shift(); job; job = queue.shift()) {
              await run(job);
              done += 1;
              const filled = Math.round((done / total) * 20);
              const bar = '█'.repeat(filled) + '░'.repeat(20 - filled);
              // Without a terminal every change is a line: a few are enough.
              if (process.stdout.isTTY || done === total || done % Math.ceil(total / 4) === 0) {
                task.output = `${bar} ${done}/${total}`;
              }
            }
          };
          await Promise.all(Array.from({ length: availableParallelism() }, worker));
        },
      },
    ],
    { fallbackRenderer: 'simple' },
  );
  await list.run();
}

async function writeOffice(
  jobs: Job[],
  root: string,
  base: string,
  inside: (url: string) => string,
  logger: AstroIntegrationLogger,
): Promise<Made[]> {
  const start = performance.now();
  const made: Made[] = [];
  for (const job of jobs) {
    const office = job.entry.type === 'lesson' ? OFFICE[job.kind] : undefined;
    if (!office) continue;
    const { document } = parseHTML(job.html);
    const creator = document.querySelector('.site-head .brand')?.textContent?.trim() ?? '';
    const bytes = await office.write(document, creator, { dir: root, base });
    const url = fileUrl(job.entry.locale as Locale, job.entry.id, job.kind, office.format);
    write(root, inside(url), bytes);
    const pages = office.format === 'pptx' ? document.querySelectorAll('.deck-slide').length : 0;
    made.push({ job, url, format: office.format, bytes: bytes.length, ...(pages && { pages }) });
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  logger.info(`${made.length} Office files in ${seconds} s`);
  return made;
}
