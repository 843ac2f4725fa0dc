/** Keeps printed PDFs by what is on the page, so that a build prints only what has changed. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Pdf } from './pdf.ts';

/** Part of every key: raise it when the way of printing changes (pdf.ts). */
const EDITION = 2;
/** Days after which a PDF that no build asked for is thrown away. */
const KEEP_DAYS = 30;

/**
 * Key of a page's PDF: its HTML (style sheets carry a hash in their names), the pictures on it,
 * and the browser. Whatever is only for screens, such as links to files, belongs to the HTML too.
 */
export function pdfKey(html: string, dir: string, base: string, browser: string): string {
  const hash = createHash('sha256').update(`${EDITION} ${browser} `).update(html);
  for (const [, src] of html.matchAll(/<img\b[^>]*?\ssrc="([^"]+)"/g)) {
    const file = join(dir, src!.slice(base.replace(/\/$/, '').length));
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 32);
}

export class PdfCache {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
    mkdirSync(dir, { recursive: true });
  }

  /** The PDF of a key, or undefined when it was never made or cannot be read. */
  read(key: string): Pdf | undefined {
    // The number of pages stands in the name: one file, so nothing can be half there.
    const name = readdirSync(this.#dir).find((entry) => entry.startsWith(`${key}.`));
    const pages = Number(name?.split('.')[1]);
    if (!name || !(pages > 0)) return undefined;
    const path = join(this.#dir, name);
    const bytes = readFileSync(path);
    if (bytes.subarray(0, 5).toString() !== '%PDF-') return undefined;
    utimesSync(path, new Date(), new Date());
    return { bytes, pages };
  }

  /** Keeps a PDF; written beside and renamed, so that a killed build leaves no broken file. */
  write(key: string, { bytes, pages }: Pdf): void {
    const path = join(this.#dir, `${key}.${pages}.pdf`);
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
  }

  /** Throws away what no build has asked for lately. */
  prune(now = Date.now()): void {
    for (const name of readdirSync(this.#dir)) {
      const path = join(this.#dir, name);
      if (now - statSync(path).mtimeMs > KEEP_DAYS * 86_400_000) rmSync(path);
    }
  }
}
