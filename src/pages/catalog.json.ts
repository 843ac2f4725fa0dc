import type { APIRoute } from 'astro';
import { href } from '../i18n/routes.ts';
import { catalogEntry } from '../library/catalog.ts';
import { resourcesOf } from '../library/index.ts';
import { LOCALES, RESOURCE_TYPES } from '../schema/fields.ts';

export const GET: APIRoute = () => {
  const resources = LOCALES.flatMap((locale) =>
    RESOURCE_TYPES.flatMap((type) => resourcesOf(type, locale)),
  );
  return Response.json({
    $schema: href('/catalog.schema.json'),
    resources: resources.map(catalogEntry),
  });
};
