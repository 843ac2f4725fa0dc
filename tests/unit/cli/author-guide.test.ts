import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withTables } from '../../../src/cli/author-guide.ts';

test('CONTRIBUTING.md lists the blocks as the schema has them (else: npm run author-guide)', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  expect(text).toBe(withTables(text));
});
