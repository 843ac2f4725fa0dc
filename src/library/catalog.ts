/** The catalogue: every resource and rendition, for print station, feeds, other sites and tests. */
import { LESSON_RENDITIONS, resourceUrl, type FileFormat } from '../i18n/routes.ts';
import type { Resource } from './types.ts';

export interface CatalogRendition {
  kind: string;
  format: 'html' | FileFormat;
  url: string;
  /** Sides of paper (PDF) or slides (PPTX). */
  pages?: number;
  bytes?: number;
}

export interface CatalogEntry {
  id: string;
  type: 'lesson' | 'guide' | 'handout' | 'manual';
  locale: string;
  title: string;
  description: string;
  url: string;
  level: string | null;
  levels: string[];
  audience: string[];
  topic: string;
  minutes: number;
  updated: string;
  asOf: string;
  reviewBy: string;
  renditions: CatalogRendition[];
}

/** The catalogue entry of a resource; addresses carry the base path. */
export function catalogEntry({ id, type, locale, data }: Resource): CatalogEntry {
  const url = resourceUrl(locale, id);
  const levels = 'level' in data ? [data.level] : 'levels' in data ? data.levels : [];
  const main = {
    kind: type === 'lessons' ? 'plan' : type === 'handouts' ? 'sheet' : 'page',
    format: 'html',
    url,
  } as const;
  return {
    id,
    type: type.slice(0, -1) as CatalogEntry['type'],
    locale,
    title: data.title,
    description: data.description,
    url,
    level: 'level' in data ? data.level : null,
    levels: [...levels],
    audience: [...data.audience],
    topic: data.topic,
    minutes: data.minutes,
    updated: data.updated,
    asOf: data.asOf,
    reviewBy: data.reviewBy,
    renditions: [
      main,
      ...(type === 'lessons'
        ? LESSON_RENDITIONS.map((kind) => ({
            kind,
            format: 'html' as const,
            url: resourceUrl(locale, id, kind),
          }))
        : []),
    ],
  };
}
