import type { Scenario } from '../../schema/scenario.ts';

/**
 * Numbers for the nodes of a game-book, from 1. The start is 1; the rest is spread by a fixed
 * stride, so that the next number rarely stands right below the choice and nobody reads ahead.
 */
export function numberNodes({
  nodes,
  start,
}: Pick<Scenario, 'nodes' | 'start'>): Map<string, number> {
  const rest = nodes.map(({ id }) => id).filter((id) => id !== start);
  const stride = coprimeStride(rest.length);
  const numbers = new Map([[start, 1]]);
  rest.forEach((id, index) => numbers.set(id, ((index * stride) % rest.length) + 2));
  return numbers;
}

/** A step near 0.6 of the length that shares no factor with it, so that every place is used once. */
function coprimeStride(length: number): number {
  for (let step = Math.max(1, Math.round(length * 0.6)); step < length; step++) {
    if (gcd(step, length) === 1) return step;
  }
  return 1;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
