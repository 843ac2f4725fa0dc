import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { localePaths, pageUrl, resourceUrl } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import { library, resourcesOf } from '../../library/index.ts';
import { RESOURCE_TYPES, type Locale } from '../../schema/fields.ts';

export const getStaticPaths = localePaths;

/** Every revision of every resource, newest first, as an Atom feed. */
export const GET: APIRoute = ({ params, site }) => {
  const locale = params['locale'] as Locale;
  const { organisation } = library().data;
  const absolute = (path: string) => new URL(path, site).href;
  const date = (day: string) => new Date(`${day}T00:00:00Z`);
  const entries = RESOURCE_TYPES.flatMap((type) => resourcesOf(type, locale))
    .flatMap(({ id, data }) => data.revisions.map((revision) => ({ id, data, revision })))
    .sort((a, b) => b.revision.date.localeCompare(a.revision.date) || a.id.localeCompare(b.id));
  const feed = new Feed({
    id: absolute(pageUrl(locale)),
    link: absolute(pageUrl(locale)),
    title: `${organisation.name[locale]}: ${strings(locale).feed.title}`,
    language: locale,
    copyright: 'CC BY 4.0',
    updated: date(entries[0]?.revision.date ?? '2026-01-01'),
    feedLinks: { atom: absolute(`${pageUrl(locale)}feed.xml`) },
  });
  for (const { id, data, revision } of entries) {
    const link = absolute(resourceUrl(locale, id));
    feed.addItem({
      id: `${link}#${revision.date}`,
      link,
      title: data.title,
      description: revision.note,
      date: date(revision.date),
    });
  }
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml' } });
};
