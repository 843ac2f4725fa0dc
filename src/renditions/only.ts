/** Component sets of renditions that show one part of a lesson and leave out the rest. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Nothing from '../components/blocks/Nothing.astro';
import { BLOCKS } from '../schema/blocks.ts';

type ComponentSet = Record<string, AstroComponentFactory>;

/**
 * A set in which every top-level block of a lesson shows nothing, except those in `shown`.
 * Text outside a block belongs to the plan; `Pick.astro` leaves it out.
 */
export function only(shared: ComponentSet, shown: ComponentSet): ComponentSet {
  const hidden = Object.entries(BLOCKS)
    .filter(([, block]) => block.top && block.in.includes('lessons'))
    .map(([name]) => [name, Nothing] as const);
  return { ...shared, ...Object.fromEntries(hidden), ...shown };
}
