/** `npm run author-guide`: writes the table of blocks in CONTRIBUTING.md from the schema itself. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { BLOCKS, REQUIRED, type Block } from '../schema/blocks.ts';
import { RESOURCE_TYPES } from '../schema/fields.ts';

const FILE = 'CONTRIBUTING.md';
const BEGIN = '<!-- blocks: written by "npm run author-guide" -->';
const END = '<!-- end of blocks -->';

/** An attribute as an author writes it: `minutes={5}`, `phase="opening|closing"`, `practice`. */
function attribute(name: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input' }) as { type?: string; enum?: string[] };
  const optional = schema.safeParse(undefined).success;
  const text =
    json.type === 'boolean'
      ? name
      : json.type === 'integer' || json.type === 'number'
        ? `${name}={…}`
        : `${name}="${json.enum?.join('\\|') ?? '…'}"`;
  return optional ? `[${text}]` : text;
}

function row([name, block]: [string, Block]): string {
  const attributes = Object.entries(block.attrs).map(([key, schema]) => attribute(key, schema));
  const tag = ['<' + [name, ...attributes].join(' '), block.empty ? ' />' : '>'].join('');
  const place = block.parent
    ? `in ${block.parent.join(', ')}`
    : block.top
      ? 'top level'
      : 'anywhere';
  return `| \`${tag}\` | ${place} | ${block.help} |`;
}

/** The tables of blocks, one for each kind of resource, as Markdown. */
export function blockTables(): string {
  const everywhere = Object.entries(BLOCKS).filter(
    ([, block]) => block.in.length === RESOURCE_TYPES.length,
  );
  const table = (rows: string[]) =>
    ['| block | where | what for |', '| --- | --- | --- |', ...rows].join('\n');
  return [
    `### Everywhere\n\n${table(everywhere.map(row))}`,
    ...RESOURCE_TYPES.map((type) => {
      const own = Object.entries(BLOCKS).filter(
        ([, block]) => block.in.includes(type) && block.in.length < RESOURCE_TYPES.length,
      );
      const least = Object.entries(REQUIRED[type]).map(([name, count]) => `${count} × ${name}`);
      const required = least.length > 0 ? `At least: ${least.join(', ')}.\n\n` : '';
      return `### In ${type}\n\n${required}${table(own.map(row))}`;
    }),
  ].join('\n\n');
}

/** The text of CONTRIBUTING.md with its tables brought up to date. Throws when the marks are missing. */
export function withTables(text: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`${FILE} has lost its marks; expected "${BEGIN}" and "${END}".`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${blockTables()}\n\n${text.slice(end)}`;
}

if (import.meta.main) {
  writeFileSync(FILE, withTables(readFileSync(FILE, 'utf8')));
  console.log(`${FILE} is up to date.`);
}
