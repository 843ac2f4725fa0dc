import { describe, expect, test } from 'vitest';
import { fileSize, stampFileLinks } from '../../../src/print/file-links.ts';

const link = (url: string) => `<a class="file" href="${url}" data-pages="# p." download>PDF</a>`;

describe('stampFileLinks', () => {
  test('adds pages and size, and drops links whose file was not made', () => {
    const files = new Map([['/files/a.pdf', { url: '/files/a.pdf', bytes: 84_400, pages: 2 }]]);
    expect(stampFileLinks(`<p>${link('/files/a.pdf')}${link('/files/b.pdf')}</p>`, files)).toBe(
      '<p><a class="file" href="/files/a.pdf" data-pages="2" download>PDF <small>2 p. 84 kB</small></a></p>',
    );
  });

  test('leaves the number of pages out when there is none', () => {
    const files = new Map([['/files/a.docx', { url: '/files/a.docx', bytes: 9_000 }]]);
    expect(stampFileLinks(link('/files/a.docx'), files)).toContain('<small>9 kB</small>');
  });

  test('touches no other link', () => {
    const html = '<a href="/files/a.pdf">PDF</a>';
    expect(stampFileLinks(html, new Map())).toBe(html);
  });
});

test.each([
  [300, '1 kB'],
  [84_400, '84 kB'],
  [1_240_000, '1.2 MB'],
])('fileSize(%d) is %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text);
});
