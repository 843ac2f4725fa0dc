/** Structured data for search engines: schema.org LearningResource. */
import type { LearningResource, WithContext } from 'schema-dts';
import { levelName, audienceName } from '../i18n/strings.ts';
import type { Data, Resource } from './types.ts';

/** A resource as schema.org describes learning resources; ages by Japan's school years. */
export function learningResource(resource: Resource, data: Data): WithContext<LearningResource> {
  const { locale, data: front } = resource;
  const levels = 'level' in front ? [front.level] : 'levels' in front ? front.levels : [];
  const topic = data.topics.find(({ id }) => id === front.topic);
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: front.title,
    description: front.description,
    inLanguage: locale,
    learningResourceType: TYPES[resource.type],
    timeRequired: `PT${front.minutes}M`,
    dateModified: front.updated,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(levels.length > 0 && { educationalLevel: levels.map((level) => levelName(level, locale)) }),
    audience: front.audience.map((audience) => ({
      '@type': 'EducationalAudience',
      educationalRole: audienceName(audience, locale),
    })),
    ...(topic && { about: { '@type': 'Thing', name: topic.name[locale] } }),
    ...('outcome' in front && { teaches: front.outcome }),
    publisher: { '@type': 'Organization', name: data.organisation.name[locale] },
  };
}

const TYPES = {
  lessons: 'lesson plan',
  guides: 'how-to guide',
  handouts: 'handout',
  manuals: 'manual',
} as const;
