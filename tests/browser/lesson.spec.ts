import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { parse } from 'yaml';
import { resources } from './site-map.ts';

const lessons = resources.filter(({ type }) => type === 'lesson');
const LESSON = '/ja/lessons/primary-upper/friend-or-stranger/';

/** The number that the slide show says is up: `4 / 12`. */
const slideNumber = async (page: Page) =>
  (await page.locator('.slide-number').textContent())!.replaceAll(/\s/g, '');

test('a teacher opens the plan, presents, and follows the notes in a window of their own', async ({
  page,
  context,
}) => {
  await page.goto(LESSON);
  // A slide in the plan opens the deck at that slide.
  const third = page.locator('.step .slide-title a').nth(2);
  const title = (await third.textContent())!.trim();
  await third.click();
  await expect(page.locator('section.deck-slide.present h2')).toHaveText(title);
  await expect(page.locator('.site-head')).toBeHidden();

  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: '先生用の窓' }).click(),
  ]);
  await expect(speaker.locator('.now h2')).toHaveText(title);
  await expect(speaker.locator('.coming')).toBeVisible();

  // Ten slides on, from the speaker's side, and both windows agree.
  for (let count = 0; count < 8; count++) await speaker.keyboard.press('PageDown');
  await expect(page.locator('section.deck-slide.present')).toHaveAttribute('id', 's11');
  await expect(speaker.locator('.now')).toHaveAttribute('id', 's11');
  await expect(speaker.locator('.now .notes')).toContainText('カード');
  await expect(speaker.locator('[data-show="elapsed"]')).not.toHaveText('0:00');
  await speaker.getByRole('button', { name: '止める' }).click();
  await expect(speaker.getByRole('button', { name: '時計を動かす' })).toBeVisible();

  await speaker.getByRole('button', { name: '前へ' }).click();
  await expect(page.locator('section.deck-slide.present')).toHaveAttribute('id', 's10');
  await page.keyboard.press('b');
  await expect(page.locator('.reveal.paused')).toHaveCount(1);
  await page.keyboard.press('b');
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toHaveCount(1);
  await page.keyboard.press('o');
  await page.getByRole('link', { name: '指導案へもどる' }).click();
  await expect(page).toHaveURL(LESSON);
});

test('the deck goes on by keyboard alone, ten slides and back', async ({ page }) => {
  await page.goto(`${LESSON}slides/`);
  await expect.poll(() => slideNumber(page)).toBe('1/12');
  for (let count = 0; count < 10; count++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => slideNumber(page)).toBe('11/12');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => slideNumber(page)).toBe('10/12');
});

test('the speaker’s window works alone, and says so', async ({ page }) => {
  await page.goto(`${LESSON}slides/?speaker`);
  await expect(page.getByText('このブラウザーではスライドショーが開いていません')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.now')).toHaveAttribute('id', 's1');
});

test('every slide fits its face and is read from the back row', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const { url } of lessons) {
    await page.goto(`${url}slides/`);
    await page.locator('.reveal.ready').waitFor();
    const found = await page.evaluate(() => {
      const problems: string[] = [];
      for (const slide of document.querySelectorAll<HTMLElement>('section.deck-slide')) {
        slide.hidden = false;
        slide.style.display = 'block';
        const face = slide.querySelector<HTMLElement>('.face')!;
        if (face.scrollHeight > 721 || face.scrollWidth > 1281) {
          problems.push(`${slide.id} runs over: ${face.scrollWidth} × ${face.scrollHeight}`);
        }
        for (const text of face.querySelectorAll('h1, h2, li, p, td, th')) {
          const size = Number.parseFloat(getComputedStyle(text).fontSize);
          if (size < 28) problems.push(`${slide.id} has ${size} px: ${text.textContent}`);
        }
        const lines = face.querySelectorAll('li, p, tr').length;
        if (lines > 7) problems.push(`${slide.id} has ${lines} lines`);
      }
      return problems;
    });
    expect(found, url).toEqual([]);
  }
});

test('without script the slides are a page with their notes', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`http://localhost:4500${LESSON}slides/#s3`);
  await expect(page.locator('#s3 h2')).toBeVisible();
  await expect(page.locator('#s3 .notes')).toBeVisible();
  await expect(page.locator('.deck-bar')).toBeHidden();
  await context.close();
});

interface StoryNode {
  id: string;
  ending?: 'good' | 'way-out';
  choices?: { to: string }[];
}

/** Numbers of the choices (from 1) that lead to the nearest end of a kind. */
function wayTo(ending: 'good' | 'way-out'): number[] {
  const file = 'content/scenarios/ja/friend-or-stranger.yaml';
  const { start, nodes } = parse(readFileSync(file, 'utf8')) as {
    start: string;
    nodes: StoryNode[];
  };
  const queue = [{ id: start, way: [] as number[] }];
  for (const { id, way } of queue) {
    const node = nodes.find((item) => item.id === id)!;
    if (node.ending === ending) return way;
    const next = node.choices ?? [];
    if (way.length < nodes.length) {
      queue.push(...next.map(({ to }, index) => ({ id: to, way: [...way, index + 1] })));
    }
  }
  throw new Error(`${file} has no end "${ending}".`);
}

test('the story is played by keyboard to a good end and to a way out', async ({ page }) => {
  await page.goto(`${LESSON}activity/`);
  await expect(page.locator('.book')).toBeHidden();
  const last = page.locator('.stage .node:last-child');
  for (const ending of ['good', 'way-out'] as const) {
    await last.locator('[data-to]').first().focus();
    for (const choice of wayTo(ending)) await page.keyboard.press(String(choice));
    await expect(last).toHaveAttribute('data-ending', ending);
    await page.getByRole('button', { name: 'はじめから' }).press('Enter');
  }
  await expect(page.locator('scenario-player [role="status"]')).toContainText('うち2');
});

test('every path of every story can be walked to its end', async ({ page }) => {
  test.setTimeout(90_000);
  for (const { url } of lessons) {
    await page.goto(`${url}activity/`);
    if ((await page.locator('scenario-player').count()) === 0) continue;
    // The last choice that has not been taken yet, until all ends have been found.
    const found = await page.evaluate(() => {
      const player = document.querySelector<HTMLElement>('scenario-player')!;
      const taken = new Map<string, number>();
      const ends = new Set<string>();
      for (let step = 0; step < 400; step++) {
        const node = player.querySelector('.stage .node:last-child')!;
        const choices = [...node.querySelectorAll<HTMLElement>('[data-to]')];
        if (choices.length === 0) {
          ends.add(node.textContent!);
          player.querySelector<HTMLElement>('[data-do="again"]')!.click();
          continue;
        }
        const key = node.textContent!;
        const turn = taken.get(key) ?? 0;
        taken.set(key, turn + 1);
        choices[turn % choices.length]!.click();
      }
      return { ends: ends.size, all: Number(player.dataset['endings']) };
    });
    expect(found.ends, url).toBeGreaterThanOrEqual(found.all);
  }
});

test('the letter keeps its fields on the device, and forgets them', async ({ page }) => {
  await page.goto(`${LESSON}letter/`);
  await page.getByLabel('学校名').fill('さくら小学校 <b>');
  await page.reload();
  await expect(page.getByLabel('学校名')).toHaveValue('さくら小学校 <b>');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('学校名')).toBeVisible();
  await expect(page.getByText('この端末だけに')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: '消す' }).click();
  await expect(page.getByLabel('学校名')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the letter survives a broken store', async ({ page }) => {
  await page.goto(`${LESSON}letter/`);
  await page.evaluate(() => localStorage.setItem('letter', '{"school": 5, "date"'));
  await page.reload();
  await expect(page.getByLabel('学校名')).toHaveValue('');
});

test('the plan offers every sheet on screen, on paper and to edit', async ({ page, request }) => {
  await page.goto(LESSON);
  const links = page.locator('.sheets a');
  const addresses = await links.evaluateAll((list) =>
    list.map((link) => (link as HTMLAnchorElement).pathname),
  );
  for (const end of ['slides/', 'worksheet/', 'answers/', 'activity/', 'letter/']) {
    expect(addresses.some((address) => address.endsWith(end))).toBe(true);
  }
  for (const end of ['.pptx', '.worksheet.docx', '.letter.docx', '.worksheet.pdf', '.slides.pdf']) {
    const address = addresses.find((item) => item.endsWith(end));
    expect((await request.get(address!)).status(), end).toBe(200);
  }
  await expect(page.locator('.sheets')).toContainText(/PDF 1ページ \d+ kB/);
});
