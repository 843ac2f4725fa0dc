/** The plan: what the teacher reads. Worksheet, quiz, story and letter have pages of their own. */
import { componentSet } from '../component-set.ts';
import Adapt from './blocks/Adapt.astro';
import Booster from './blocks/Booster.astro';
import CanDo from './blocks/CanDo.astro';
import Contacts from './blocks/Contacts.astro';
import Expect from './blocks/Expect.astro';
import Extension from './blocks/Extension.astro';
import If from './blocks/If.astro';
import Notes from './blocks/Notes.astro';
import Pupils from './blocks/Pupils.astro';
import Say from './blocks/Say.astro';
import Short from './blocks/Short.astro';
import Slide from './blocks/Slide.astro';
import Step from './blocks/Step.astro';
import Why from './blocks/Why.astro';

export const planBlocks = componentSet('lessons', {
  Adapt,
  Booster,
  CanDo,
  Contacts,
  Expect,
  Extension,
  If,
  Notes,
  Pupils,
  Say,
  Short,
  Slide,
  Step,
  Why,
});
