/** Where a reader is in a story: the nodes read so far, and the endings found. Kept in memory. */
export interface Story {
  /** Ids of the nodes from the start to the one that is read now. */
  path: readonly string[];
  found: ReadonlySet<string>;
}

/** A story at its start. */
export const begin = (start: string, found: ReadonlySet<string> = new Set()): Story => ({
  path: [start],
  found,
});

/** One choice further; `ending` when the node reached is an ending. */
export const choose = (story: Story, to: string, ending: boolean): Story => ({
  path: [...story.path, to],
  found: ending ? new Set([...story.found, to]) : story.found,
});

/** One choice back; at the start it stays there. Endings found stay found. */
export const goBack = (story: Story): Story =>
  story.path.length > 1 ? { ...story, path: story.path.slice(0, -1) } : story;
