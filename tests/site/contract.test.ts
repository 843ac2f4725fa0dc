import Ajv from 'ajv/dist/2020.js';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/schema/catalog.ts';
import { LOCALES } from '../../src/schema/fields.ts';
import { documentOf, DIST, pages, read } from './built.ts';

const urls = new Set(pages.map(({ url }) => url));
const data = catalog.parse(JSON.parse(read('/catalog.json')));

describe('the URL contract', () => {
  const fixed = [
    '',
    'lessons/',
    'guides/',
    'handouts/',
    'manuals/',
    'help/',
    'print/',
    'search/',
    'glossary/',
    'why/',
    'about/',
  ];
  test.each(LOCALES.flatMap((locale) => fixed.map((page) => `/${locale}/${page}`)))('%s', (url) => {
    expect(urls).toContain(url);
  });

  test('the front door, the error page and the files for machines', () => {
    expect(urls).toContain('/');
    expect(urls).toContain('/404.html');
    for (const file of [
      'catalog.json',
      'catalog.schema.json',
      'sitemap-index.xml',
      'robots.txt',
      'icons/logo.svg',
      'ja/feed.xml',
      'en/feed.xml',
      'site.webmanifest',
      'pagefind/pagefind.js',
    ]) {
      expect(existsSync(`${DIST}/${file}`), file).toBe(true);
    }
  });
});

describe('the catalogue', () => {
  test('keeps its own JSON Schema', () => {
    const ajv = new Ajv({ strict: false });
    const validate = ajv.compile(JSON.parse(read('/catalog.schema.json')));
    expect(validate(JSON.parse(read('/catalog.json'))), JSON.stringify(validate.errors)).toBe(true);
  });

  test('names only pages that exist, and every resource in both languages', () => {
    const missing = data.resources
      .flatMap(({ renditions }) => renditions.filter(({ format }) => format === 'html'))
      .map(({ url }) => url)
      .filter((url) => !urls.has(url));
    expect(missing).toEqual([]);
    for (const [id, versions] of Map.groupBy(data.resources, ({ id }) => id)) {
      expect(versions.map(({ locale }) => locale).sort(), id).toEqual([...LOCALES].sort());
    }
  });

  test('holds what this edition promises', () => {
    const ids = new Set(data.resources.map(({ id }) => id));
    for (const id of [
      'lessons/primary-lower/my-own-information',
      'lessons/primary-middle/people-we-dont-know',
      'lessons/primary-upper/friend-or-stranger',
      'lessons/junior-high/no-is-enough',
      'lessons/high/sextortion',
      'guides/iphone-ipad',
      'guides/android-family-link',
      'guides/carrier-docomo',
      'guides/nintendo-switch',
      'handouts/family-primary-upper',
      'handouts/store-filter-explained',
      'handouts/if-an-image-was-sent',
      'handouts/help-card',
      'manuals/responding-to-disclosure',
    ]) {
      expect(ids).toContain(id);
    }
  });
});

test('the pupil’s worksheet never carries the answers', () => {
  const sheets = pages.filter(({ url }) => url.endsWith('/worksheet/'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const page of sheets) {
    const answers = pages.find(({ url }) => url === page.url.replace('/worksheet/', '/answers/'))!;
    const texts = [...documentOf(answers).querySelectorAll('.answer p, .answer li')]
      .map((element) => element.textContent!.trim())
      .filter((text) => text.length > 12);
    expect(texts.length, answers.url).toBeGreaterThan(0);
    const sheet = documentOf(page).querySelector('main')!.textContent!;
    expect(
      texts.filter((text) => sheet.includes(text)),
      page.url,
    ).toEqual([]);
  }
});

test('every resource page names its date, its sources and contacts', () => {
  for (const { url } of data.resources) {
    const document = documentOf(pages.find((page) => page.url === url)!);
    expect(document.querySelector('.sources time'), url).not.toBeNull();
    expect(document.querySelectorAll('.sources :is(li, a)').length, url).toBeGreaterThan(0);
    expect(
      document.querySelectorAll('.help-foot .contacts > li').length,
      url,
    ).toBeGreaterThanOrEqual(2);
    const ld = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')!.textContent!,
    );
    expect(ld['@type']).toBe('LearningResource');
    expect(ld.timeRequired).toMatch(/^PT\d+M$/);
  }
});

test('the sitemap names each page in both languages', () => {
  const sitemap = read('/sitemap-0.xml');
  for (const { url, locale } of data.resources) {
    if (locale !== 'ja') continue;
    expect(sitemap).toContain(`${url}</loc>`);
    expect(sitemap).toContain(
      `hreflang="en" href="${new URL(sitemap.match(/<loc>([^<]+)/)![1]!).origin}${url.replace('/ja/', '/en/')}"`,
    );
  }
});
