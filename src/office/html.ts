/** Built HTML as paragraphs and runs, the common ground of slides and documents. */
export interface Run {
  text: string;
  bold: boolean;
  /** Address of a link, or undefined. */
  link?: string;
}

export type Item =
  | { kind: 'heading' | 'paragraph' | 'bullet' | 'number' | 'tick'; runs: Run[] }
  | { kind: 'picture'; src: string; alt: string }
  | { kind: 'table'; rows: { head: boolean; cells: Run[][] }[] };

const BLOCKS = new Set(['p', 'ul', 'ol', 'li', 'div', 'section', 'table', 'aside', 'dl', 'dd']);

/** The runs of an element's text; white space as a browser shows it, `<br>` as a line break. */
export function runsOf(element: Element, bold = false, link?: string): Run[] {
  const runs = [...element.childNodes].flatMap((node): Run[] => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replaceAll(/[ \t\r\n]+/g, ' ');
      return text ? [{ text, bold, ...(link && { link }) }] : [];
    }
    if (node.nodeType !== 1) return [];
    const child = node as Element;
    const name = child.localName;
    if (name === 'br') return [{ text: '\n', bold }];
    if (BLOCKS.has(name) || child.classList.contains('tick')) return [];
    const address = name === 'a' ? (child.getAttribute('href') ?? undefined) : link;
    return runsOf(child, bold || name === 'b' || name === 'strong', address);
  });
  return runs;
}

/** Without spaces at both ends; runs that become empty are left out. */
export function trimRuns(runs: Run[]): Run[] {
  const list = runs.map((run) => ({ ...run }));
  while (list[0] && !list[0].text.trim()) list.shift();
  while (list.at(-1) && !list.at(-1)!.text.trim()) list.pop();
  if (list[0]) list[0].text = list[0].text.trimStart();
  if (list.length > 0) list.at(-1)!.text = list.at(-1)!.text.trimEnd();
  return list;
}

/** Plain text of runs. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Paragraphs, list items, pictures and tables of elements and what is in them, in their order. */
export function itemsOf(elements: Iterable<Element>): Item[] {
  return [...elements].flatMap((element): Item[] => {
    const name = element.localName;
    if (name === 'img') return [pictureOf(element)];
    if (/^h[1-6]$/.test(name)) return paragraph('heading', element);
    if (name === 'ul' || name === 'ol') {
      return [...element.children].flatMap((item) => {
        const kind = kindOfItem(item, name);
        const own = paragraph(kind, item);
        const inner = itemsOf(item.children);
        // Markdown wraps the text of a list with blank lines in <p>.
        if (own.length === 0 && inner[0]?.kind === 'paragraph') inner[0].kind = kind;
        return [...own, ...inner];
      });
    }
    if (name === 'table') {
      const rows = [...element.querySelectorAll('tr')].map((row) => ({
        head: [...row.children].every(({ localName }) => localName === 'th'),
        cells: [...row.children].map((cell) => trimRuns(runsOf(cell))),
      }));
      return [{ kind: 'table', rows }];
    }
    if (name === 'p') {
      return [
        ...[...element.querySelectorAll('img')].map(pictureOf),
        ...paragraph('paragraph', element),
      ];
    }
    return itemsOf(element.children);
  });
}

const pictureOf = (element: Element): Item => ({
  kind: 'picture',
  src: element.getAttribute('src') ?? '',
  alt: element.getAttribute('alt') ?? '',
});

function kindOfItem(item: Element, list: 'ul' | 'ol'): 'bullet' | 'number' | 'tick' {
  if (item.querySelector('.tick')) return 'tick';
  return list === 'ol' ? 'number' : 'bullet';
}

function paragraph(
  kind: 'heading' | 'paragraph' | 'bullet' | 'number' | 'tick',
  element: Element,
): Item[] {
  const runs = trimRuns(runsOf(element));
  return runs.length > 0 ? [{ kind, runs }] : [];
}
