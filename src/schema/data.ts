/** The facts that resources refer to by key: one YAML file each, both languages side by side. */
import { z } from 'zod';
import { bilingual, confidence, day, key, url } from './fields.ts';

/** What every stated fact carries. */
const fact = {
  sources: z.array(key).min(1, 'at least one source key'),
  asOf: day,
  reviewBy: day,
};

const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'a time such as 16:00');
const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday']);

export const contact = z.strictObject({
  id: key,
  name: bilingual(80),
  /** How the name is read, in hiragana or katakana. */
  reading: z.string().regex(/^[ぁ-ゖァ-ヺー・＃#0-9A-Za-z ]+$/, 'a reading in kana'),
  /** One sentence: what one can bring here. */
  what: bilingual(160),
  ways: z
    .array(
      z.strictObject({
        kind: z.enum(['phone', 'chat', 'line', 'web', 'mail']),
        /** What is shown: the number as printed, or the name of the site. */
        label: z.string().min(1),
        /** tel: number without hyphens, or the address. */
        href: z
          .string()
          .regex(/^(tel:[#+\d]+|https?:\/\/\S+)$/, 'tel:… or https://…')
          .optional(),
      }),
    )
    .min(1),
  hours: bilingual(160),
  /** The same hours for machines; empty where they differ by prefecture or are not confirmed. */
  open: z
    .array(z.strictObject({ days: z.array(weekday).min(1), from: time, to: time }))
    .default([]),
  /** Days of the year without service, e.g. 12-29/01-03. */
  closed: z
    .string()
    .regex(/^\d{2}-\d{2}\/\d{2}-\d{2}$/, 'a span such as 12-29/01-03')
    .optional(),
  cost: z.enum(['free', 'charged', 'data', 'unknown']),
  who: bilingual(120),
  /** Languages of the service (BCP 47); `ja` unless confirmed otherwise. */
  languages: z.array(z.string()).min(1),
  languagesNote: bilingual(200).optional(),
  note: bilingual(300).optional(),
  confidence,
  /** The day on which a person opened or dialled it, or null while nobody has. */
  confirmedByPerson: day.nullable(),
  ...fact,
});

export const source = z.strictObject({
  id: key,
  title: bilingual(200),
  publisher: bilingual(120),
  url: url.optional(),
  /** Date of the page or event; absent where none was seen. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2025, 2025-08 or 2025-08-25')
    .optional(),
  accessed: day,
});

export const series = z.strictObject({
  id: key,
  title: bilingual(120),
  /** What is counted, among whom, where. */
  definition: bilingual(400),
  unit: bilingual(30),
  columns: z.array(z.strictObject({ id: key, name: bilingual(40) })).min(1),
  rows: z
    .array(
      z.strictObject({
        year: z.number().int(),
        values: z.record(key, z.number().nullable()),
        note: bilingual(200).optional(),
      }),
    )
    .min(2),
  /** A line may not be drawn from the year before to this year. */
  breaks: z.array(z.strictObject({ year: z.number().int(), why: bilingual(200) })).default([]),
  limits: bilingual(400),
  confidence,
  ...fact,
});

export const figure = z.strictObject({
  id: key,
  /** The whole statement with number, year, place and denominator. */
  text: bilingual(300),
  /** What it does not show. */
  limits: bilingual(300),
  confidence,
  ...fact,
});

export const statistics = z.strictObject({
  series: z.array(series),
  figures: z.array(figure),
});

export const law = z.strictObject({
  id: key,
  name: bilingual(120),
  /** Article, as cited: 第182条第3項 / Article 182(3). */
  article: bilingual(60).optional(),
  /** What it says, in plain words; who it protects first, penalties last. */
  says: bilingual(500),
  inForce: day,
  confidence,
  ...fact,
});

export const term = z.strictObject({
  id: key,
  ja: z.string().min(1),
  reading: z.string().regex(/^[ぁ-ゖァ-ヺー・／ ]+$/, 'a reading in kana'),
  en: z.string().min(1),
  meaning: bilingual(240),
  /** Other words people type for it, for search. */
  synonyms: z.array(z.string()).default([]),
  /** Words for adults only are not linked on pupils' pages. */
  pupils: z.boolean().default(true),
});

export const topic = z.strictObject({
  id: key,
  name: bilingual(30),
  description: bilingual(160),
  icon: key,
  /** Contacts for a page of this topic, first choice first. */
  contacts: z.array(key).min(2),
});

export const trouble = z.strictObject({
  id: key,
  /** What is happening, in the child's words. */
  name: bilingual(60),
  reading: z.string(),
  /** What to do first, in one or two sentences. */
  first: bilingual(200),
  icon: key,
  urgent: z.boolean().default(false),
  contacts: z.array(key).min(1),
});

export const effort = z.strictObject({
  id: key,
  row: z.string(),
  effort: bilingual(200),
  by: bilingual(80),
  /** Pages that serve it: resource ids or pages; may name what is not yet written. */
  serves: z.array(z.string()),
  note: bilingual(200).optional(),
});

export const organisation = z.strictObject({
  name: bilingual(60),
  tagline: bilingual(120),
  /** Path below public/, e.g. /logo.svg. */
  logo: z.string().startsWith('/'),
  site: url,
  repository: url.optional(),
  email: z.email().optional(),
  /** Whoever adopts the kit: school board, carrier … shown beside the kit's own name. */
  adopter: bilingual(80).nullable(),
  /** Keys of contacts.yaml that are shown before national ones. */
  localContacts: z.array(key).default([]),
});

export const DATA_FILES = {
  contacts: z.array(contact),
  sources: z.array(source),
  statistics,
  laws: z.array(law),
  glossary: z.array(term),
  topics: z.array(topic),
  troubles: z.array(trouble),
  efforts: z.array(effort),
  organisation,
} as const;

export type Contact = z.infer<typeof contact>;
export type Source = z.infer<typeof source>;
export type Series = z.infer<typeof series>;
export type Figure = z.infer<typeof figure>;
export type Law = z.infer<typeof law>;
export type Term = z.infer<typeof term>;
export type Topic = z.infer<typeof topic>;
export type Trouble = z.infer<typeof trouble>;
export type Effort = z.infer<typeof effort>;
export type Organisation = z.infer<typeof organisation>;
export type DataFile = keyof typeof DATA_FILES;
