import { walk } from '../mdx.ts';
import type { Problem } from '../problem.ts';
import type { Check, Library, Resource, Wording } from '../types.ts';

/** Words that blame, frighten or ask for what happened do not stand in the kit (content/wording.yaml). */
export const wording: Check = {
  id: 'wording',
  title: 'No word blames, frightens or asks a pupil what happened to them',
  run: (library) =>
    library.resources.flatMap((resource) => checkResource(resource, rulesFor(resource, library))),
};

const rulesFor = (resource: Resource, { wording: rules }: Library) =>
  rules.filter(
    (rule) =>
      rule.locale === resource.locale && (rule.in.length === 0 || rule.in.includes(resource.type)),
  );

function checkResource({ file, mdx }: Resource, rules: Wording[]): Problem[] {
  const attributes = [...walk(mdx.blocks)].flatMap(({ block, within }) =>
    Object.values(block.attributes)
      .filter((value) => typeof value === 'string')
      .map((text) => ({ line: block.line, text, within: [...within, block.name] })),
  );
  const front = strings(mdx.frontMatter.data, []).map(({ path, text }) => ({
    line: mdx.frontMatter.lineOf(path),
    text,
    within: ['front matter', String(path[0])],
  }));
  return [...mdx.prose, ...attributes, ...front].flatMap(({ line, text, within }) =>
    rules.flatMap((rule) => {
      if (rule.except.some((name) => within.includes(name))) return [];
      const match = new RegExp(rule.pattern, 'iu').exec(text);
      if (!match) return [];
      return [
        {
          file,
          line,
          message: `"${match[0]}" stands here; expected another wording: ${rule.why}`,
          rule: rule.rule,
        },
      ];
    }),
  );
}

function strings(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    strings(item, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}
