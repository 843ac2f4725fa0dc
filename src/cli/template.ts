/** Texts of new files: every field and every required block, with what belongs in it. */
import type { Level, Locale, ResourceType } from '../schema/fields.ts';
import { BLOCKS, REQUIRED } from '../schema/blocks.ts';

/** A day so many days after another. */
const later = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Half a year: after that contacts, laws and labels are looked at again. */
const REVIEW_DAYS = 181;

/** Front matter and body of a new resource; it passes the schema and says what to write where. */
export function template(type: ResourceType, locale: Locale, today: string, level?: Level): string {
  const say = (ja: string, en: string) => (locale === 'ja' ? ja : en);
  const common = [
    `title: ${say('題名', 'Title')}`,
    `description: ${say('一覧と検索に出る1〜2文', 'One or two sentences for lists and search')}`,
    'topic: help',
    'contacts: []',
    'terms: []',
    'sources: [mext-inochi-education]',
    `asOf: "${today}"`,
    `updated: "${today}"`,
    `reviewBy: "${later(today, REVIEW_DAYS)}"`,
    'draft: true',
    `revisions: [{ date: "${today}", note: ${say('初版。', 'First edition.')} }]`,
  ];
  return `---\n${[...common, ...own(type, say, level)].join('\n')}\n---\n\n${body(type, say, level)}`;
}

type Say = (ja: string, en: string) => string;

function own(type: ResourceType, say: Say, level?: Level): string[] {
  const write = say('ここに書く', 'write here');
  switch (type) {
    case 'lessons':
      return [
        `level: ${level}`,
        'audience: [teachers]',
        `minutes: ${minutesOf(level)}`,
        'sensitivity: 0',
        'setting: class',
        `outcome: ${say('〜できる', 'I can …')}`,
        `keyPoints: [${write}, ${write}, ${write}]`,
        `helpSentence: { say: ${write}, to: ${write} }`,
        `misconceptions: [{ think: ${write}, reply: ${write} }]`,
        `prepare: [${write}, ${write}]`,
        'groundRules: []',
        'curriculum: [d2-1]',
        `subjects: [${say('道徳', 'ethics')}]`,
        'before: []',
        'after: []',
        'caseType: fictional',
      ];
    case 'guides':
      return [
        'audience: [parents]',
        'kind: device',
        'devices: [iphone]',
        'levels: [primary-upper]',
        'minutes: 15',
        'difficulty: 1',
        `cost: ${say('無料', 'free')}`,
        `versions: ${write}`,
        `needs: [${write}]`,
        `recommended: [{ level: primary-upper, setting: ${write} }]`,
        `privacy: ${write}`,
      ];
    case 'handouts':
      return [
        'audience: [parents]',
        'levels: []',
        'kind: need',
        'paper: A4',
        'sides: 1',
        'minutes: 3',
        'qr: help',
      ];
    case 'manuals':
      return ['audience: [teachers]', 'minutes: 10'];
  }
}

const minutesOf = (level?: Level) => (level?.startsWith('primary') ? 45 : 50);

function body(type: ResourceType, say: Say, level?: Level): string {
  if (type === 'lessons') return lessonBody(say, level);
  const names = Object.keys(REQUIRED[type]).filter((name) => !BLOCKS[name]!.parent);
  const blocks = names.length > 0 ? names : ['Lead'];
  return blocks
    .map((name) => {
      const inner = Object.keys(REQUIRED[type]).filter((child) =>
        BLOCKS[child]!.parent?.includes(name),
      );
      const content = inner.flatMap((child) =>
        Array.from({ length: REQUIRED[type][child]! }, () =>
          block(child, say, BLOCKS[child]!.help),
        ),
      );
      return block(name, say, content.length > 0 ? content.join('\n\n') : BLOCKS[name]!.help);
    })
    .join('\n\n')
    .concat('\n');
}

function block(name: string, say: Say, content: string): string {
  const title = BLOCKS[name]!.attrs['title'] ? ` title="${say('題名', 'Title')}"` : '';
  return `<${name}${title}>\n\n${content}\n\n</${name}>`;
}

function lessonBody(say: Say, level?: Level): string {
  const write = say('ここに書く', 'write here');
  const wrap = (name: string, content: string, attributes = '') =>
    `<${name}${attributes && ` ${attributes}`}>\n\n${content}\n\n</${name}>`;
  const slide = wrap('Slide', write, `title="${say('題名', 'Title')}"`);
  const step = (title: string, phase: string, minutes: number, inner: string[], flags = '') =>
    wrap(
      'Step',
      inner.join('\n\n'),
      `title="${title}" phase="${phase}" minutes={${minutes}}${flags}`,
    );
  const ask = wrap(
    'Ask',
    `<Choice label="${write}" right>${write}</Choice>\n<Choice label="${write}">${write}</Choice>`,
    `question="${write}"`,
  );
  return [
    wrap('Why', write),
    step(say('はじめ', 'Start'), 'opening', 10, [wrap('Say', write), slide, slide]),
    step(
      say('やってみる', 'Try'),
      'development',
      15,
      [wrap('Say', write), wrap('Expect', write), slide],
      ' practice short',
    ),
    step(
      say('もう一度', 'Again'),
      'development',
      minutesOf(level) - 35,
      [wrap('Expect', write), slide, slide],
      ' practice',
    ),
    step(say('まとめ', 'Close'), 'closing', 10, [
      wrap('Say', write),
      wrap(
        'Slide',
        '<Contacts ids="sos-24 childline-chat" />',
        `title="${say('話せるところ', 'Who to talk to')}"`,
      ),
    ]),
    wrap(
      'Panel',
      `<Link to="manuals/responding-to-disclosure">${say('子どもが話してくれたとき', 'When a pupil tells you')}</Link>`,
      `title="${say('児童・生徒から相談があったら', 'If a pupil tells you')}"`,
    ),
    wrap(
      'Worksheet',
      wrap('Question', `${write}\n\n${wrap('Answer', write)}`, 'lines={2}'),
      `title="${say('ワークシート', 'Worksheet')}"`,
    ),
    wrap('Quiz', [ask, ask, ask].join('\n\n')),
    wrap('Short', write, 'minutes={15}'),
    wrap('Booster', write, 'minutes={10}'),
    wrap('Adapt', write, 'for="special-needs"'),
    wrap('Adapt', write, 'for="no-device"'),
    wrap('CanDo', `- ${write}\n- ${write}\n- ${write}`),
    wrap('Letter', `${write}\n\n${wrap('Together', write)}`),
  ]
    .join('\n\n')
    .concat('\n');
}
