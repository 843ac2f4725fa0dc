/**
 * The library as pages use it: read once, checked before (see integrations/content-gate.ts).
 * Pages ask here and never call the content API or the disk themselves.
 */
import type { Contact, Figure, Law, Source, Term, Topic } from '../schema/data.ts';
import { LEVELS, type Locale, type ResourceType } from '../schema/fields.ts';
import { readFiles, readPictures } from './files.ts';
import { loadLibrary } from './load.ts';
import type { Library, Resource, ResourceOf, ScenarioFile } from './types.ts';

let loaded: Library | undefined;

/** The whole library. In development it is read anew on every call, so that edits show. */
export function library(): Library {
  if (loaded && !import.meta.env?.DEV) return loaded;
  return (loaded = loadLibrary(readFiles(), readPictures()));
}

/** Today as 2026-11-23; `KIT_TODAY` sets it for tests and for builds that must repeat. */
export const today = (): string =>
  process.env['KIT_TODAY'] ?? new Date().toISOString().slice(0, 10);

/** Finished resources of a type in a locale: lessons by level, the rest by title. */
export function resourcesOf<T extends ResourceType>(type: T, locale: Locale): ResourceOf<T>[] {
  const list = library().resources.filter(
    (resource): resource is ResourceOf<T> =>
      resource.type === type && resource.locale === locale && !resource.data.draft,
  );
  const rank = (item: Resource) => (item.type === 'lessons' ? LEVELS.indexOf(item.data.level) : 0);
  return list.sort((a, b) => rank(a) - rank(b) || a.data.title.localeCompare(b.data.title, locale));
}

/** A resource by id (`guides/iphone-ipad`) in a locale, or undefined. */
export const resourceById = (id: string, locale: Locale): Resource | undefined =>
  library().resources.find((item) => item.id === id && item.locale === locale && !item.data.draft);

/** A scenario by name, or undefined. */
export const scenarioByName = (name: string, locale: Locale): ScenarioFile | undefined =>
  library().scenarios.find((item) => item.name === name && item.locale === locale);

function byId<T extends { id: string }>(items: T[], id: string, what: string): T {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`There is no ${what} "${id}"; run "npm run check:content".`);
  return item;
}

/** A contact by key. Throws when there is none. */
export const contactById = (id: string): Contact => byId(library().data.contacts, id, 'contact');
/** A source by key. Throws when there is none. */
export const sourceById = (id: string): Source => byId(library().data.sources, id, 'source');
/** A law by key. Throws when there is none. */
export const lawById = (id: string): Law => byId(library().data.laws, id, 'law');
/** A figure by key. Throws when there is none. */
export const figureById = (id: string): Figure =>
  byId(library().data.statistics.figures, id, 'figure');
/** A glossary term by key. Throws when there is none. */
export const termById = (id: string): Term => byId(library().data.glossary, id, 'term');
/** A topic by key. Throws when there is none. */
export const topicById = (id: string): Topic => byId(library().data.topics, id, 'topic');

/** Contacts for a resource: the organisation's local ones, its own, then its topic's; each once. */
export function contactsFor(resource: Resource): Contact[] {
  const { data } = library();
  const ids = [
    ...data.organisation.localContacts,
    ...resource.data.contacts,
    ...topicById(resource.data.topic).contacts,
  ];
  return [...new Set(ids)].map(contactById);
}

export type { Library, Resource, ResourceOf } from './types.ts';

/** A lesson by level and slug. Throws when there is none. */
export function lessonById(level: string, slug: string, locale: Locale): ResourceOf<'lessons'> {
  const lesson = resourceById(`lessons/${level}/${slug}`, locale);
  if (lesson?.type !== 'lessons')
    throw new Error(`There is no lesson ${level}/${slug} in ${locale}.`);
  return lesson;
}
