import { BLOCKS, REQUIRED } from '../../schema/blocks.ts';
import { walk, type BlockNode } from '../mdx.ts';
import { didYouMean, type Problem } from '../problem.ts';
import type { Check, Resource } from '../types.ts';

/** Blocks are known, stand where they belong, carry the attributes they need; none is missing. */
export const blocks: Check = {
  id: 'blocks',
  title: 'Blocks are known and stand where they belong',
  run: ({ resources }) => resources.flatMap(checkResource),
};

function checkResource(resource: Resource): Problem[] {
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  for (const { block, within } of walk(resource.mdx.blocks)) {
    counts.set(block.name, (counts.get(block.name) ?? 0) + 1);
    for (const message of checkBlock(resource, block, within)) {
      problems.push({ file: resource.file, line: block.line, message });
    }
  }
  for (const [name, least] of Object.entries(REQUIRED[resource.type])) {
    const found = counts.get(name) ?? 0;
    if (found >= least) continue;
    problems.push({
      file: resource.file,
      line: 1,
      message: `The ${resource.type.slice(0, -1)} has ${found} <${name}>; expected at least ${least} (${BLOCKS[name]!.help}). Add ${least - found === 1 ? 'it' : 'them'}.`,
    });
  }
  return problems;
}

function checkBlock(resource: Resource, block: BlockNode, within: readonly string[]): string[] {
  const rule = BLOCKS[block.name];
  const allowed = Object.keys(BLOCKS).filter((name) => BLOCKS[name]!.in.includes(resource.type));
  if (!rule || !rule.in.includes(resource.type)) {
    return [
      `<${block.name}> is not a block of ${resource.type}; expected one of those listed in CONTRIBUTING.md.${didYouMean(block.name, allowed)}`,
    ];
  }
  const messages: string[] = [];
  const parent = within.at(-1);
  if (rule.top && parent)
    messages.push(
      `<${block.name}> stands inside <${parent}>; expected it outside of every other block. Move it.`,
    );
  if (rule.parent && !rule.parent.includes(parent ?? '')) {
    messages.push(
      `<${block.name}> stands ${parent ? `inside <${parent}>` : 'on its own'}; expected it directly inside ${rule.parent.map((name) => `<${name}>`).join(' or ')}. Move it.`,
    );
  }
  if (rule.empty && (block.text || block.children.length > 0)) {
    messages.push(`<${block.name}> has content; expected none: write it as <${block.name} … />.`);
  }
  for (const [name, schema] of Object.entries(rule.attrs)) {
    const result = schema.safeParse(block.attributes[name]);
    if (result.success) continue;
    const found = block.attributes[name];
    const wanted = result.error.issues[0]!;
    const options =
      'values' in wanted
        ? `one of ${(wanted.values as string[]).join(', ')}`
        : wanted.message.replace(/^Invalid input: expected /, '');
    messages.push(
      found === undefined
        ? `<${block.name}> has no "${name}"; expected ${name}="…" (${rule.help}). Add it.`
        : `${name} of <${block.name}> is ${JSON.stringify(found)}; expected ${options}.`,
    );
  }
  for (const name of Object.keys(block.attributes)) {
    if (name in rule.attrs) continue;
    messages.push(
      `<${block.name}> has an attribute "${name}"; expected ${Object.keys(rule.attrs).join(', ') || 'none'}.${didYouMean(name, Object.keys(rule.attrs))}`,
    );
  }
  return messages;
}
