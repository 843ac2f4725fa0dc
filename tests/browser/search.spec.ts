import { expect, test } from 'playwright/test';

const page_ = 'search-page';

test('a word typed on any page leads to hits, and the state is readable', async ({ page }) => {
  await page.goto('/ja/');
  await page.getByRole('searchbox').fill('写真');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/ja\/search\/\?q=/);
  await expect(page.locator(page_)).toHaveAttribute('data-search-status', 'done');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText('写真');
});

test('English finds English pages only', async ({ page }) => {
  await page.goto('/en/search/?q=filter');
  await expect(page.locator(page_)).toHaveAttribute('data-search-status', 'done');
  const links = await page
    .locator('[data-search-result] a')
    .evaluateAll((items) => items.map((item) => item.getAttribute('href')));
  expect(links.length).toBeGreaterThan(0);
  expect(links.every((link) => link!.startsWith('/en/'))).toBe(true);
});

test('facets narrow the hits and stand in the address', async ({ page }) => {
  await page.goto('/en/search/');
  await expect(page.locator(page_)).toHaveAttribute('data-search-status', 'idle');
  await page.getByLabel('Kind').selectOption('guides');
  await expect(page.locator(page_)).toHaveAttribute('data-search-status', 'done');
  await expect(page).toHaveURL(/type=guides/);
  await expect(page.locator('[data-search-result]')).toHaveCount(4);
  await page.reload();
  await expect(page.locator('[data-search-result]')).toHaveCount(4);
});

test('nothing found is said plainly, and scripts in a query stay text', async ({ page }) => {
  await page.goto(`/ja/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>zzzzqqqq')}`);
  await expect(page.locator(page_)).toHaveAttribute('data-search-status', 'done');
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('<img');
});

test('with the index missing the page says so and offers the lists', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/ja/search/?q=写真');
  await expect(page.locator(page_)).toHaveAttribute('data-search-status', 'failed');
  await expect(page.locator('main').getByRole('link', { name: '授業' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and offers the lists', async ({ page }) => {
    await page.goto('/ja/search/?q=写真');
    await expect(page.getByText('検索にはJavaScriptを使います')).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: '設定ガイド' })).toBeVisible();
  });
});
