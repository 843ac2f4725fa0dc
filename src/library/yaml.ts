/** YAML with line numbers: parsing, and zod's findings turned into sentences for authors. */
import { LineCounter, parseDocument, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import { didYouMean, type Problem } from './problem.ts';

export interface YamlFile {
  file: string;
  data: unknown;
  /** Line in the file of the value at a path; the nearest parent's line if it does not exist. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Parses YAML text. `firstLine` is the line of the file on which the text begins (front matter
 * begins on line 2). Problems hold at most one entry: YAML's first mistake.
 */
export function parseYaml(
  file: string,
  source: string,
  firstLine = 1,
): { yaml: YamlFile; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problems = document.errors.slice(0, 1).map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: `The YAML cannot be read here: ${firstSentence(error.message)} Check the indent, the quotes and the colons of this line and the one above.`,
  }));
  return {
    problems,
    yaml: {
      file,
      data: document.errors.length > 0 ? undefined : document.toJS(),
      lineOf: (path) => lineOf(document, path, lineAt, firstLine),
    },
  };
}

function firstSentence(message: string): string {
  const line = message.split('\n')[0]!.trim().replace(/:$/, '');
  return line.endsWith('.') ? line : `${line}.`;
}

function lineOf(
  document: Document,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
  firstLine: number,
): number {
  let node: unknown = document.contents;
  let line = firstLine;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === part);
      if (!pair) break;
      line = rangeLine(pair.key as Node, lineAt) ?? line;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      line = rangeLine(node as Node, lineAt) ?? line;
    } else break;
  }
  return line;
}

function rangeLine(node: Node | null | undefined, lineAt: (offset: number) => number) {
  return node?.range ? lineAt(node.range[0]) : undefined;
}

/** Checks data against a schema. Returns the value, or problems with file, line and sentence. */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: YamlFile,
): { value?: z.infer<S>; problems: Problem[] } {
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return { value: result.data, problems: [] };
  return {
    problems: result.error.issues.map((issue) => ({
      file: yaml.file,
      line: yaml.lineOf(
        issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path,
      ),
      message: sentence(issue, yaml.data, schema),
    })),
  };
}

type Issue = z.core.$ZodIssue;

function sentence(issue: Issue, data: unknown, schema: z.ZodType): string {
  const where = issue.path.length > 0 ? `"${pathName(issue.path, data)}"` : 'the file';
  const found = valueAt(data, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const name = issue.keys[0]!;
      return `"${name}" is not a field that can stand here.${didYouMean(name, fieldNames(schema, issue.path))} Remove or rename it.`;
    }
    case 'invalid_type':
      if (found === undefined) return `${where} is missing; expected ${expected(issue)}. Add it.`;
      return `${where} is ${show(found)}; expected ${expected(issue)}.`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      return `${where} is ${show(found)}; expected one of ${values.join(', ')}.${typeof found === 'string' ? didYouMean(found, values) : ''}`;
    }
    default:
      return `${where} is ${show(found)}; expected ${lowerFirst(issue.message)}.`;
  }
}

/** `minutes`, `misconceptions.0.reply`; an item of a data file is named by its id. */
function pathName(path: readonly PropertyKey[], data: unknown): string {
  return path
    .map((part, index) => {
      const id = (valueAt(data, path.slice(0, index + 1)) as { id?: unknown } | null | undefined)
        ?.id;
      return typeof part === 'number' && typeof id === 'string' ? id : String(part);
    })
    .join('.');
}

function expected(issue: Issue & { code: 'invalid_type' }): string {
  const article: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
  };
  return article[issue.expected] ?? lowerFirst(issue.message);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part],
    data,
  );
}

/** Names of the fields that the schema allows at a path, for "did you mean". */
function fieldNames(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: unknown = schema;
  for (const part of path) node = step(node, part);
  return Object.keys((unwrap(node) as { shape?: object })?.shape ?? {});
}

function unwrap(node: unknown): unknown {
  let current = node as { _zod?: { def?: { innerType?: unknown } } } | undefined;
  while (current?._zod?.def?.innerType) current = current._zod.def.innerType as typeof current;
  return current;
}

function step(node: unknown, part: PropertyKey): unknown {
  const inner = unwrap(node) as { shape?: Record<PropertyKey, unknown>; element?: unknown };
  return inner?.shape?.[part] ?? inner?.element;
}

function show(value: unknown): string {
  if (typeof value === 'string') {
    const letters = [...value];
    return `"${letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : value}"${letters.length > 60 ? ` (${letters.length} characters)` : ''}`;
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null || value === undefined) return 'empty';
  return typeof value === 'object' ? 'a group of fields' : String(value);
}

function lowerFirst(message: string): string {
  const text = message.replace(/^Invalid input: expected /, '').replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}
