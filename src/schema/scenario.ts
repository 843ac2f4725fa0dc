/**
 * A branching chat: a graph of nodes. Messages are said by characters; the reader chooses for
 * the main character. There is no losing end: every path ends `good` or on a `way-out`, and a
 * way-out names whom to tell. Texts are translated, ids and arrows are the same in every locale.
 */
import { z } from 'zod';
import { key, text } from './fields.ts';

export const scenario = z.strictObject({
  title: text(60),
  intro: text(300),
  characters: z.array(z.strictObject({ id: key, name: text(20), who: text(80) })).min(2),
  /** The character for whom the reader chooses. */
  main: key,
  start: key,
  nodes: z
    .array(
      z.strictObject({
        id: key,
        messages: z.array(z.strictObject({ by: key, text: text(200) })).default([]),
        /** What happens, told to the reader. */
        story: text(300).optional(),
        choices: z.array(z.strictObject({ text: text(100), to: key })).default([]),
        ending: z.enum(['good', 'way-out']).optional(),
        /** At an ending: what helped, in the class's words. */
        learned: text(300).optional(),
        contacts: z.array(key).default([]),
      }),
    )
    .min(5),
});

export type Scenario = z.infer<typeof scenario>;
