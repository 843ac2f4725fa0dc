/**
 * The semantic blocks of an MDX body: where each may stand and which attributes it takes.
 * Renditions decide how a block looks; this table decides what an author may write.
 * Attributes marked `text` are translated; all others must be equal in every locale.
 */
import { z } from 'zod';
import { key, type ResourceType } from './fields.ts';

export interface Block {
  /** Resource types in which the block may be used. */
  in: readonly ResourceType[];
  /** Blocks it must stand directly in; absent = top level or anywhere. */
  parent?: readonly string[];
  /** Only at the top level of the body. */
  top?: boolean;
  /** Attribute name → what it must be. */
  attrs: Record<string, z.ZodType>;
  /** Attributes that hold text for readers. */
  text?: readonly string[];
  /** Has no content of its own. */
  empty?: boolean;
  /** One line for authors. */
  help: string;
}

const words = z.string().min(1, 'a text that is not empty');
const flag = z.boolean('an attribute without value, or {true}');
const minutes = z
  .number('minutes={5}, a number in braces')
  .int('whole minutes')
  .positive('at least one minute');
const all = ['lessons', 'guides', 'handouts', 'manuals'] as const;
const L = ['lessons'] as const;
const G = ['guides'] as const;
const H = ['handouts'] as const;
const M = ['manuals'] as const;

export const BLOCKS: Record<string, Block> = {
  // Facts by key, everywhere
  Contact: {
    in: all,
    attrs: { id: key },
    empty: true,
    help: 'one contact, inline: name and number',
  },
  Contacts: {
    in: all,
    attrs: { ids: words },
    empty: true,
    help: 'a box of contacts; keys separated by spaces',
  },
  Law: { in: all, attrs: { id: key }, empty: true, help: 'what a law says, with article and date' },
  Stat: { in: all, attrs: { id: key }, empty: true, help: 'one figure with its source' },
  Term: {
    in: all,
    attrs: { id: key },
    help: 'a word explained in the glossary; content = the word',
  },
  Link: {
    in: all,
    attrs: { to: words },
    help: 'a link to a page of the kit, e.g. manuals/responding-to-disclosure; content = the words',
  },
  Panel: { in: all, attrs: { title: words }, text: ['title'], help: 'a box with a heading' },
  Picture: {
    in: all,
    attrs: { name: key, alt: words },
    text: ['alt'],
    empty: true,
    help: 'a drawing from public/pictures',
  },
  Say: { in: all, attrs: {}, help: 'words to say aloud' },
  DoNot: { in: all, attrs: {}, help: 'what not to do: a list' },

  // Lesson
  Why: { in: L, top: true, attrs: {}, help: 'why it matters, for the teacher' },
  Step: {
    in: L,
    top: true,
    attrs: {
      title: words,
      phase: z.enum(['opening', 'development', 'closing']),
      minutes,
      practice: flag.optional(),
      short: flag.optional(),
    },
    text: ['title'],
    help: 'a step of the plan; `practice`: pupils act; `short`: part of the 15-minute form',
  },
  Pupils: { in: L, parent: ['Step'], attrs: {}, help: 'what pupils do' },
  Expect: {
    in: L,
    parent: ['Step'],
    attrs: {},
    help: 'what pupils are likely to say, and what to answer',
  },
  If: { in: L, parent: ['Step'], attrs: { case: words }, text: ['case'], help: 'what to do if …' },
  Slide: {
    in: L,
    parent: ['Step'],
    attrs: { title: words },
    text: ['title'],
    help: 'what the class sees: few words',
  },
  Notes: { in: L, parent: ['Slide'], attrs: {}, help: 'speaker notes of a slide' },
  Worksheet: {
    in: L,
    top: true,
    attrs: { title: words },
    text: ['title'],
    help: 'the pupil’s sheet',
  },
  Question: {
    in: L,
    parent: ['Worksheet'],
    attrs: {
      lines: z.number().int().min(1).max(12).optional(),
      box: z.number().int().min(20).max(120).optional(),
    },
    help: 'a task: `lines` to write on, or a `box` of so many millimetres',
  },
  Answer: {
    in: L,
    parent: ['Question'],
    attrs: {},
    help: 'for the teacher: answer, and what to listen for',
  },
  Quiz: { in: L, top: true, attrs: {}, help: 'the check at the end' },
  Ask: {
    in: L,
    parent: ['Quiz'],
    attrs: { question: words },
    text: ['question'],
    help: 'one quiz question',
  },
  Choice: {
    in: L,
    parent: ['Ask'],
    attrs: { label: words, right: flag.optional() },
    text: ['label'],
    help: 'an answer; content = why',
  },
  Scenario: {
    in: L,
    top: true,
    attrs: { name: key },
    empty: true,
    help: 'the branching chat of content/scenarios',
  },
  Short: { in: L, top: true, attrs: { minutes }, help: 'the 15-minute form' },
  Booster: { in: L, top: true, attrs: { minutes }, help: 'the 10-minute booster some weeks later' },
  Adapt: {
    in: L,
    top: true,
    attrs: { for: z.enum(['special-needs', 'new-to-japanese', 'no-device']) },
    help: 'how to adapt the lesson',
  },
  CanDo: { in: L, top: true, attrs: {}, help: 'three can-do questions before and after: a list' },
  Letter: { in: L, top: true, attrs: {}, help: 'the letter home' },
  Together: { in: ['lessons', 'handouts'], attrs: {}, help: 'a task for family and child' },
  Extension: { in: L, top: true, attrs: {}, help: 'going further' },

  // Guide
  Does: { in: G, top: true, attrs: {}, help: 'what it can do: a list' },
  DoesNot: { in: G, top: true, attrs: {}, help: 'what it cannot do: a list' },
  TalkFirst: { in: G, top: true, attrs: {}, help: 'what to say to the child before' },
  Setup: { in: G, top: true, attrs: {}, help: 'the core setting: at most ten SetupStep' },
  More: { in: G, top: true, attrs: {}, help: 'further settings: SetupStep' },
  SetupStep: {
    in: G,
    parent: ['Setup', 'More'],
    attrs: { title: words },
    text: ['title'],
    help: 'one step; says what one sees when it worked',
  },
  MenuPath: {
    in: G,
    attrs: {
      ja: words,
      en: words,
      device: z.enum(['iphone', 'android', 'switch', 'web', 'app']),
      unconfirmed: flag.optional(),
    },
    empty: true,
    help: 'the way through the menus, labels in both languages, parts joined by " > "',
  },
  Check: { in: G, top: true, attrs: {}, help: 'check that it works: try this, this should happen' },
  AllowOne: { in: G, top: true, attrs: {}, help: 'how to allow one app or site' },
  Gaps: { in: G, top: true, attrs: {}, help: 'gaps for the parent to close, and what to say' },
  Loosen: { in: G, top: true, attrs: {}, help: 'how to loosen it together as the child grows' },
  Trouble: { in: G, top: true, attrs: {}, help: 'when it fails: Problem blocks' },
  Problem: {
    in: G,
    parent: ['Trouble'],
    attrs: { title: words },
    text: ['title'],
    help: 'one problem; content = what to do',
  },
  Undo: { in: G, top: true, attrs: {}, help: 'undo, or move to a new phone' },

  // Handout
  Lead: { in: H, top: true, attrs: {}, help: 'what this sheet does for you, in how many minutes' },
  Actions: { in: H, attrs: { title: words }, text: ['title'], help: 'three Action blocks' },
  Action: {
    in: H,
    parent: ['Actions'],
    attrs: { title: words },
    text: ['title'],
    help: 'verb first; content = how',
  },
  IfTold: { in: H, attrs: {}, help: 'first words when a child tells' },
  Columns: { in: H, attrs: {}, help: 'puts the blocks in it side by side' },
  Blank: {
    in: H,
    attrs: { label: words, lines: z.number().int().min(1).max(10).optional() },
    text: ['label'],
    empty: true,
    help: 'a field to fill in by hand',
  },
  Card: {
    in: ['handouts', 'manuals'],
    attrs: { title: words },
    text: ['title'],
    help: 'a wallet card (front), or the one-side card of a manual',
  },
  CardBack: { in: H, attrs: { title: words }, text: ['title'], help: 'the back of a wallet card' },

  // Manual
  Do: { in: M, attrs: {}, help: 'what to do: a list' },
  AskOnly: { in: M, attrs: {}, help: 'the only questions to ask' },
  Record: { in: M, attrs: { title: words }, text: ['title'], help: 'a form: Field blocks' },
  Field: {
    in: M,
    parent: ['Record'],
    attrs: { label: words, lines: z.number().int().min(1).max(12) },
    text: ['label'],
    empty: true,
    help: 'a line to fill in',
  },
};

/** Blocks that a resource of each type must have, and how often at least. */
export const REQUIRED: Record<ResourceType, Record<string, number>> = {
  lessons: {
    Why: 1,
    Step: 4,
    Slide: 6,
    Say: 3,
    Expect: 2,
    Worksheet: 1,
    Answer: 1,
    Ask: 3,
    Short: 1,
    Booster: 1,
    Adapt: 2,
    CanDo: 1,
    Letter: 1,
    Together: 1,
  },
  guides: {
    Does: 1,
    DoesNot: 1,
    TalkFirst: 1,
    Setup: 1,
    SetupStep: 3,
    Check: 1,
    AllowOne: 1,
    Gaps: 1,
    Loosen: 1,
    Trouble: 1,
    Undo: 1,
  },
  handouts: {},
  manuals: { Do: 1, DoNot: 1 },
};
