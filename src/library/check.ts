/** Runs every check over a loaded library. A new rule is a new file in checks/ and a line here. */
import { blocks } from './checks/blocks.ts';
import { freshness } from './checks/freshness.ts';
import { lessons } from './checks/lessons.ts';
import { parity } from './checks/parity.ts';
import { references } from './checks/references.ts';
import { scenarios } from './checks/scenarios.ts';
import { typedFacts } from './checks/typed-facts.ts';
import { wording } from './checks/wording.ts';
import { sortProblems, type Problem } from './problem.ts';
import type { Check, Library } from './types.ts';

export const CHECKS: readonly Check[] = [
  blocks,
  references,
  parity,
  typedFacts,
  wording,
  lessons,
  scenarios,
  freshness,
];

/** All problems of the library, sorted by file and line; `today` is a day such as 2026-11-23. */
export function checkLibrary(library: Library, today: string): Problem[] {
  return sortProblems([
    ...library.problems,
    ...CHECKS.flatMap((check) => check.run(library, today)),
  ]);
}
