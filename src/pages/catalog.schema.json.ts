import type { APIRoute } from 'astro';
import { z } from 'zod';
import { catalog } from '../schema/catalog.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      { title: 'Catalogue of the kit', ...z.toJSONSchema(catalog, { io: 'input' }) },
      null,
      1,
    ),
    {
      headers: { 'content-type': 'application/schema+json' },
    },
  );
