import type { APIRoute } from 'astro';
import { href } from '../i18n/routes.ts';
import { library } from '../library/index.ts';

export const GET: APIRoute = () => {
  const { organisation } = library().data;
  return new Response(
    JSON.stringify({
      name: organisation.name.ja,
      short_name: organisation.name.ja,
      lang: 'ja',
      start_url: href('/'),
      display: 'browser',
      theme_color: '#00428c',
      background_color: '#fcfaf5',
      icons: [{ src: href('/icons/logo.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
