import { describe, expect, test } from 'vitest';
import { newFiles } from '../../../src/cli/new.ts';
import { checkLibrary } from '../../../src/library/check.ts';
import { readFiles, readPictures } from '../../../src/library/files.ts';
import { loadLibrary } from '../../../src/library/load.ts';
import { formatProblem } from '../../../src/library/problem.ts';
import { LEVELS } from '../../../src/schema/fields.ts';

const TODAY = '2026-11-23';

describe('a new resource has nothing to mend from the first moment', () => {
  test.each([
    ...LEVELS.map((level) => ['lesson', level, 'a-new-one']),
    ['guide', 'a-new-one'],
    ['handout', 'a-new-one'],
    ['manual', 'a-new-one'],
  ])('%s %s', (...words) => {
    const made = newFiles(words, TODAY);
    expect(made.size).toBe(2);
    const library = loadLibrary(new Map([...readFiles(), ...made]), readPictures());
    const problems = checkLibrary(library, TODAY).filter(({ file }) => made.has(file));
    expect(problems.map(formatProblem)).toEqual([]);
  });
});

test.each([
  [['lesso', 'high', 'x'], 'Did you mean "lesson"'],
  [['lesson', 'hihg', 'x'], 'Did you mean "high"'],
  [['lesson', 'high', 'My Slug'], 'not a slug'],
  [['guide'], 'Use: npm run new'],
])('%j says what is off', (words, says) => {
  expect(() => newFiles(words, TODAY)).toThrow(says);
});
