import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

test('colours named after a token of the Digital Agency have its value', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const tokens = readFileSync(
    createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
    'utf8',
  );
  const named = [...css.matchAll(/(#[0-9a-f]{3,6}); \/\* ([a-z]+(?:-[a-z]+)*)-(\d+) \*\//g)];
  expect(named.length).toBeGreaterThan(10);
  for (const [, value, colour, step] of named) {
    const name =
      colour === 'solid-gray'
        ? `--color-neutral-${colour}-${step}`
        : `--color-primitive-${colour}-${step}`;
    expect(tokens, name).toContain(`${name}: ${value};`);
  }
});
