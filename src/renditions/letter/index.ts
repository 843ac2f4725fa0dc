/** The letter home: what we learned, one task, one sentence, where help is. */
import { componentSet } from '../component-set.ts';
import Letter from './blocks/Letter.astro';
import Together from './blocks/Together.astro';

export const letterBlocks = componentSet('lessons', { Letter, Together });
