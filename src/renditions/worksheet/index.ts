/** The pupil's sheet, and the same sheet with the teacher's answers. */
import { shared } from '../../components/blocks/index.ts';
import { only } from '../only.ts';
import Nothing from '../../components/blocks/Nothing.astro';
import Answer from './blocks/Answer.astro';
import Question from './blocks/Question.astro';
import Worksheet from './blocks/Worksheet.astro';

/** The pupil's file never carries the answers. */
export const worksheetBlocks = only(shared, { Worksheet, Question, Answer: Nothing });
export const answerBlocks = only(shared, { Worksheet, Question, Answer });
