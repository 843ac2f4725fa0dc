import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { documentOf, pages } from './built.ts';

describe.each(pages.map((page) => [page.url, page] as const))('%s', (url, page) => {
  const document = documentOf(page);

  test('has a strict policy that its own content keeps', () => {
    const policy =
      document
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy.includes('wasm-unsafe-eval')).toBe(url.endsWith('/search/'));
    for (const script of document.querySelectorAll('script:not([type="application/ld+json"])')) {
      expect(script.getAttribute('src'), 'no script inside the page').toMatch(/^\//);
    }
    for (const style of document.querySelectorAll('style')) {
      const hash = createHash('sha256')
        .update(style.textContent ?? '')
        .digest('base64');
      expect(policy).toContain(`'sha256-${hash}'`);
    }
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => name.startsWith('on') || name === 'style'),
    );
    expect(handlers.map(({ name, value }) => `${name}="${value}"`)).toEqual([]);
  });

  test('asks no other host', () => {
    const loaded = [
      ...document.querySelectorAll('[src], link[rel~="stylesheet"], link[rel~="icon"], use'),
    ].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    expect(
      loaded.filter((address) => !address.startsWith('/') && !address.startsWith('#')),
    ).toEqual([]);
  });

  test('has language, title, description, one h1 and a skip link', () => {
    expect(document.documentElement.getAttribute('lang')).toMatch(/^(ja|en)$/);
    expect(document.title.length).toBeGreaterThan(4);
    expect(
      document.querySelector('meta[name="description"]')?.getAttribute('content')?.length,
    ).toBeGreaterThan(5);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('a.skip')?.getAttribute('href')).toBe('#main');
    expect(document.querySelector('#main')).not.toBeNull();
  });
});

test('titles are different from each other', () => {
  const titles = Map.groupBy(pages, (page) => documentOf(page).title);
  const twice = [...titles]
    .filter(([, list]) => list.length > 1)
    .map(([title, list]) => `${title}: ${list.map(({ url }) => url).join(' ')}`);
  expect(twice).toEqual([]);
});
