import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { expect, test, type Page } from 'playwright/test';
import { resources } from './site-map.ts';

const A4 = { width: 595.3, height: 841.9 };

// Print files use BIZ UDPGothic, so that a machine without Japanese fonts gives the same pages.
test.use({ bypassCSP: true });

async function pdfOf(page: Page, url: string) {
  await page.goto(url);
  await page.route('**/__fonts/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
    return route.fulfill({ path: `node_modules/@fontsource/biz-udpgothic/files/${name}` });
  });
  for (const weight of [400, 700]) {
    const css = readFileSync(`node_modules/@fontsource/biz-udpgothic/${weight}.css`, 'utf8');
    await page.addStyleTag({ content: css.replaceAll('./files/', '/__fonts/') });
  }
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(async () => {
    document.documentElement.style.setProperty('--sans', "'BIZ UDPGothic', sans-serif");
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([
      document.fonts.load('16px "BIZ UDPGothic"', document.body.innerText),
      document.fonts.load('bold 16px "BIZ UDPGothic"', document.body.innerText),
    ]);
    await document.fonts.ready;
  });
  return PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

const handouts = resources.filter(({ type }) => type === 'handout');
const lessons = resources.filter(({ type }) => type === 'lesson');
/** Declared number of sides of each handout, as its page says. */
const sidesOf = (page: Page) => page.locator('.sheet').getAttribute('data-sides').then(Number);

for (const { url, id, locale } of handouts) {
  test(`prints on exactly the declared sides of A4: ${id} (${locale})`, async ({ page }) => {
    const pdf = await pdfOf(page, url);
    expect(pdf.getPageCount()).toBe(await sidesOf(page));
    for (const side of pdf.getPages()) {
      expect(Math.abs(side.getWidth() - A4.width)).toBeLessThan(1);
      expect(Math.abs(side.getHeight() - A4.height)).toBeLessThan(1);
    }
  });
}

for (const { url, id, locale } of lessons) {
  test(`worksheet and letter are one side each: ${id} (${locale})`, async ({ page }) => {
    for (const kind of ['worksheet', 'letter']) {
      const pdf = await pdfOf(page, `${url}${kind}/`);
      expect(pdf.getPageCount(), kind).toBe(1);
    }
  });
}

test('on paper there is no navigation, and nothing is cut off at the side', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 720, height: 1000 }); // the width of A4 between its margins
  for (const { url } of resources) {
    await page.goto(url);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.site-head')).toBeHidden();
    await expect(page.locator('.site-foot')).toBeHidden();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, url).toBeLessThanOrEqual(720);
  }
});

test('the card of a manual is one side of paper by itself', async ({ page }) => {
  // A4 less its margins, in CSS pixels: 186 × 267 mm.
  await page.setViewportSize({ width: 703, height: 1009 });
  for (const { url } of resources.filter(({ type }) => type === 'manual')) {
    await page.goto(url);
    await page.emulateMedia({ media: 'print' });
    const box = await page.locator('.moment-card').boundingBox();
    expect(box!.y + box!.height, url).toBeLessThanOrEqual(1009);
  }
});
