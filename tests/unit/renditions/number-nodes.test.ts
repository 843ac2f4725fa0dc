import { expect, test } from 'vitest';
import { numberNodes } from '../../../src/renditions/activity/number-nodes.ts';

const nodesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    messages: [],
    choices: [],
    contacts: [],
  }));

test.each([5, 6, 12, 13, 17, 20])(
  '%i nodes get the numbers from 1 on, each once; the start is 1',
  (count) => {
    const numbers = numberNodes({ nodes: nodesOf(count), start: 'n0' });
    expect(numbers.get('n0')).toBe(1);
    expect([...numbers.values()].sort((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  },
);

test('nodes that follow each other in the file do not stand side by side', () => {
  const numbers = numberNodes({ nodes: nodesOf(14), start: 'n0' });
  expect(Math.abs(numbers.get('n1')! - numbers.get('n2')!)).toBeGreaterThan(1);
});
