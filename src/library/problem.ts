/** What is wrong with the content, said so that an author can mend it. */

export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** 1-based line in the file; 1 when the whole file is meant. */
  line: number;
  /** One sentence: what was found, what was expected, what to do. */
  message: string;
  /** Rule of the content rules or of facts, such as R07; absent for plain mistakes. */
  rule?: string;
  /** A warning is printed and does not stop the build. */
  warning?: boolean;
}

/** One line for a terminal: `content/x.mdx:12  message (R07)`. */
export function formatProblem({ file, line, message, rule }: Problem): string {
  return `${file}:${line}  ${message}${rule ? ` (${rule})` : ''}`;
}

/** Problems sorted by file and line, without exact repeats. */
export function sortProblems(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter((problem) => {
      const id = formatProblem(problem);
      return !seen.has(id) && seen.add(id);
    })
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/**
 * The candidate closest to `word`, or undefined when none is near enough to be what was meant
 * (at most a third of its letters differ).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** ` Did you mean "x"?`, or an empty text. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const guess = nearest(word, candidates);
  return guess ? ` Did you mean "${guess}"?` : '';
}

/** Levenshtein distance, two rows at a time. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      current[j] = Math.min(
        previous[j]! + 1,
        current[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    previous = current;
  }
  return previous[b.length]!;
}
