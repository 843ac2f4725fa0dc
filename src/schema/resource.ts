/** What every resource has in its front matter, and what each of the four types adds. */
import { z } from 'zod';
import { audience, day, key, level, text } from './fields.ts';

const base = {
  title: text(60),
  description: text(220),
  audience: z.array(audience).min(1),
  topic: key,
  /** Contacts shown at the foot, before the topic's own. */
  contacts: z.array(key).default([]),
  /** Glossary terms this resource explains. */
  terms: z.array(key).default([]),
  sources: z.array(key).min(1, 'at least one source key'),
  asOf: day,
  updated: day,
  reviewBy: day,
  draft: z.boolean().default(false),
  revisions: z.array(z.strictObject({ date: day, note: text(300) })).min(1),
  reviews: z
    .array(
      z.strictObject({
        date: day,
        role: z.enum(['teacher', 'child-protection', 'language', 'user', 'facts']),
        note: text(600),
      }),
    )
    .default([]),
};

export const lesson = z.strictObject({
  ...base,
  level,
  minutes: z.union([z.literal(45), z.literal(50)], '45 (primary) or 50 (junior high and high)'),
  /** 0 everyday · 1 care · 2 sensitive · 3 very sensitive (facts/kits.md D-1). */
  sensitivity: z.number().int().min(0).max(3),
  setting: z.enum(['any', 'class', 'half-class']),
  outcome: text(160),
  keyPoints: z.array(text(160)).min(3).max(4),
  helpSentence: z.strictObject({ say: text(120), to: text(160) }),
  misconceptions: z
    .array(z.strictObject({ think: text(200), reply: text(400) }))
    .min(1)
    .max(3),
  /** To arrange and bring, one line each. */
  prepare: z.array(text(240)).min(2).max(10),
  groundRules: z.array(text(120)).max(6).default([]),
  /** Codes of the information-morals model curriculum, e.g. d2-1. */
  curriculum: z
    .array(z.string().regex(/^[a-i][1-5]-[1-9]$/, 'a curriculum code such as d2-1'))
    .min(1),
  subjects: z.array(text(60)).min(1),
  /** Slugs of the lessons before and after on this path; may name lessons not yet written. */
  before: z.array(key).default([]),
  after: z.array(key).default([]),
  caseType: z.literal('fictional'),
});

export const guide = z.strictObject({
  ...base,
  kind: z.enum(['device', 'carrier', 'console', 'home', 'service']),
  /** What the user holds, for the facet "device". */
  devices: z.array(key).min(1),
  levels: z.array(level).min(1),
  minutes: z.number().int().min(1).max(90),
  difficulty: z.number().int().min(1).max(3),
  cost: text(80),
  versions: text(160),
  /** Who must be present and what must be at hand. */
  needs: z.array(text(160)).min(1).max(8),
  recommended: z.array(z.strictObject({ level, setting: text(200) })).min(1),
  /** Things the tool collects or shows to the parent. */
  privacy: text(300),
});

export const handout = z.strictObject({
  ...base,
  levels: z.array(level).default([]),
  kind: z.enum(['family', 'store', 'need', 'cards', 'poster', 'booklet']),
  paper: z.enum(['A4', 'A3', 'A5']),
  sides: z.number().int().min(1).max(8),
  minutes: z.number().int().min(1).max(60),
  /** The page that the QR code on the paper leads to, e.g. guides/iphone-ipad or help. */
  qr: z.string().regex(/^[a-z0-9/-]+$/, 'a page such as help or guides/iphone-ipad'),
});

export const manual = z.strictObject({
  ...base,
  minutes: z.number().int().min(1).max(90),
});

export const RESOURCE_SCHEMAS = {
  lessons: lesson,
  guides: guide,
  handouts: handout,
  manuals: manual,
} as const;

export type Lesson = z.infer<typeof lesson>;
export type Guide = z.infer<typeof guide>;
export type Handout = z.infer<typeof handout>;
export type Manual = z.infer<typeof manual>;
