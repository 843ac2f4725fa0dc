import { getEntry, render } from 'astro:content';
import type { Resource } from './types.ts';

/** The body of a resource as a component, to be rendered with a rendition's component set. */
export async function bodyOf(resource: Resource) {
  const entry = await getEntry(resource.type, resource.entry);
  if (!entry) throw new Error(`${resource.file} has no entry in its collection.`);
  return (await render(entry)).Content;
}
