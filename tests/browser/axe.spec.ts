import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test } from 'playwright/test';
import { urls } from './site-map.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};

// The site's policy forbids evaluating axe in the page; only here it is set aside.
test.use({ bypassCSP: true });

/** Pages are many and quick: each test takes a batch in one tab. */
const BATCH = 12;
const batches = Array.from({ length: Math.ceil(urls.length / BATCH) }, (_, index) =>
  urls.slice(index * BATCH, (index + 1) * BATCH),
);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const batch of batches) {
      test(`no axe violation: ${batch[0]} … ${batch.at(-1)}`, async ({ page }) => {
        test.setTimeout(120_000);
        const violations: string[] = [];
        for (const url of batch) {
          await page.goto(url);
          // Folded parts count too.
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) {
              details.removeAttribute('name');
              details.open = true;
            }
          });
          await page.evaluate(axe);
          const results = (await page.evaluate(
            (options) =>
              (
                window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
              ).axe.run(options),
            RULES,
          )) as AxeResults;
          for (const { id, help, nodes } of results.violations) {
            violations.push(
              `${url} ${id}: ${help} — ${nodes
                .slice(0, 3)
                .map(({ html }) => html.slice(0, 120))
                .join(' | ')}`,
            );
          }
        }
        expect(violations).toEqual([]);
      });
    }
  });
}
