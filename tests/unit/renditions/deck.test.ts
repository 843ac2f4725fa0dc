import { describe, expect, test } from 'vitest';
import { clockTime, paceOf } from '../../../src/renditions/slides/clock.ts';
import { readDeck } from '../../../src/renditions/slides/deck.ts';

const html = `
<p>Text of the plan</p>
<div class="step" data-title="Opening" data-minutes="5">
  <div class="cue"><b>Say</b><p>Hello.</p></div>
  <section class="slide"><h2>Today</h2><ul><li>One</li></ul><div class="notes"><p>Ask first.</p></div></section>
  <section class="slide"><h2>Rules</h2><img class="picture" src="/p.svg" alt="A sign"></section>
</div>
<div class="step" data-title="Talk" data-minutes="10"><div class="cue"><b>Say</b><p>Nothing is shown.</p></div></div>
<div class="step" data-title="Closing" data-minutes="3">
  <section class="slide"><h2>Who to tell</h2></section>
  <div class="cue"><b>Pupils</b><p>Breathe.</p></div>
</div>`;

describe('readDeck', () => {
  const { steps, slides } = readDeck(html);

  test('numbers the slides and tells their steps', () => {
    expect(steps).toEqual([
      { title: 'Opening', minutes: 5 },
      { title: 'Talk', minutes: 10 },
      { title: 'Closing', minutes: 3 },
    ]);
    expect(slides.map(({ id, step }) => [id, step])).toEqual([
      ['s1', 0],
      ['s2', 0],
      ['s3', 2],
    ]);
  });

  test('keeps notes off the face and words to say with the next slide', () => {
    expect(slides[0]!.body).not.toContain('Ask first');
    expect(slides[0]!.notes).toContain('Hello.');
    expect(slides[0]!.notes).toContain('Ask first.');
    expect(slides[1]!.notes).toBe('');
    expect(slides[2]!.notes).toContain('Breathe.');
  });

  test('knows which slide has a picture', () => {
    expect(slides.map(({ hasPicture }) => hasPicture)).toEqual([false, true, false]);
  });
});

describe('paceOf', () => {
  const minutes = [5, 10, 3];

  test('within a step nothing is late', () => {
    expect(paceOf(minutes, 1, 6 * 60)).toEqual({ left: 9 * 60, behind: 0, share: 6 / 18 });
  });

  test('over a step’s time the class is behind', () => {
    expect(paceOf(minutes, 0, 5 * 60 + 30)).toMatchObject({ left: -30, behind: 30 });
  });

  test('a step begun early leaves the class ahead', () => {
    expect(paceOf(minutes, 2, 12 * 60)).toMatchObject({ left: 6 * 60, behind: -180 });
  });

  test('after the end the share stays at one', () => {
    expect(paceOf(minutes, 2, 3600).share).toBe(1);
  });
});

test.each([
  [0, '0:00'],
  [65, '1:05'],
  [-30, '-0:30'],
  [3600, '60:00'],
  [-0.2, '0:00'],
])('clockTime(%d) is %s', (seconds, text) => {
  expect(clockTime(seconds)).toBe(text);
});
