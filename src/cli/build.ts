/**
 * `npm run build`: content → dist/. Builds beside the last good site and swaps the two at the
 * end, so that a build that fails, or is killed, leaves dist/ as it was.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { build } from 'astro';
import { checkLibrary } from '../library/check.ts';
import { readFiles, readPictures } from '../library/files.ts';
import { loadLibrary } from '../library/load.ts';
import { formatProblem } from '../library/problem.ts';
import { findBrowser } from './browser.ts';

const OUT = 'dist';
const NEXT = '.cache/dist-next';
const OLD = '.cache/dist-old';
const STAMP = '.cache/build.json';

export interface BuildResult {
  pages: number;
  seconds: number;
  /** True when nothing had changed and dist/ was left as it is. */
  skipped: boolean;
}

/** A hash of everything that goes into the site, settings from the environment included. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const inputs = [
    'content/**/*',
    'src/**/*',
    'public/**/*',
    'astro.config.mjs',
    'package-lock.json',
  ];
  for (const file of globSync(inputs, { withFileTypes: true }).filter((entry) => entry.isFile())) {
    const path = `${file.parentPath}/${file.name}`;
    hash.update(path).update(readFileSync(path));
  }
  const settings = ['KIT_BASE', 'KIT_SITE', 'KIT_TODAY'].map((name) => process.env[name] ?? '');
  const day = new Date().toISOString().slice(0, 10); // review dates pass
  return hash.update(JSON.stringify([settings, day, findBrowser()])).digest('hex');
}

function lastBuild(): { hash?: string; pages?: number } {
  try {
    return existsSync(`${OUT}/index.html`) ? JSON.parse(readFileSync(STAMP, 'utf8')) : {};
  } catch {
    return {}; // no stamp, or one that was cut off: build again
  }
}

/**
 * Builds the site, or does nothing when dist/ is current. Throws an Error whose message is the
 * list of sentences for authors when content has to be mended.
 */
export async function buildSite(): Promise<BuildResult> {
  const start = performance.now();
  const hash = fingerprint();
  const last = lastBuild();
  if (last.hash === hash && last.pages) return { pages: last.pages, seconds: 0, skipped: true };

  const problems = checkLibrary(
    loadLibrary(readFiles(), readPictures()),
    new Date().toISOString().slice(0, 10),
  );
  const errors = problems.filter(({ warning }) => !warning);
  if (errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));

  mkdirSync('.cache', { recursive: true });
  rmSync(NEXT, { recursive: true, force: true });
  process.env['KIT_OUT'] = NEXT;
  await build({ logLevel: 'warn' });

  rmSync(OLD, { recursive: true, force: true });
  if (existsSync(OUT)) renameSync(OUT, OLD);
  renameSync(NEXT, OUT);
  rmSync(OLD, { recursive: true, force: true });
  const pages = globSync(`${OUT}/**/*.html`).length;
  writeFileSync(STAMP, JSON.stringify({ hash, pages }));
  return { pages, seconds: (performance.now() - start) / 1000, skipped: false };
}

if (import.meta.main) {
  try {
    const { pages, seconds, skipped } = await buildSite();
    console.log(
      skipped
        ? `dist/ is current: ${pages} pages.`
        : `Built ${pages} pages in ${seconds.toFixed(1)} s: dist/`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Nothing was built; dist/ is as it was.');
    process.exitCode = 1;
  }
}
