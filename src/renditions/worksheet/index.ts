/** The pupil's sheet, and the same sheet with the teacher's answers. */
import { componentSet } from '../component-set.ts';
import Answer from './blocks/Answer.astro';
import Question from './blocks/Question.astro';
import Worksheet from './blocks/Worksheet.astro';

/** The pupil's file never carries the answers. */
export const worksheetBlocks = componentSet('lessons', { Worksheet, Question });
export const answerBlocks = componentSet('lessons', { Worksheet, Question, Answer });
