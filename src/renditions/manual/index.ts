/** The manual page: begins with what one needs in the moment, then the rest to read before. */
import { componentSet } from '../component-set.ts';
import AskOnly from './blocks/AskOnly.astro';
import Card from './blocks/Card.astro';
import Do from './blocks/Do.astro';
import Field from './blocks/Field.astro';
import Record from './blocks/Record.astro';

export const manualBlocks = componentSet('manuals', { AskOnly, Card, Do, Field, Record });
