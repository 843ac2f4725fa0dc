import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/library/check.ts';
import { readFiles, readPictures } from '../../src/library/files.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { formatProblem } from '../../src/library/problem.ts';

const library = loadLibrary(readFiles(), readPictures());
const today = new Date().toISOString().slice(0, 10);

test('every file can be read and keeps its schema', () => {
  expect(library.problems.map(formatProblem)).toEqual([]);
});

describe('checks', () => {
  test.each(CHECKS.map((check) => [check.title, check] as const))('%s', (_title, check) => {
    const errors = check.run(library, today).filter(({ warning }) => !warning);
    expect(errors.map(formatProblem)).toEqual([]);
  });
});

describe('data', () => {
  test('every source is referred to', () => {
    const { data, resources } = library;
    const used = new Set([
      ...resources.flatMap((resource) => resource.data.sources),
      ...[...data.contacts, ...data.laws, ...data.statistics.series, ...data.statistics.figures].flatMap(({ sources }) => sources),
    ]);
    expect(data.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('telephone links dial the number that is shown', () => {
    for (const { id, ways } of library.data.contacts) {
      for (const { kind, label, href } of ways) {
        if (kind !== 'phone' || !href) continue;
        expect(href, id).toBe(`tel:${label.replaceAll(/[^\d#+]/g, '')}`);
      }
    }
  });
});
