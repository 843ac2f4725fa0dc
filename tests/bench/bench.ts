/**
 * `npm run bench`: how long the kit's own work takes. Seconds depend on the machine; the ratios
 * compare two things of the same run and are what to watch.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { CatalogEntry } from '../../src/library/catalog.ts';
import { OFFICE } from '../../src/office/files.ts';

const OUT = '.cache/bench/dist';
const PDF_CACHE = '.cache/bench/pdf';

const seconds = (start: number) => (performance.now() - start) / 1000;

/** One whole build into the benchmark's own folders; the seconds it took. */
function build(): number {
  const start = performance.now();
  const { status, stderr } = spawnSync('astro', ['build'], {
    env: { ...process.env, KIT_OUT: OUT, KIT_PDF_CACHE: PDF_CACHE },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  return seconds(start);
}

const catalogue = () =>
  (JSON.parse(readFileSync(`${OUT}/catalog.json`, 'utf8')) as { resources: CatalogEntry[] })
    .resources;

/** Files made and seconds taken when every Office file is written `rounds` times. */
async function office(rounds: number): Promise<{ files: number; time: number }> {
  const jobs = catalogue().flatMap(({ renditions }) =>
    renditions.flatMap(({ kind, format, url }) => {
      const office = format === 'html' ? OFFICE[kind] : undefined;
      return office ? [{ office, html: readFileSync(`${OUT}${url}index.html`, 'utf8') }] : [];
    }),
  );
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    for (const { office, html } of jobs) {
      await office.write(parseHTML(html).document, 'bench', { dir: OUT, base: '/' });
    }
  }
  return { files: jobs.length * rounds, time: seconds(start) };
}

rmSync('.cache/bench', { recursive: true, force: true });
console.log('Building with nothing in the cache …');
const first = build();
console.log('Building again with every PDF in the cache …');
const second = build();
const { time, files } = await office(5);
const pdfs = catalogue()
  .flatMap(({ renditions }) => renditions)
  .filter(({ format }) => format === 'pdf').length;

console.table({
  'first build, s': first.toFixed(1),
  'second build, s': second.toFixed(1),
  'second build : first': (second / first).toFixed(2),
  PDFs: pdfs,
  'PDFs a second (difference of the builds)': (pdfs / (first - second)).toFixed(1),
  'Office files a second': (files / time).toFixed(1),
  'one Office file : one PDF, time': (time / files / ((first - second) / pdfs)).toFixed(2),
});
