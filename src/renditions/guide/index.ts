/** The guide page: what a parent follows with the device in hand. */
import { componentSet } from '../component-set.ts';
import AllowOne from './blocks/AllowOne.astro';
import Check from './blocks/Check.astro';
import Does from './blocks/Does.astro';
import DoesNot from './blocks/DoesNot.astro';
import Gaps from './blocks/Gaps.astro';
import Loosen from './blocks/Loosen.astro';
import MenuPath from './blocks/MenuPath.astro';
import More from './blocks/More.astro';
import Problem from './blocks/Problem.astro';
import Setup from './blocks/Setup.astro';
import SetupStep from './blocks/SetupStep.astro';
import TalkFirst from './blocks/TalkFirst.astro';
import Trouble from './blocks/Trouble.astro';
import Undo from './blocks/Undo.astro';

export const guideBlocks = componentSet('guides', {
  AllowOne,
  Check,
  Does,
  DoesNot,
  Gaps,
  Loosen,
  MenuPath,
  More,
  Problem,
  Setup,
  SetupStep,
  TalkFirst,
  Trouble,
  Undo,
});
