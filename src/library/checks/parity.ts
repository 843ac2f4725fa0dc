import type { z } from 'zod';
import { BLOCKS } from '../../schema/blocks.ts';
import { LOCALES, type Locale } from '../../schema/fields.ts';
import { RESOURCE_SCHEMAS } from '../../schema/resource.ts';
import { scenario } from '../../schema/scenario.ts';
import type { BlockNode } from '../mdx.ts';
import type { Problem } from '../problem.ts';
import type { Check, Library, Resource, ScenarioFile } from '../types.ts';
import type { YamlFile } from '../yaml.ts';

/** Every resource exists in every locale, with the same machine fields and the same blocks. */
export const parity: Check = {
  id: 'parity',
  title: 'Both languages are in step',
  run: (library) => [...resources(library), ...scenarios(library)],
};

function inPairs<T extends { locale: Locale; file: string }>(
  items: T[],
  paths: ReadonlySet<string>,
  name: (item: T) => string,
  compare: (first: T, second: T) => Problem[],
): Problem[] {
  const rank = ({ locale }: T) => LOCALES.indexOf(locale); // Japanese is written first
  const byName = Map.groupBy(
    items.toSorted((a, b) => rank(a) - rank(b)),
    name,
  );
  return [...byName.values()].flatMap((versions) => {
    const first = versions[0]!;
    const absent = LOCALES.map((locale) => ({
      locale,
      path: first.file.replace(`/${first.locale}/`, `/${locale}/`),
    })).filter(({ path }) => !paths.has(path));
    return [
      ...absent.map(({ locale, path }) => ({
        file: first.file,
        line: 1,
        message: `This exists in "${first.locale}" and not in "${locale}"; expected ${path}. Write it, with the same blocks.`,
      })),
      ...versions.slice(1).flatMap((second) => compare(first, second)),
    ];
  });
}

const resources = ({ resources: items, paths }: Library) =>
  inPairs<Resource>(
    items,
    paths,
    ({ id }) => id,
    (first, second) => [
      ...fields(
        RESOURCE_SCHEMAS[first.type],
        first.data,
        second.data,
        first.file,
        second.mdx.frontMatter,
        second.file,
      ),
      ...structure(first, second),
    ],
  );

const scenarios = ({ scenarios: items, paths }: Library) =>
  inPairs<ScenarioFile>(
    items,
    paths,
    ({ name }) => name,
    (first, second) =>
      fields(scenario, first.data, second.data, first.file, second.yaml, second.file),
  );

/** Differences between machine fields; texts are skipped, lists must have the same length. */
function fields(
  schema: z.ZodType,
  first: unknown,
  second: unknown,
  firstFile: string,
  yaml: YamlFile,
  file: string,
): Problem[] {
  return differences(schema, first, second, []).map(({ path, one, two }) => ({
    file,
    line: yaml.lineOf(path),
    message: `"${path.join('.')}" is ${two}; expected ${one} as in ${firstFile}. Make both languages the same.`,
  }));
}

interface Difference {
  path: PropertyKey[];
  one: string;
  two: string;
}

function differences(
  schema: z.ZodType,
  one: unknown,
  two: unknown,
  path: PropertyKey[],
): Difference[] {
  const inner = unwrap(schema);
  if (inner.meta?.()?.['text']) {
    return (one === undefined) === (two === undefined)
      ? []
      : [{ path, one: show(one), two: show(two) }];
  }
  if (Array.isArray(one) && Array.isArray(two)) {
    if (one.length !== two.length)
      return [{ path, one: `a list of ${one.length}`, two: `a list of ${two.length}` }];
    const element = (inner as unknown as { element: z.ZodType }).element;
    return one.flatMap((item, index) => differences(element, item, two[index], [...path, index]));
  }
  if (isRecord(one) && isRecord(two)) {
    const shape = (inner as unknown as { shape: Record<string, z.ZodType> }).shape;
    return Object.keys(shape).flatMap((name) =>
      differences(shape[name]!, one[name], two[name], [...path, name]),
    );
  }
  return JSON.stringify(one) === JSON.stringify(two)
    ? []
    : [{ path, one: show(one), two: show(two) }];
}

function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  for (;;) {
    const inner = (current as unknown as { _zod: { def: { innerType?: z.ZodType } } })._zod.def
      .innerType;
    if (!inner) return current;
    current = inner;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown) => (value === undefined ? 'missing' : JSON.stringify(value));

/** The first difference between two block trees, read in order. */
function structure(first: Resource, second: Resource): Problem[] {
  const one = flatten(first.mdx.blocks);
  const two = flatten(second.mdx.blocks);
  for (let index = 0; index < Math.max(one.length, two.length); index++) {
    const [a, b] = [one[index], two[index]];
    if (a?.label === b?.label) continue;
    const place = a ? `${first.file}:${a.line}` : `the end of ${first.file}`;
    return [
      {
        file: second.file,
        line: b?.line ?? two.at(-1)?.line ?? 1,
        message: `Here stands ${b ? b.label : 'the end of the text'}; expected ${a ? a.label : 'the end of the text'} as at ${place}. Make the blocks of both languages the same.`,
      },
    ];
  }
  return [];
}

interface Flat {
  label: string;
  line: number;
}

/** Inline blocks may come in another order in another language, so they are not compared here. */
const INLINE = new Set(['Contact', 'Law', 'Stat', 'Term', 'Link']);

function flatten(blocks: readonly BlockNode[], depth = 0): Flat[] {
  return blocks.flatMap((block) => {
    if (INLINE.has(block.name)) return [];
    const texts = BLOCKS[block.name]?.text ?? [];
    const attributes = Object.entries(block.attributes)
      .filter(([name]) => !texts.includes(name))
      .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
      .sort();
    return [
      {
        label: `<${block.name}${attributes.join('')}>${depth > 0 ? ` at depth ${depth}` : ''}`,
        line: block.line,
      },
      ...flatten(block.children, depth + 1),
    ];
  });
}
