import { expect, test } from 'vitest';
import { begin, choose, goBack } from '../../../src/renditions/activity/story.ts';

test('a story goes on, back, and remembers the endings found', () => {
  let story = begin('n1');
  story = choose(story, 'n4', false);
  story = choose(story, 'n2', true);
  expect(story.path).toEqual(['n1', 'n4', 'n2']);
  story = goBack(story);
  expect(story.path).toEqual(['n1', 'n4']);
  story = choose(story, 'n3', true);
  expect([...story.found]).toEqual(['n2', 'n3']);
  story = begin('n1', story.found);
  expect(story.found.size).toBe(2);
  expect(goBack(story).path).toEqual(['n1']);
});
