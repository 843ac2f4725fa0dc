import { expect, test } from 'playwright/test';
import { urls } from './site-map.ts';

// 320 CSS pixels wide is a 1280-pixel screen at 400 % zoom (WCAG 1.4.10).
test.use({ viewport: { width: 320, height: 640 } });

test('no page scrolls sideways at 400 % zoom, and none complains', async ({ page }) => {
  test.setTimeout(180_000);
  const wide: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('http://localhost:4500'))
      complaints.push(`${page.url()} asked ${request.url()}`);
  });
  for (const url of urls) {
    await page.goto(url);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${url}: ${width}px`);
  }
  expect(wide).toEqual([]);
  expect(complaints).toEqual([]);
});
