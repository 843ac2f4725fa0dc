import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../../src/library/check.ts';
import type { Files } from '../../../src/library/files.ts';
import { loadLibrary } from '../../../src/library/load.ts';
import { formatProblem } from '../../../src/library/problem.ts';
import {
  broken,
  GUIDE,
  GUIDE_EN,
  kit,
  LESSON,
  LESSON_EN,
  PICTURES,
  SCENARIO,
  TODAY,
} from '../../fixtures/kit.ts';

const problemsOf = (files: Files) =>
  checkLibrary(loadLibrary(files, PICTURES), TODAY).map(formatProblem);

test('the fixture itself has nothing to mend', () => {
  expect(problemsOf(kit())).toEqual([]);
});

const without = (file: string) => {
  const files = kit();
  files.delete(file);
  return files;
};
const moved = (from: string, to: string) => {
  const files = without(from);
  return files.set(to, kit().get(from)!);
};

/** [what is broken, the files, file and line expected, words the sentence must hold] */
const cases: [name: string, files: () => Files, place: string, says: (string | RegExp)[]][] = [
  [
    'YAML that cannot be read',
    () => broken(LESSON, 'title: A lesson', 'title: [A lesson'),
    LESSON,
    ['YAML', 'cannot be read'],
  ],
  [
    'front matter that is not closed',
    () => broken(GUIDE, '---\n\n<Does>', '\n<Does>'),
    `${GUIDE}:1`,
    ['front matter', 'not closed'],
  ],
  [
    'an unknown field',
    () => broken(LESSON, 'subjects: [ethics]', 'subject: [ethics]'),
    `${LESSON}:17`,
    ['"subject"', 'Did you mean "subjects"'],
  ],
  [
    'a missing field',
    () => broken(GUIDE, 'cost: free\n', ''),
    `${GUIDE}:2`,
    ['"cost" is missing', 'expected a text'],
  ],
  [
    'a wrong type',
    () => broken(GUIDE, 'minutes: 10', 'minutes: ten'),
    `${GUIDE}:9`,
    ['"minutes" is "ten"', 'expected a number'],
  ],
  [
    'a wrong level',
    () => broken(LESSON, 'level: primary-upper', 'level: primary-uper'),
    `${LESSON}:4`,
    ['expected one of', 'Did you mean "primary-upper"'],
  ],
  [
    'a level that is not the folder',
    () => broken(LESSON, 'level: primary-upper', 'level: high'),
    `${LESSON}:4`,
    ['folder "primary-upper"'],
  ],
  [
    'a date that does not exist',
    () => broken(LESSON, '"2027-05-01"', '"2027-02-30"'),
    `${LESSON}:24`,
    ['2027-02-30', 'exists in the calendar'],
  ],
  [
    'a date in another form',
    () => broken(GUIDE, '"2027-05-01"', '"1.5.2027"'),
    GUIDE,
    ['a date such as 2026-11-23'],
  ],
  [
    'a review date before the check',
    () => broken(GUIDE, '"2027-05-01"', '"2026-10-01"'),
    GUIDE,
    ['expected a day after "asOf"'],
  ],
  [
    'a title that is too long',
    () => broken(GUIDE, 'title: A guide', `title: ${'a'.repeat(70)}`),
    `${GUIDE}:2`,
    ['70 characters', 'at most 60'],
  ],
  [
    'an unknown contact in a field',
    () => broken(LESSON, 'contacts: [a-phone, a-chat]', 'contacts: [a-phon, a-chat]'),
    `${LESSON}:19`,
    ['no contact "a-phon"', 'Did you mean "a-phone"'],
  ],
  [
    'an unknown contact in a block',
    () => broken(LESSON, 'ids="a-phone a-chat"', 'ids="a-phone a-cat"'),
    LESSON,
    ['no contact "a-cat"', 'content/contacts.yaml'],
  ],
  [
    'an unknown source',
    () => broken(GUIDE, 'sources: [a-source]', 'sources: [b-sauce]'),
    GUIDE,
    ['no source "b-sauce"'],
  ],
  [
    'a fact without a source',
    () => broken('content/laws.yaml', 'sources: [a-source]', 'sources: []'),
    'content/laws.yaml:6',
    ['"a-law.sources"', 'at least one source'],
  ],
  [
    'a link that leads nowhere',
    () => broken(LESSON, 'to="manuals/responding-to-disclosure"', 'to="manuals/responding"'),
    LESSON,
    ['no page "manuals/responding"'],
  ],
  [
    'an unknown topic',
    () => broken(GUIDE, 'topic: strangers', 'topic: stranger'),
    `${GUIDE}:4`,
    ['Did you mean "strangers"'],
  ],
  [
    'a block that is not closed',
    () => broken(LESSON, '</Expect>', ''),
    LESSON,
    ['<Expect> is opened here and not closed'],
  ],
  [
    'an unknown block',
    () => broken(GUIDE, '<Check>\n\nTry.\n\n</Check>', '<Chek>\n\nTry.\n\n</Chek>'),
    GUIDE,
    ['<Chek>', 'Did you mean "Check"'],
  ],
  [
    'a block of another kind of resource',
    () => broken(GUIDE, '<Undo>', '<Why>\n\nx\n\n</Why>\n\n<Undo>'),
    GUIDE,
    ['<Why> is not a block of guides'],
  ],
  [
    'a block in the wrong place',
    () =>
      broken(LESSON, '<Short minutes={15}>', '<Expect>\n\nx\n\n</Expect>\n\n<Short minutes={15}>'),
    LESSON,
    ['stands on its own', 'inside <Step>'],
  ],
  [
    'a missing attribute',
    () => broken(LESSON, '<Worksheet title="Sheet">', '<Worksheet>'),
    LESSON,
    ['<Worksheet> has no "title"'],
  ],
  [
    'a wrong attribute',
    () => broken(LESSON, 'phase="closing"', 'phase="close"'),
    LESSON,
    ['phase of <Step>', 'opening, development, closing'],
  ],
  [
    'a misspelt attribute',
    () => broken(LESSON, ' minutes={10} practice>', ' minuts={10} practice>'),
    LESSON,
    ['"minuts"', 'Did you mean "minutes"'],
  ],
  ['program code', () => broken(LESSON, 'Because.', 'Because {1 + 1}.'), LESSON, ['program code']],
  [
    'a missing required block',
    () => broken(GUIDE, '<Undo>\n\nTap.\n\n</Undo>\n', ''),
    `${GUIDE}:1`,
    ['0 <Undo>', 'expected at least 1'],
  ],
  ['a missing translation', () => without(GUIDE_EN), `${GUIDE}:1`, ['not in "en"', GUIDE_EN]],
  [
    'machine fields that differ',
    () => broken(GUIDE_EN, 'minutes: 10', 'minutes: 12'),
    GUIDE_EN,
    ['"minutes"', 'Make both languages the same'],
  ],
  [
    'lists of different length',
    () => broken(GUIDE_EN, 'needs: [the device]', 'needs: [the device, time]'),
    GUIDE_EN,
    ['"needs"', 'a list of'],
  ],
  [
    'blocks that differ',
    () => broken(LESSON_EN, '<Adapt for="no-device">', '<Adapt for="new-to-japanese">'),
    LESSON_EN,
    ['Make the blocks of both languages the same'],
  ],
  [
    'a key used twice',
    () => broken('content/contacts.yaml', 'id: a-chat', 'id: a-phone'),
    'content/contacts.yaml',
    ['"a-phone" is used twice', 'line 1'],
  ],
  [
    'a slug in capitals',
    () => moved(GUIDE, 'content/guides/ja/A_Guide.mdx'),
    'content/guides/ja/A_Guide.mdx:1',
    ['"A_Guide"', 'slug'],
  ],
  [
    'an unknown language',
    () => moved(GUIDE_EN, 'content/guides/de/a-guide.mdx'),
    'content/guides/de/a-guide.mdx:1',
    ['"de"', 'ja, en'],
  ],
  [
    'a folder that is none of the kit’s',
    () => moved(GUIDE, 'content/guide/ja/a-guide.mdx'),
    'content/guide/ja/a-guide.mdx:1',
    ['Did you mean "guides"'],
  ],
  ['a missing data file', () => without('content/laws.yaml'), 'content/laws.yaml:1', ['missing']],
  [
    'a telephone number typed in',
    () => broken(LESSON, 'Because.', 'Call 0120-00-0000.'),
    LESSON,
    ['"0120-00-0000"', '<Contact', 'R22'],
  ],
  [
    'a percentage typed in',
    () => broken(LESSON, 'Because.', 'So do 72 %.'),
    LESSON,
    ['a percentage', '<Stat'],
  ],
  [
    'an article typed in',
    () => broken(GUIDE, 'Later.', '第182条を見ます。'),
    GUIDE,
    ['an article of law', '<Law'],
  ],
  [
    'words that blame',
    () => broken(LESSON, 'Because.', 'It is your own fault.'),
    LESSON,
    ['"your own fault"', 'it blames', 'R07'],
  ],
  [
    'minutes that do not add up',
    () => broken(LESSON, 'phase="closing" minutes={10}', 'phase="closing" minutes={9}'),
    LESSON,
    ['take 44 minutes', 'expected 45'],
  ],
  [
    'too little practice',
    () => broken(LESSON, 'minutes={15} practice short', 'minutes={15} short'),
    LESSON,
    ['10 of 45 minutes', 'R02'],
  ],
  [
    'an ending without help',
    () => broken(LESSON, '<Contacts ids="a-phone a-chat" />', 'Bye'),
    LESSON,
    ['last step', 'R18'],
  ],
  [
    'no ground rules',
    () => broken(LESSON, 'groundRules: [listen, pass, leave, kind]', 'groundRules: []'),
    LESSON,
    ['ground rules', 'R15'],
  ],
  [
    'a story with a dead end',
    () => broken(SCENARIO, 'choices: [{ text: tell, to: out }]', 'choices: []'),
    SCENARIO,
    ['neither choices nor an ending'],
  ],
  [
    'a story that leads nowhere',
    () => broken(SCENARIO, 'to: good }', 'to: god }'),
    SCENARIO,
    ['leads to "god"', 'Did you mean "good"'],
  ],
  [
    'a part of a story that is never reached',
    () => broken(SCENARIO, '{ text: wait, to: three }', '{ text: wait, to: out }'),
    SCENARIO,
    ['"three" is never reached'],
  ],
  [
    'a way out without help',
    () => broken(SCENARIO, ', contacts: [a-phone]', ''),
    SCENARIO,
    ['names no contacts'],
  ],
];

describe('each mistake gives one sentence with file and line', () => {
  test.each(cases)('%s', (_name, files, place, says) => {
    const problems = problemsOf(files());
    const found = problems.filter(
      (problem) =>
        problem.startsWith(place) &&
        says.every((part) =>
          typeof part === 'string' ? problem.includes(part) : part.test(problem),
        ),
    );
    expect(found, `among:\n${problems.join('\n')}`).toHaveLength(1);
    expect(found[0]).toMatch(/^content\/[\w/.-]+:\d+ {2}\S/);
    expect(found[0]).not.toMatch(/ {4}at |undefined|\[object/);
  });

  test('there are at least twenty kinds', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });
});

test('a passed review date is a warning, not an error', () => {
  const problems = checkLibrary(loadLibrary(kit(), PICTURES), '2027-06-01');
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(({ warning }) => warning)).toBe(true);
});
