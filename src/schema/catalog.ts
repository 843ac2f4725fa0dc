/** JSON Schema of /catalog.json, made from the same words as the content's own schemas. */
import { z } from 'zod';
import { AUDIENCES, day, key, LEVELS, LOCALES } from './fields.ts';

const address = z.string().regex(/^\/.*\/$/);

export const catalog = z.strictObject({
  $schema: z.string(),
  resources: z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(['lesson', 'guide', 'handout', 'manual']),
      locale: z.enum(LOCALES),
      title: z.string().min(1),
      description: z.string().min(1),
      url: address,
      level: z.enum(LEVELS).nullable(),
      levels: z.array(z.enum(LEVELS)),
      audience: z.array(z.enum(AUDIENCES)).min(1),
      topic: key,
      minutes: z.number().int().positive(),
      updated: day,
      asOf: day,
      reviewBy: day,
      renditions: z
        .array(
          z.strictObject({
            kind: z.enum([
              'plan',
              'sheet',
              'page',
              'slides',
              'worksheet',
              'answers',
              'activity',
              'letter',
            ]),
            format: z.enum(['html', 'pdf', 'pptx', 'docx']),
            url: z.string().startsWith('/'),
            pages: z.number().int().positive().optional(),
            bytes: z.number().int().positive().optional(),
          }),
        )
        .min(1),
    }),
  ),
});
