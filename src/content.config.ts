import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import type { ResourceType } from './schema/fields.ts';
import { RESOURCE_SCHEMAS } from './schema/resource.ts';

const collection = <T extends ResourceType>(type: T) =>
  defineCollection({
    loader: glob({ base: `content/${type}`, pattern: '**/*.mdx' }),
    schema: RESOURCE_SCHEMAS[type],
  });

export const collections = {
  lessons: collection('lessons'),
  guides: collection('guides'),
  handouts: collection('handouts'),
  manuals: collection('manuals'),
};
