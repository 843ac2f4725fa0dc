/** Blocks that look the same in every rendition. */
import Contact from './Contact.astro';
import Contacts from './Contacts.astro';
import DoNot from './DoNot.astro';
import Law from './Law.astro';
import Link from './Link.astro';
import Panel from './Panel.astro';
import Picture from './Picture.astro';
import Say from './Say.astro';
import Stat from './Stat.astro';
import Term from './Term.astro';
import Tick from './Tick.astro';
import Together from './Together.astro';

export const shared = {
  Contact,
  Contacts,
  DoNot,
  Law,
  Link,
  Panel,
  Picture,
  Say,
  Stat,
  Term,
  Together,
  /** Markdown's own element for task lists. */
  input: Tick,
};
