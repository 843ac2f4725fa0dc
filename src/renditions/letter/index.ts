/** The letter home: what we learned, one task, one sentence, where help is. */
import { shared } from '../../components/blocks/index.ts';
import { only } from '../only.ts';
import Letter from './blocks/Letter.astro';

export const letterBlocks = only(shared, { Letter });
