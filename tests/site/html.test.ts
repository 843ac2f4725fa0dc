import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './built.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The custom elements of this site (print-button, search-page …) hold what a <div> may hold.
    'element-permitted-content': 'error',
  },
});

test.each(pages.map((page) => [page.url, page] as const))('valid HTML: %s', async (_url, page) => {
  const { results } = await validator.validateString(page.html);
  const messages = results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, message, ruleId }) =>
        `${page.file}:${line}:${column} ${message} (${ruleId})`,
    ),
  );
  expect(messages).toEqual([]);
});
