import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { documentOf, pages, read, type BuiltPage } from './built.ts';

/** Budgets in bytes after brotli, from the architecture: the first round trip of a slow line. */
const TEXT_BUDGET = 14 * 1024;
const SCRIPT_BUDGET = 5 * 1024;

/** Lists of addresses, read by few: a ceiling of their own. */
const REFERENCE = /^\/(ja|en)\/sources\/$/;
const REFERENCE_BUDGET = 20 * 1024;

/** A slide show loads reveal.js with its styles: a tool opened on purpose, not a page to read. */
const DECK = /\/slides\/$/;
const DECK_SCRIPT_BUDGET = 50 * 1024;

/** The print station loads pdf-lib when its button is pressed. */
const STATION = /\/print\/$/;
const STATION_SCRIPT_BUDGET = 200 * 1024;

const budgetOf = (url: string) => (REFERENCE.test(url) ? REFERENCE_BUDGET : TEXT_BUDGET);
function scriptBudgetOf(url: string): number {
  if (DECK.test(url)) return DECK_SCRIPT_BUDGET;
  return STATION.test(url) ? STATION_SCRIPT_BUDGET : SCRIPT_BUDGET;
}
const size = (text: string) => brotliCompressSync(text).length;

/** HTML with the style sheets it links, and the scripts with what they import. */
function weigh(page: BuiltPage) {
  const document = documentOf(page);
  const addresses = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name)!);
  // Print rules are linked for paper only: no screen waits for them.
  const css = addresses('link[rel="stylesheet"]:not([media="print"])', 'href');
  const scripts = new Set(addresses('script[src]', 'src'));
  for (const script of scripts) {
    for (const [, imported] of read(script).matchAll(
      /(?:from|import)\s*\(?["'`]\.\/([^"'`]+)["'`]/g,
    )) {
      if (imported!.endsWith('.js')) scripts.add(`/assets/${imported}`);
    }
  }
  const sum = (list: Iterable<string>) =>
    [...list].reduce((total, path) => total + size(read(path)), 0);
  return { url: page.url, html: size(page.html), css: sum(css), js: sum(scripts) };
}

const kind = (url: string) =>
  url
    .replace(/^\/(ja|en)\//, '/…/')
    .replace(/lessons\/[\w-]+\/[\w-]+\//, 'lessons/<level>/<slug>/')
    .replace(/(guides|handouts|manuals)\/[\w-]+\//, '$1/<slug>/');

test('every page keeps its weight budget', () => {
  const weights = pages.map(weigh);
  const heaviest = [...Map.groupBy(weights, ({ url }) => kind(url)).values()].map(
    (list) => list.sort((a, b) => b.html + b.css - a.html - a.css)[0]!,
  );
  console.log('The heaviest page of each kind, bytes after brotli:');
  console.table(
    heaviest.map(({ url, html, css, js }) => ({
      page: url,
      html,
      css,
      'html+css': html + css,
      script: js,
    })),
  );
  const tooHeavy = weights
    .filter(({ url, html, css }) => html + css > budgetOf(url))
    .map(({ url, html, css }) => `${url}: ${html} + ${css}`);
  expect(tooHeavy).toEqual([]);
  expect(
    weights.filter(({ url, js }) => js > scriptBudgetOf(url)).map(({ url, js }) => `${url}: ${js}`),
  ).toEqual([]);
});
