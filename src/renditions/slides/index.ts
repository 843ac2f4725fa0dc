/** The slides: what the class sees, with what the teacher says beside them. */
import Contacts from '../plan/blocks/Contacts.astro';
import { componentSet } from '../component-set.ts';
import Notes from './blocks/Notes.astro';
import Pupils from './blocks/Pupils.astro';
import Say from './blocks/Say.astro';
import Slide from './blocks/Slide.astro';
import Step from './blocks/Step.astro';

export const slideBlocks = componentSet('lessons', { Contacts, Notes, Pupils, Say, Slide, Step });
