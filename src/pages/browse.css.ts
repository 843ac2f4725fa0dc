import type { APIRoute } from 'astro';
import { facetsOf } from '../library/facets.ts';
import { library } from '../library/index.ts';

/** One rule for each value of each facet: the checked radio button hides the cards that lack it. */
export const GET: APIRoute = () => {
  const values = library().resources.flatMap((resource) =>
    Object.entries(facetsOf(resource)).flatMap(([facet, list]) =>
      list.map((value) => `${facet}:${value}`),
    ),
  );
  const rules = [...new Set(values)].map((pair) => {
    const [facet, value] = pair.split(':');
    return `.browse:has([data-facet="${pair}"]:checked) .cards>li:not([data-${facet}~="${value}"])`;
  });
  return new Response(`${rules.join(',\n')}{display:none}`, {
    headers: { 'content-type': 'text/css' },
  });
};
