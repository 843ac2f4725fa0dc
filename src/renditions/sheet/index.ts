/** The sheet: one side of paper that is handed over. */
import { componentSet } from '../component-set.ts';
import Action from './blocks/Action.astro';
import Actions from './blocks/Actions.astro';
import Blank from './blocks/Blank.astro';
import Card from './blocks/Card.astro';
import Columns from './blocks/Columns.astro';
import DoNot from './blocks/DoNot.astro';
import IfTold from './blocks/IfTold.astro';
import Lead from './blocks/Lead.astro';
import Panel from './blocks/Panel.astro';
import Together from './blocks/Together.astro';

export const sheetBlocks = componentSet('handouts', {
  Action,
  Actions,
  Blank,
  Card,
  CardBack: Card,
  Columns,
  DoNot,
  IfTold,
  Lead,
  Panel,
  Together,
});
