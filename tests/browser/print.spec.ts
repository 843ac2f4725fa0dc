import { expect, test } from 'playwright/test';
import { resources } from './site-map.ts';

// Sides of paper, fonts and text of every sheet: tests/site/files.test.ts.

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
