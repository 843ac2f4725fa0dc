/** Addresses of the site: every link goes through here, so that base path and slash are right. */
import type { Page } from '../library/pages.ts';
import { LEVELS, LOCALES, type Locale } from '../schema/fields.ts';

/** Prefixes the base path: `/ja/help/` → `/kit/ja/help/` when the site lives below /kit/. */
export function href(path: string): string {
  const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');
  return `${base}${path}`;
}

/** Address of a page: `pageUrl('ja', 'help')` → `/ja/help/`; without a page the locale's home. */
export const pageUrl = (locale: Locale, page?: Page): string =>
  href(page ? `/${locale}/${page}/` : `/${locale}/`);

/** Renditions of a resource that have a page of their own below it. */
export const LESSON_RENDITIONS = ['slides', 'activity', 'worksheet', 'answers', 'letter'] as const;
export type LessonRendition = (typeof LESSON_RENDITIONS)[number];

/** Address of a resource or of one of its renditions, from its id. */
export const resourceUrl = (locale: Locale, id: string, rendition?: LessonRendition): string =>
  href(`/${locale}/${id}/${rendition ? `${rendition}/` : ''}`);

/** File formats besides HTML in which a rendition can be had. */
export const FILE_FORMATS = ['pdf', 'pptx', 'docx'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Address of a rendition as a file: `/files/ja/lessons/sextortion.worksheet.pdf`. */
export function fileUrl(locale: Locale, id: string, kind: string, format: FileFormat): string {
  const parts = id.split('/');
  const suffix = ['plan', 'page', 'sheet'].includes(kind) ? '' : `.${kind}`;
  return href(`/files/${locale}/${parts[0]}/${parts.at(-1)}${suffix}.${format}`);
}

/** Address of a link target as authors write it: a page name or a resource id. */
export const targetUrl = (locale: Locale, target: string): string => href(`/${locale}/${target}/`);

/** The same page in the other language: swaps the first part of a path without base. */
export function inOtherLocale(path: string, to: Locale): string {
  const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');
  const rest = path.startsWith(base) ? path.slice(base.length) : path;
  const parts = rest.split('/');
  if (LOCALES.includes(parts[1] as Locale)) parts[1] = to;
  return href(parts.join('/'));
}

/** Static paths for a page that exists once in each locale. */
export const localePaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** Static paths for a page that exists for each level in each locale. */
export const levelPaths = () =>
  LOCALES.flatMap((locale) => LEVELS.map((level) => ({ params: { locale, level } })));
