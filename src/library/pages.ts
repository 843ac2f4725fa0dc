/** Pages of the site that are not resources, as they are named in links: `/<locale>/<page>/`. */
export const PAGES = [
  'lessons',
  'guides',
  'handouts',
  'manuals',
  'print',
  'help',
  'search',
  'glossary',
  'why',
  'law',
  'about',
  'sources',
] as const;

export type Page = (typeof PAGES)[number];
