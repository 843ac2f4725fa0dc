/** The deck of a lesson, read from the HTML of its steps. */
import { parseHTML } from 'linkedom';

export interface DeckStep {
  title: string;
  minutes: number;
}

export interface DeckSlide {
  /** `s1`, `s2` …: the slide's address within the deck. */
  id: string;
  /** What the class sees, as HTML, its heading included. */
  body: string;
  /** What the teacher reads, as HTML: words to say, what pupils do, the slide's notes. */
  notes: string;
  /** Number of the step it belongs to, from 0. */
  step: number;
  hasPicture: boolean;
}

export interface Deck {
  steps: DeckStep[];
  slides: DeckSlide[];
}

/**
 * Reads steps and slides from HTML made with the slide blocks. What the teacher says in a step
 * goes with the next slide of that step, or with its last one when none follows.
 */
export function readDeck(html: string): Deck {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const deck: Deck = { steps: [], slides: [] };
  for (const step of document.querySelectorAll('.step')) {
    const index = deck.steps.length;
    deck.steps.push({
      title: step.getAttribute('data-title') ?? '',
      minutes: Number(step.getAttribute('data-minutes')),
    });
    let cues = '';
    const own: DeckSlide[] = [];
    for (const child of step.children) {
      if (child.classList.contains('cue')) cues += child.outerHTML;
      if (!child.classList.contains('slide')) continue;
      const notes = [...child.querySelectorAll('.notes')];
      for (const note of notes) note.remove();
      own.push({
        id: `s${deck.slides.length + own.length + 1}`,
        body: child.innerHTML,
        notes: cues + notes.map((note) => note.innerHTML).join(''),
        step: index,
        hasPicture: child.querySelector('.picture') !== null,
      });
      cues = '';
    }
    if (own.length > 0) own.at(-1)!.notes += cues;
    deck.slides.push(...own);
  }
  return deck;
}
