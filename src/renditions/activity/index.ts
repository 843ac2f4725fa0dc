/** The activity: quiz with a reason for every choice, and the story in which one chooses. */
import { componentSet } from '../component-set.ts';
import Ask from './blocks/Ask.astro';
import Choice from './blocks/Choice.astro';
import Quiz from './blocks/Quiz.astro';
import Scenario from './blocks/Scenario.astro';

export const activityBlocks = componentSet('lessons', { Quiz, Ask, Choice, Scenario });
