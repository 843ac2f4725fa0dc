/** Static paths of the pages that exist once for each resource. */
import { LOCALES, type Locale, type ResourceType } from '../schema/fields.ts';
import { resourcesOf, type Resource, type ResourceOf } from './index.ts';

export interface LessonParams {
  locale: Locale;
  level: string;
  slug: string;
}

/** One path for each lesson in each locale. */
export const lessonPaths = () =>
  LOCALES.flatMap((locale) =>
    resourcesOf('lessons', locale).map(({ slug, data }) => ({
      params: { locale, level: data.level, slug },
    })),
  );

/** One path for each resource of a type, with the resource itself. */
export const resourcePaths = <T extends Exclude<ResourceType, 'lessons'>>(type: T) =>
  LOCALES.flatMap((locale) =>
    resourcesOf(type, locale).map((resource: ResourceOf<T>) => ({
      params: { locale, slug: (resource as Resource).slug },
      props: { resource },
    })),
  );
