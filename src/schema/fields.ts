/**
 * The small types that every schema is made of. Texts that a translator writes are made with
 * `text()`; everything else is a machine field and must be the same in every locale
 * (checked in library/checks/parity.ts by walking the data, see `isText`).
 */
import { z } from 'zod';

export const LOCALES = ['ja', 'en'] as const;
export const LEVELS = [
  'primary-lower',
  'primary-middle',
  'primary-upper',
  'junior-high',
  'high',
] as const;
export const AUDIENCES = ['teachers', 'parents', 'store-staff', 'students', 'volunteers'] as const;
export const RESOURCE_TYPES = ['lessons', 'guides', 'handouts', 'manuals'] as const;

export type Locale = (typeof LOCALES)[number];
export type Level = (typeof LEVELS)[number];
export type Audience = (typeof AUDIENCES)[number];
export type ResourceType = (typeof RESOURCE_TYPES)[number];

export const locale = z.enum(LOCALES);
export const level = z.enum(LEVELS);
export const audience = z.enum(AUDIENCES);

/** A key: lower-case English words joined by hyphens, as used in file names and data files. */
export const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a key of lower-case letters, digits and hyphens');

/** A day, kept as the text `2026-11-23` so that no time zone can move it. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-23')
  .refine((value) => {
    const date = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
  }, 'a date that exists in the calendar');

/** A sentence or paragraph that a translator writes; `max` counts characters. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'a text that is not empty')
    .max(max, `a text of at most ${max} characters`)
    .meta({ text: true });

/** The same text in Japanese and English, for data files that hold both. */
export const bilingual = (max = 400) => z.strictObject({ ja: text(max), en: text(max) });
export type Bilingual = { ja: string; en: string };

export const url = z.url({ protocol: /^https?$/, message: 'an address beginning with https://' });

/** How sure we are of a fact: two sources or more, one source, or not confirmed (screen only). */
export const confidence = z.enum(['confirmed', 'one-source', 'unconfirmed']);
