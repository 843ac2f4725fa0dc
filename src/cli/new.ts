/**
 * `npm run new -- lesson primary-upper my-slug` (or guide, handout, manual and a slug): makes the
 * files in every language from a template that has every block, marked as a draft.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { didYouMean } from '../library/problem.ts';
import { key, LEVELS, LOCALES, type Level } from '../schema/fields.ts';
import { template } from './template.ts';

const TYPES = {
  lesson: 'lessons',
  guide: 'guides',
  handout: 'handouts',
  manual: 'manuals',
} as const;
const USAGE =
  'Use: npm run new -- lesson <level> <slug>, or: npm run new -- guide|handout|manual <slug>';

/** Path → text of the files to be made. Throws an Error with one sentence when the words are off. */
export function newFiles(words: string[], today: string): Map<string, string> {
  const [kind = '', ...rest] = words;
  if (!(kind in TYPES))
    throw new Error(
      `"${kind}" is not a kind of resource.${didYouMean(kind, Object.keys(TYPES))} ${USAGE}`,
    );
  const type = TYPES[kind as keyof typeof TYPES];
  const level = type === 'lessons' ? rest.shift() : undefined;
  if (type === 'lessons' && !LEVELS.includes(level as Level)) {
    throw new Error(
      `"${level ?? ''}" is not a level (${LEVELS.join(', ')}).${didYouMean(level ?? '', LEVELS)} ${USAGE}`,
    );
  }
  const [slug = '', ...more] = rest;
  if (!key.safeParse(slug).success || more.length > 0) {
    throw new Error(
      `"${rest.join(' ')}" is not a slug of lower-case letters, digits and hyphens. ${USAGE}`,
    );
  }
  const folder = level ? `${level}/` : '';
  return new Map(
    LOCALES.map((locale) => [
      `content/${type}/${locale}/${folder}${slug}.mdx`,
      template(type, locale, today, level as Level | undefined),
    ]),
  );
}

if (import.meta.main) {
  try {
    const files = newFiles(process.argv.slice(2), new Date().toISOString().slice(0, 10));
    const there = [...files.keys()].find((file) => existsSync(file));
    if (there) throw new Error(`${there} exists already; choose another slug.`);
    for (const [file, text] of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      console.log(`Made ${file}`);
    }
    console.log(
      'They are drafts ("draft: true"): write, run "npm run check:content", then remove that line.',
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
