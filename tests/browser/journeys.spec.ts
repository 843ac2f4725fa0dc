import { expect, test } from 'playwright/test';

test('a teacher finds a lesson by level and opens the worksheet, without script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: '日本語' }).click();
  await page.getByRole('link', { name: '授業をえらぶ' }).click();
  const cards = page.locator('.cards > li:visible');
  const all = await cards.count();
  await page.locator('label', { hasText: '小学校5・6年' }).click();
  await expect(cards).toHaveCount(1);
  expect(all).toBeGreaterThan(1);
  await cards.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'ワークシート', exact: true }).click();
  await expect(page.locator('.worksheet .question').first()).toBeVisible();
  await expect(page.locator('.answer')).toHaveCount(0);
  await context.close();
});

test('narrowing down says how many are left, and can be undone', async ({ page }) => {
  await page.goto('/ja/guides/');
  await page.locator('label', { hasText: 'Nintendo Switch' }).click();
  await expect(page.locator('.cards > li:visible')).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('1件');
  await page.getByRole('button', { name: '条件をはずす' }).click();
  await expect(page.locator('.cards > li:visible')).toHaveCount(4);
});

test('a parent changes language on a guide and stays on it', async ({ page }) => {
  await page.goto('/ja/guides/iphone-ipad/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/guides\/iphone-ipad\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a shop assistant reaches the print dialogue of a sheet in three clicks', async ({ page }) => {
  await page.goto('/ja/');
  await page.getByRole('link', { name: '配布シートをえらぶ' }).click();
  await page.locator('.cards a[href$="/store-filter-explained/"]').click();
  await page.evaluate(() => {
    window.print = () => (document.title = 'printed');
  });
  await page.getByRole('button', { name: '印刷する' }).click();
  await expect(page).toHaveTitle('printed');
});

test('a pupil walks the numbered story to an end by keyboard, without script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('http://localhost:4500/ja/lessons/primary-middle/people-we-dont-know/activity/');
  let node = page.locator('#n1');
  for (let step = 0; step < 30; step++) {
    const way = node.locator('.ways a').first();
    if ((await way.count()) === 0) break;
    await way.focus();
    const target = (await way.getAttribute('href'))!;
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    node = page.locator(target);
  }
  await expect(node.locator('.the-end')).toBeVisible();
  await context.close();
});

test('a quiz choice shows why, without script too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/lessons/junior-high/no-is-enough/activity/');
  const choice = page.locator('.choice').first();
  await expect(choice.locator('div')).toBeHidden();
  await choice.locator('summary').click();
  await expect(choice.locator('div')).toBeVisible();
  await context.close();
});

test.describe('leaving the help page quickly', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('https://www.jma.go.jp/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>weather</title>' }),
    );
    await page.goto('/ja/');
    await page.goto('/ja/help/');
  });

  test('the button replaces the page in the history', async ({ page }) => {
    await page.getByRole('link', { name: 'このページを閉じる' }).click();
    await expect(page).toHaveTitle('weather');
    await page.goBack();
    await expect(page).toHaveURL(/\/ja\/$/);
  });

  test('Shift pressed three times does the same', async ({ page }) => {
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
    await expect(page).toHaveTitle('weather');
  });

  test('it says that the history is not cleared', async ({ page }) => {
    await expect(page.getByText('閲覧の履歴は消えません')).toBeVisible();
  });
});

test('help by trouble opens in place and gives a number to tap', async ({ page }) => {
  await page.goto('/en/help/');
  const trouble = page.locator('.trouble').first();
  await trouble.locator('summary').click();
  await expect(trouble.locator('a[href^="tel:"]').first()).toBeVisible();
});

test('the skip link is the first stop of the keyboard', async ({ page }) => {
  await page.goto('/ja/guides/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});
