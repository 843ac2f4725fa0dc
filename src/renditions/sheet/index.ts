/** The sheet: one side of paper that is handed over. */
import { shared } from '../../components/blocks/index.ts';
import Action from './blocks/Action.astro';
import Actions from './blocks/Actions.astro';
import Blank from './blocks/Blank.astro';
import Card from './blocks/Card.astro';
import Columns from './blocks/Columns.astro';
import IfTold from './blocks/IfTold.astro';
import Lead from './blocks/Lead.astro';
import Together from './blocks/Together.astro';

export const sheetBlocks = {
  ...shared,
  Action,
  Actions,
  Blank,
  Card,
  CardBack: Card,
  Columns,
  IfTold,
  Lead,
  Together,
};
