import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { PdfCache, pdfKey } from '../../../src/print/pdf-cache.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pdf-'));
});

const pdf = (text: string) => ({ bytes: Buffer.from(`%PDF-1.4 ${text}`), pages: 3 });

describe('PdfCache', () => {
  test('gives back what was written, with its pages', () => {
    const cache = new PdfCache(dir);
    cache.write('abc', pdf('one'));
    const found = new PdfCache(dir).read('abc');
    expect(found?.pages).toBe(3);
    expect(Buffer.from(found!.bytes).toString()).toBe('%PDF-1.4 one');
    expect(cache.read('other')).toBeUndefined();
  });

  test('does not trust a file that is not a PDF', () => {
    writeFileSync(join(dir, 'abc.2.pdf'), 'cut off');
    expect(new PdfCache(dir).read('abc')).toBeUndefined();
  });

  test('throws away what was not asked for in a month', () => {
    const cache = new PdfCache(dir);
    cache.write('new', pdf('new'));
    cache.write('old', pdf('old'));
    const past = new Date(Date.now() - 40 * 86_400_000);
    utimesSync(join(dir, 'old.3.pdf'), past, past);
    cache.prune();
    expect(readdirSync(dir)).toEqual(['new.3.pdf']);
  });
});

describe('pdfKey', () => {
  test('changes with the page, its pictures and the browser, and with nothing else', () => {
    mkdirSync(join(dir, 'pictures'));
    const picture = join(dir, 'pictures/a.svg');
    writeFileSync(picture, '<svg/>');
    const html = '<p>Hi</p><img class="picture" src="/kit/pictures/a.svg" alt="">';
    const key = (text = html, browser = '1') => pdfKey(text, dir, '/kit/', browser);
    const first = key();
    expect(key()).toBe(first);
    expect(key(`${html} `)).not.toBe(first);
    expect(key(html, '2')).not.toBe(first);
    writeFileSync(picture, '<svg><path/></svg>');
    expect(key()).not.toBe(first);
  });
});
