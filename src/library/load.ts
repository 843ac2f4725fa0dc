/** Turns files into the library: parse, validate, find duplicates. Pure: files in, library out. */
import { z } from 'zod';
import { DATA_FILES } from '../schema/data.ts';
import {
  key,
  LEVELS,
  LOCALES,
  locale,
  RESOURCE_TYPES,
  type Locale,
  type ResourceType,
} from '../schema/fields.ts';
import { RESOURCE_SCHEMAS } from '../schema/resource.ts';
import { scenario } from '../schema/scenario.ts';
import type { Files } from './files.ts';
import { parseMdx } from './mdx.ts';
import { didYouMean, type Problem } from './problem.ts';
import type { Data, Library, Resource, ScenarioFile, Wording } from './types.ts';
import { parseYaml, validate, type YamlFile } from './yaml.ts';

const wording = z.array(
  z.strictObject({
    pattern: z.string(),
    locale,
    rule: z.string(),
    why: z.string(),
    except: z.array(z.string()).default([]),
    in: z.array(z.enum(RESOURCE_TYPES)).default([]),
  }),
);

const EMPTY: Data = {
  contacts: [],
  sources: [],
  statistics: { series: [], figures: [] },
  laws: [],
  glossary: [],
  topics: [],
  troubles: [],
  efforts: [],
  organisation: {
    name: { ja: '', en: '' },
    tagline: { ja: '', en: '' },
    logo: '/',
    site: 'https://example.org',
    adopter: null,
    localContacts: [],
  },
};

/** Reads every file; what is wrong is collected in `problems` and the rest goes on. */
export function loadLibrary(files: Files, pictures: ReadonlySet<string> = new Set()): Library {
  const library: Library = {
    resources: [],
    scenarios: [],
    data: structuredClone(EMPTY),
    wording: [],
    yaml: new Map(),
    pictures,
    paths: new Set(files.keys()),
    ids: new Set(),
    problems: [],
  };
  for (const name of Object.keys(DATA_FILES)) {
    if (!files.has(`content/${name}.yaml`)) {
      library.problems.push({
        file: `content/${name}.yaml`,
        line: 1,
        message:
          'The file is missing; expected it beside the other data files. Restore it from the repository.',
      });
    }
  }
  for (const [file, text] of files) {
    const parts = file.split('/');
    const name = parts.at(-1)!.replace(/\.\w+$/, '');
    if (parts.length === 2) loadData(library, file, name, text);
    else if (parts[1] === 'scenarios') loadScenario(library, file, parts, text);
    else loadResource(library, file, parts, text);
  }
  return library;
}

function loadData(library: Library, file: string, name: string, text: string): void {
  const { yaml, problems } = parseYaml(file, text);
  library.problems.push(...problems);
  library.yaml.set(name, yaml);
  if (problems.length > 0) return;
  if (name === 'wording') {
    const result = validate(wording, yaml);
    library.problems.push(...result.problems);
    library.wording = (result.value ?? []) as Wording[];
  } else if (name in DATA_FILES) {
    const dataName = name as keyof Data;
    const result = validate(DATA_FILES[dataName], yaml);
    library.problems.push(...result.problems, ...duplicateIds(yaml));
    if (result.value) (library.data[dataName] as Data[typeof dataName]) = result.value as never;
  } else {
    library.problems.push({
      file,
      line: 1,
      message: `"${name}.yaml" is not a data file of the kit; expected one of ${Object.keys(DATA_FILES).join(', ')}, wording.${didYouMean(name, Object.keys(DATA_FILES))}`,
    });
  }
}

/** A key may stand once in a list. */
function duplicateIds(yaml: YamlFile): Problem[] {
  const problems: Problem[] = [];
  const lists: [path: string[], items: unknown][] = Array.isArray(yaml.data)
    ? [[[], yaml.data]]
    : Object.entries((yaml.data ?? {}) as object).map(([name, items]) => [[name], items]);
  for (const [path, items] of lists) {
    if (!Array.isArray(items)) continue;
    const first = new Map<string, number>();
    items.forEach((item: unknown, index) => {
      const id = (item as { id?: unknown } | null)?.id;
      if (typeof id !== 'string') return;
      const line = yaml.lineOf([...path, index, 'id']);
      if (first.has(id)) {
        problems.push({
          file: yaml.file,
          line,
          message: `The id "${id}" is used twice, first on line ${first.get(id)}; expected each id once. Rename or remove one.`,
        });
      } else first.set(id, line);
    });
  }
  return problems;
}

function checkPlace(
  file: string,
  parts: string[],
  depth: number,
  ending: string,
): Problem | undefined {
  const name = parts.at(-1)!;
  const slug = name.replace(/\.\w+$/, '');
  const expected =
    parts[1] === 'lessons'
      ? 'content/lessons/<locale>/<level>/<slug>.mdx'
      : `content/${parts[1]}/<locale>/<slug>${ending}`;
  const wrong = (found: string, want: string) => ({
    file,
    line: 1,
    message: `"${found}" is not ${want}; expected a path like ${expected}. Move or rename the file.`,
  });
  if (parts.length !== depth || !name.endsWith(ending))
    return wrong(file, 'where such a file belongs');
  if (!LOCALES.includes(parts[2] as Locale))
    return wrong(parts[2]!, `a language of the kit (${LOCALES.join(', ')})`);
  if (!key.safeParse(slug).success)
    return wrong(slug, 'a slug of lower-case letters, digits and hyphens');
  return undefined;
}

function loadResource(library: Library, file: string, parts: string[], text: string): void {
  const type = parts[1] as ResourceType;
  if (!RESOURCE_TYPES.includes(type)) {
    library.problems.push({
      file,
      line: 1,
      message: `"${parts[1]}" is not a folder of the kit; expected one of ${RESOURCE_TYPES.join(', ')}, scenarios.${didYouMean(parts[1]!, RESOURCE_TYPES)}`,
    });
    return;
  }
  const misplaced = checkPlace(file, parts, type === 'lessons' ? 5 : 4, '.mdx');
  if (misplaced) return void library.problems.push(misplaced);

  const slug = parts.at(-1)!.replace(/\.mdx$/, '');
  const id = type === 'lessons' ? `lessons/${parts[3]}/${slug}` : `${type}/${slug}`;
  library.ids.add(id);
  const { mdx, problems } = parseMdx(file, text);
  library.problems.push(...problems);
  if (!mdx) return;
  const { value, problems: invalid } = validate(RESOURCE_SCHEMAS[type], mdx.frontMatter);
  library.problems.push(...invalid);
  if (!value) return;

  if (type === 'lessons' && 'level' in value && value.level !== parts[3]) {
    library.problems.push({
      file,
      line: mdx.frontMatter.lineOf(['level']),
      message: `"level" is "${value.level}" but the file is in the folder "${parts[3]}"; expected the same (one of ${LEVELS.join(', ')}). Change one of them.`,
    });
  }
  const entry = parts
    .slice(2)
    .join('/')
    .replace(/\.mdx$/, '');
  library.resources.push({
    id,
    slug,
    type,
    locale: parts[2],
    entry,
    file,
    mdx,
    data: value,
  } as Resource);
}

function loadScenario(library: Library, file: string, parts: string[], text: string): void {
  const misplaced = checkPlace(file, parts, 4, '.yaml');
  if (misplaced) return void library.problems.push(misplaced);
  const { yaml, problems } = parseYaml(file, text);
  library.problems.push(...problems);
  if (problems.length > 0) return;
  const { value, problems: invalid } = validate(scenario, yaml);
  library.problems.push(...invalid);
  if (!value) return;
  const name = parts[3]!.replace(/\.yaml$/, '');
  library.scenarios.push({ name, locale: parts[2], file, data: value, yaml } as ScenarioFile);
}
