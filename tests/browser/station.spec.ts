import { PDFDocument } from 'pdf-lib';
import { expect, test, type Page } from 'playwright/test';

const LESSON = '/ja/lessons/primary-upper/friend-or-stranger/';

/** Keeps what the page makes, to look at it: its own policy forbids fetching it back. */
async function keepBlobs(page: Page) {
  await page.addInitScript(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      Object.assign(window, { made: blob });
      return create(blob);
    };
  });
  return async () => {
    const bytes = await page.evaluate(async () => {
      const { made } = window as unknown as { made: Blob };
      return [...new Uint8Array(await made.arrayBuffer())];
    });
    return PDFDocument.load(new Uint8Array(bytes));
  };
}

test('a teacher prints everything for 30 pupils as one PDF', async ({ page }) => {
  const made = await keepBlobs(page);
  await page.goto(LESSON);
  await page.getByRole('link', { name: '30人分をまとめて印刷する' }).click();
  await expect(page.locator('.set [role="status"]')).toContainText('用紙は');
  const count = Number(
    /全部で(\d+)面/.exec((await page.locator('.set [role="status"]').textContent())!)![1],
  );
  await page.getByRole('button', { name: '1つのPDFにまとめる' }).click();
  await expect(page.getByRole('link', { name: 'PDFを開いて印刷する' })).toBeFocused();
  expect((await made()).getPageCount()).toBe(count);
  expect(count).toBeGreaterThan(60);
});

test('a shop assistant picks a sheet; the address keeps the set', async ({ page }) => {
  const made = await keepBlobs(page);
  await page.goto('/ja/print/');
  const make = page.getByRole('button', { name: '1つのPDFにまとめる' });
  await expect(make).toBeDisabled();
  await page.getByLabel('相談先カード', { exact: true }).check();
  await page.getByLabel('部数: 相談先カード').fill('3');
  await page.getByLabel('部数: 相談先カード').press('Tab');
  await expect(page).toHaveURL(/#s=handouts\/help-card:sheet\*3$/);
  await page.reload();
  await expect(page.getByLabel('相談先カード', { exact: true })).toBeChecked();
  await make.click();
  await expect(page.getByRole('link', { name: 'PDFを開いて印刷する' })).toBeVisible();
  expect((await made()).getPageCount()).toBe(6);
  await page.getByRole('button', { name: '選び直す' }).click();
  await expect(make).toBeDisabled();
});

test('a hostile address picks nothing and breaks nothing', async ({ page }) => {
  await page.goto('/ja/print/#s=handouts/%3Cimg%20src=x%3E:sheet*1&s=handouts/no-such:sheet*2');
  await expect(page.locator('.set [role="status"]')).toContainText('しるしを');
});

test('a lost connection is said in words', async ({ page }) => {
  await page.goto('/ja/print/#s=handouts/help-card:sheet*1');
  await page.route('**/files/**', (route) => route.abort());
  await page.getByRole('button', { name: '1つのPDFにまとめる' }).click();
  await expect(page.locator('.set [role="status"]')).toContainText('まとめられませんでした');
});

test('without script the station is a list of PDFs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('http://localhost:4500/ja/print/');
  await expect(page.locator('.set')).toBeHidden();
  await expect(page.locator('.row .file').first()).toBeVisible();
  await context.close();
});
