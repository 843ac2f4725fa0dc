/** The activity: quiz with a reason for every choice, and the story in which one chooses. */
import { shared } from '../../components/blocks/index.ts';
import { only } from '../only.ts';
import Ask from './blocks/Ask.astro';
import Choice from './blocks/Choice.astro';
import Quiz from './blocks/Quiz.astro';
import Scenario from './blocks/Scenario.astro';

export const activityBlocks = only(shared, { Quiz, Ask, Choice, Scenario });
