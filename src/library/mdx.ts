/** An MDX file as data: front matter, the tree of blocks with line numbers, the plain text. */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from './problem.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

export type AttributeValue = string | number | boolean;

export interface BlockNode {
  name: string;
  line: number;
  attributes: Record<string, AttributeValue>;
  children: BlockNode[];
  /** Plain text of the block without its inner blocks' attributes. */
  text: string;
}

/** A stretch of prose with the line it begins on and the blocks around it, outermost first. */
export interface Prose {
  line: number;
  text: string;
  within: readonly string[];
}

export interface MdxFile {
  file: string;
  frontMatter: YamlFile;
  blocks: BlockNode[];
  prose: Prose[];
}

/** The little of mdast that is read here. */
interface AstNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name: string; value: unknown }[];
  children?: AstNode[];
  position?: { start: { line: number } };
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Reads an MDX file's text. Never throws; what cannot be read is a problem with its line. */
export function parseMdx(file: string, source: string): { mdx?: MdxFile; problems: Problem[] } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(\r?\n|$)/.exec(source);
  if (!match) {
    return {
      problems: [
        {
          file,
          line: 1,
          message:
            'The front matter is missing or not closed; expected the file to begin with "---", the fields, and a second "---" on a line of its own.',
        },
      ],
    };
  }
  const { yaml, problems } = parseYaml(file, match[1]!, 2);
  if (problems.length > 0) return { problems };

  const head = match[0].split('\n').length - 1;
  let tree: AstNode;
  try {
    tree = parser.parse('\n'.repeat(head) + source.slice(match[0].length)) as AstNode;
  } catch (error) {
    return { problems: [parseProblem(file, error)] };
  }

  const found: Problem[] = [];
  const prose: Prose[] = [];
  const blocks = collect(tree, [], { file, prose, problems: found });
  return { mdx: { file, frontMatter: yaml, blocks, prose }, problems: found };
}

function parseProblem(file: string, error: unknown): Problem {
  const { reason, message, place, line } = error as {
    reason?: string;
    message: string;
    line?: number;
    place?: { line?: number; start?: { line: number } };
  };
  const text = reason ?? message;
  const opened = /closing tag for `<(\w+)>` \((\d+):/.exec(text);
  if (opened) {
    return {
      file,
      line: Number(opened[2]),
      message: `The block <${opened[1]}> is opened here and not closed; expected </${opened[1]}> on a line of its own after its content. Add it, or check that blank lines stand around the content.`,
    };
  }
  return {
    file,
    line: line ?? place?.line ?? place?.start?.line ?? 1,
    message: `The MDX cannot be read here: ${text.split('\n')[0]!.replace(/\.?$/, '.')} Check the tags, quotes and braces of this line.`,
  };
}

interface Sink {
  file: string;
  prose: Prose[];
  problems: Problem[];
}

function collect(node: AstNode, within: readonly string[], sink: Sink): BlockNode[] {
  const blocks: BlockNode[] = [];
  for (const child of node.children ?? []) {
    const line = child.position?.start.line ?? 1;
    if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement') {
      const name = child.name ?? '';
      blocks.push({
        name,
        line,
        attributes: readAttributes(child, name, line, sink),
        children: collect(child, [...within, name], sink),
        text: plainText(child),
      });
    } else if (child.type === 'mdxjsEsm' || child.type.startsWith('mdx')) {
      sink.problems.push({
        file: sink.file,
        line,
        message: `"${(child.value ?? '').trim().slice(0, 40)}" is program code; expected only text and blocks. Remove it, or write the braces as words.`,
      });
    } else {
      if (child.value && child.type !== 'html')
        sink.prose.push({ line, text: child.value, within });
      blocks.push(...collect(child, within, sink));
    }
  }
  return blocks;
}

function readAttributes(node: AstNode, name: string, line: number, sink: Sink) {
  const attributes: Record<string, AttributeValue> = {};
  for (const attribute of node.attributes ?? []) {
    const value = attribute.value;
    if (attribute.type !== 'mdxJsxAttribute') {
      sink.problems.push({
        file: sink.file,
        line,
        message: `<${name}> has a spread attribute; expected attributes written out by name.`,
      });
    } else if (value === null || value === undefined) attributes[attribute.name] = true;
    else if (typeof value === 'string') attributes[attribute.name] = value;
    else {
      const code = String((value as { value: string }).value).trim();
      if (/^-?\d+(\.\d+)?$/.test(code)) attributes[attribute.name] = Number(code);
      else if (code === 'true' || code === 'false') attributes[attribute.name] = code === 'true';
      else
        sink.problems.push({
          file: sink.file,
          line,
          message: `${attribute.name}={${code.slice(0, 30)}} of <${name}> is program code; expected a number, true or false in the braces, or a text in quotes.`,
        });
    }
  }
  return attributes;
}

function plainText(node: AstNode): string {
  if (node.value) return node.value;
  const inner = (node.children ?? []).map(plainText);
  return inner.join(['paragraph', 'listItem', 'heading'].includes(node.type) ? '' : ' ').trim();
}

/** Every block of a tree, depth first, with the names of the blocks around it. */
export function* walk(
  blocks: readonly BlockNode[],
  within: readonly string[] = [],
): Generator<{ block: BlockNode; within: readonly string[] }> {
  for (const block of blocks) {
    yield { block, within };
    yield* walk(block.children, [...within, block.name]);
  }
}
