import { walk, type BlockNode } from '../mdx.ts';
import type { Problem } from '../problem.ts';
import type { Check, Library, LessonResource } from '../types.ts';

/** What every lesson must hold: time, practice, ground rules, ways to tell, a calm ending. */
export const lessons: Check = {
  id: 'lessons',
  title: 'Lessons add up, practise, and end on help',
  run: (library) =>
    library.resources.flatMap((resource) =>
      resource.type === 'lessons' ? checkLesson(resource, library) : [],
    ),
};

/** Topics after which a pupil may tell something: content rule 12. */
const SENSITIVE_TOPICS = new Set(['strangers', 'images', 'help', 'work', 'consent']);
/** R02: at least this share of the minutes is practice. */
const PRACTICE_SHARE = 0.4;

function checkLesson(lesson: LessonResource, library: Library): Problem[] {
  const { data, file, mdx } = lesson;
  const problems: Problem[] = [];
  const report = (line: number, message: string, rule?: string) =>
    problems.push({ file, line, message, ...(rule && { rule }) });
  const field = (name: string) => mdx.frontMatter.lineOf([name]);

  const steps = mdx.blocks.filter(({ name }) => name === 'Step');
  const total = sum(steps);
  if (total !== data.minutes) {
    report(
      field('minutes'),
      `The steps take ${total} minutes; expected ${data.minutes} as "minutes" says. Change the steps or the field.`,
    );
  }
  const practice = sum(steps.filter(({ attributes }) => attributes['practice']));
  if (practice < total * PRACTICE_SHARE) {
    report(
      steps[0]?.line ?? 1,
      `Practice fills ${practice} of ${total} minutes; expected at least ${Math.ceil(total * PRACTICE_SHARE)}. Mark steps in which pupils act with "practice", or add some.`,
      'R02',
    );
  }
  const wantedMinutes = data.level.startsWith('primary') ? 45 : 50;
  if (data.minutes !== wantedMinutes) {
    report(
      field('minutes'),
      `A lesson for ${data.level} has ${data.minutes} minutes; expected ${wantedMinutes}.`,
    );
  }
  for (const [name, minutes] of [
    ['Short', 15],
    ['Booster', 10],
  ] as const) {
    const block = mdx.blocks.find((item) => item.name === name);
    if (block && block.attributes['minutes'] !== minutes) {
      report(
        block.line,
        `<${name}> has ${block.attributes['minutes']} minutes; expected ${minutes}.`,
      );
    }
  }
  const last = steps.at(-1);
  if (last && last.attributes['phase'] !== 'closing') {
    report(
      last.line,
      `The last step is "${last.attributes['phase']}"; expected phase="closing": nobody leaves straight after the hardest part.`,
      'R18',
    );
  }
  if (last && ![...walk([last])].some(({ block }) => block.name === 'Contacts')) {
    report(
      last.line,
      'The last step shows no <Contacts ids="…" />; expected the lesson to end with where help is.',
      'R18',
    );
  }
  if (data.sensitivity > 0 && data.groundRules.length < 4) {
    report(
      field('groundRules'),
      `A lesson of sensitivity ${data.sensitivity} has ${data.groundRules.length} ground rules; expected at least 4, with the right to pass and to leave.`,
      'R15',
    );
  }
  if (data.sensitivity >= 2 && data.setting === 'any') {
    report(
      field('setting'),
      'A sensitive lesson has setting "any"; expected class or half-class: not for assemblies.',
      'R17',
    );
  }
  const linksManual = [...walk(mdx.blocks)].some(
    ({ block }) =>
      block.name === 'Link' && block.attributes['to'] === 'manuals/responding-to-disclosure',
  );
  if ((SENSITIVE_TOPICS.has(data.topic) || data.sensitivity > 0) && !linksManual) {
    report(
      1,
      'The lesson does not link to manuals/responding-to-disclosure; expected it where the teacher reads what to do if a pupil tells. Add a <Panel> with the <Link>.',
      'R27',
    );
  }
  problems.push(...waysToTell(lesson, library));
  return problems;
}

/** R03 and content rule 4: two contacts at least, one of them by chat. */
function waysToTell({ data, file, mdx }: LessonResource, library: Library): Problem[] {
  const topic = library.data.topics.find(({ id }) => id === data.topic);
  const named = [...walk(mdx.blocks)].flatMap(({ block }) =>
    block.name === 'Contacts' ? String(block.attributes['ids']).split(/\s+/) : [],
  );
  const ids = new Set([...data.contacts, ...(topic?.contacts ?? []), ...named]);
  const contacts = library.data.contacts.filter(({ id }) => ids.has(id));
  const chats = contacts.filter(({ ways }) =>
    ways.some(({ kind }) => kind === 'chat' || kind === 'line'),
  );
  if (contacts.length >= 2 && chats.length > 0) return [];
  return [
    {
      file,
      line: mdx.frontMatter.lineOf(['contacts']),
      message: `The lesson names ${contacts.length} contacts, ${chats.length} of them by chat; expected at least two, one by chat. Add keys to "contacts".`,
      rule: 'R03',
    },
  ];
}

const sum = (steps: BlockNode[]) =>
  steps.reduce((total, { attributes }) => total + Number(attributes['minutes'] ?? 0), 0);
