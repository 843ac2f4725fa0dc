import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Nothing from '../components/blocks/Nothing.astro';
import { shared } from '../components/blocks/index.ts';
import { BLOCKS } from '../schema/blocks.ts';
import type { ResourceType } from '../schema/fields.ts';

type ComponentSet = Record<string, AstroComponentFactory>;

/**
 * The component set of a rendition: the shared blocks, those in `shown`, and nothing for every
 * other block of the type. Text outside a block belongs to the plan; `Pick.astro` leaves it out.
 */
export function componentSet(type: ResourceType, shown: ComponentSet): ComponentSet {
  const left = Object.entries(BLOCKS)
    .filter(([, block]) => block.in.includes(type))
    .map(([name]) => [name, Nothing] as const);
  return { ...Object.fromEntries(left), ...shared, ...shown };
}
