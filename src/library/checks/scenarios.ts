import { didYouMean, type Problem } from '../problem.ts';
import type { Check, ScenarioFile } from '../types.ts';

/** A scenario is a graph that can be walked to an end from every node, and every way-out helps. */
export const scenarios: Check = {
  id: 'scenarios',
  title: 'Scenarios: every node is reached, every path ends, every way out names help',
  run: ({ scenarios: items }) => items.flatMap(checkScenario),
};

function checkScenario({ data, file, yaml }: ScenarioFile): Problem[] {
  const problems: Problem[] = [];
  const ids = data.nodes.map(({ id }) => id);
  const known = new Set(ids);
  const report = (path: PropertyKey[], message: string) =>
    problems.push({ file, line: yaml.lineOf(path), message });

  const characters = new Set(data.characters.map(({ id }) => id));
  if (!characters.has(data.main))
    report(
      ['main'],
      `"main" is "${data.main}"; expected one of the characters ${[...characters].join(', ')}.`,
    );
  if (!known.has(data.start))
    report(
      ['start'],
      `"start" is "${data.start}"; expected the id of a node.${didYouMean(data.start, ids)}`,
    );

  data.nodes.forEach((node, index) => {
    const path = ['nodes', index];
    if (ids.indexOf(node.id) !== index)
      report(
        [...path, 'id'],
        `The node "${node.id}" stands twice; expected each id once. Rename one.`,
      );
    node.messages.forEach(({ by }, k) => {
      if (!characters.has(by))
        report(
          [...path, 'messages', k, 'by'],
          `"${by}" speaks; expected one of the characters ${[...characters].join(', ')}.${didYouMean(by, characters)}`,
        );
    });
    node.choices.forEach(({ to }, k) => {
      if (!known.has(to))
        report(
          [...path, 'choices', k, 'to'],
          `The choice leads to "${to}", which is no node; expected the id of a node.${didYouMean(to, ids)}`,
        );
    });
    if (node.ending && node.choices.length > 0)
      report(
        path,
        `The node "${node.id}" is an ending and has choices; expected one or the other.`,
      );
    if (!node.ending && node.choices.length === 0)
      report(
        path,
        `The node "${node.id}" has neither choices nor an ending; expected every path to go on or to end.`,
      );
    if (node.ending && !node.learned)
      report(path, `The ending "${node.id}" has no "learned"; expected one sentence: what helped.`);
    if (node.ending === 'way-out' && node.contacts.length === 0)
      report(path, `The way out "${node.id}" names no contacts; expected at least one key.`);
  });

  const reached = follow(
    [data.start],
    (id) => data.nodes.find((node) => node.id === id)?.choices.map(({ to }) => to) ?? [],
  );
  const ends = data.nodes.filter(({ ending }) => ending).map(({ id }) => id);
  const canEnd = follow(ends, (id) =>
    data.nodes.filter(({ choices }) => choices.some(({ to }) => to === id)).map((node) => node.id),
  );
  data.nodes.forEach((node, index) => {
    if (!reached.has(node.id))
      report(
        ['nodes', index],
        `The node "${node.id}" is never reached; expected a choice that leads to it. Link it or remove it.`,
      );
    else if (!canEnd.has(node.id))
      report(
        ['nodes', index],
        `From the node "${node.id}" no ending can be reached; expected every path to end.`,
      );
  });
  for (const kind of ['good', 'way-out'] as const) {
    if (!data.nodes.some(({ ending }) => ending === kind))
      report(['nodes'], `The scenario has no ending of the kind "${kind}"; expected at least one.`);
  }
  return problems;
}

/** All ids that can be reached from `from` by following `next`. */
function follow(from: string[], next: (id: string) => string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...next(id));
  }
  return seen;
}
