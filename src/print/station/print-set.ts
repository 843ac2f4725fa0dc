/** A set of sheets to print, as it stands in the address: `/print/#w=lessons/…:letter*30`. */
export interface SetItem {
  /** Id of the resource: `handouts/help-card`. */
  id: string;
  /** Rendition: `sheet`, `worksheet`, … */
  kind: string;
  /** 1 to 400. */
  copies: number;
}

export interface PrintSet {
  items: SetItem[];
  /** Every sheet begins on a fresh side of paper when printed on both sides. */
  duplex: boolean;
}

/** More than any school's year group; a longer job belongs to a print shop. */
export const MAX_COPIES = 400;
const MAX_ITEMS = 100;
const ITEM = /^([a-z]+(?:\/[a-z0-9-]+){1,2}):([a-z]+)\*(\d{1,4})$/;

/** Copies within bounds; what is no number becomes 1. */
export const copiesOf = (value: number): number =>
  Number.isFinite(value) ? Math.min(MAX_COPIES, Math.max(1, Math.round(value))) : 1;

/** Reads the fragment of an address; what it does not understand is left out. Never throws. */
export function readSet(fragment: string): PrintSet {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const items = params.getAll('s').flatMap((text) => {
    const match = ITEM.exec(text);
    return match ? [{ id: match[1]!, kind: match[2]!, copies: copiesOf(Number(match[3])) }] : [];
  });
  return { items: items.slice(0, MAX_ITEMS), duplex: params.get('sides') === '2' };
}

/** The fragment of a set, `#` included; readSet gives the set back. */
export function writeSet({ items, duplex }: PrintSet): string {
  const parts = items.map(({ id, kind, copies }) => `s=${id}:${kind}*${copies}`);
  return `#${[...parts, ...(duplex ? ['sides=2'] : [])].join('&')}`;
}

/** What a class of `pupils` takes: worksheets and letters for all, plan and answers once. */
export const lessonSet = (id: string, pupils: number): PrintSet => ({
  items: [
    { id, kind: 'plan', copies: 1 },
    { id, kind: 'worksheet', copies: pupils },
    { id, kind: 'answers', copies: 1 },
    { id, kind: 'letter', copies: pupils },
  ],
  duplex: false,
});

/** Sides and sheets of paper of a set, from the sides of each item. */
export function paperOf(
  { items, duplex }: PrintSet,
  sidesOf: (item: SetItem) => number,
): { sides: number; sheets: number } {
  let sides = 0;
  let sheets = 0;
  for (const item of items) {
    const own = sidesOf(item);
    sides += own * item.copies;
    sheets += (duplex ? Math.ceil(own / 2) : own) * item.copies;
  }
  return { sides, sheets };
}
