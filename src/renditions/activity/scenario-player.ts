/**
 * <scenario-player>: tells the story of the game-book below it as a chat, choice by choice.
 * Nothing is stored or sent. The book stays in the page for paper and for readers without script.
 */
import { begin, choose, goBack, type Story } from './story.ts';

class ScenarioPlayer extends HTMLElement {
  #story!: Story;
  #stage!: HTMLElement;

  connectedCallback() {
    this.#stage = this.querySelector<HTMLElement>('.stage')!;
    this.#stage.hidden = false;
    this.querySelector<HTMLElement>('.stage-bar')!.hidden = false;
    this.classList.add('playing');
    this.#story = begin(this.dataset['start']!);
    this.addEventListener('click', this);
    this.addEventListener('keydown', this);
    this.#draw();
  }

  handleEvent(event: Event) {
    const target = event.target as HTMLElement;
    if (event instanceof KeyboardEvent) {
      // 1, 2, 3 choose, for a class that plays together at one keyboard.
      const choices = this.#stage.querySelectorAll<HTMLElement>('.node:last-child [data-to]');
      choices[Number(event.key) - 1]?.click();
      return;
    }
    const to = target.closest<HTMLElement>('[data-to]')?.dataset['to'];
    const act = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (to) this.#story = choose(this.#story, to, this.#node(to).dataset['ending'] !== undefined);
    else if (act === 'back') this.#story = goBack(this.#story);
    else if (act === 'again') this.#story = begin(this.dataset['start']!, this.#story.found);
    else return;
    this.#draw();
    const last = this.#stage.querySelector<HTMLElement>('.node:last-child h4')!;
    last.focus();
    last.parentElement!.scrollIntoView({ block: 'nearest' });
  }

  #node = (id: string) => this.querySelector<HTMLElement>(`#${CSS.escape(id)}`)!;

  #draw() {
    const { path, found } = this.#story;
    this.#stage.replaceChildren(
      ...path.map((id, index) => this.#told(id, path[index + 1], index + 1)),
    );
    this.querySelector<HTMLButtonElement>('[data-do="back"]')!.disabled = path.length === 1;
    const status = this.querySelector<HTMLElement>('[role="status"]')!;
    const all = Number(this.dataset['endings']);
    const text = found.size === all ? status.dataset['all']! : status.dataset['found']!;
    status.textContent =
      found.size === 0 ? '' : text.replace('#', String(found.size)).replace('{all}', String(all));
  }

  /** A node as it is told: choices as buttons, or as the line chosen when the story went on. */
  #told(id: string, chosen: string | undefined, step: number): HTMLElement {
    const told = this.#node(id).cloneNode(true) as HTMLElement;
    told.removeAttribute('id');
    const heading = document.createElement('h4');
    heading.tabIndex = -1;
    heading.textContent = String(step);
    told.querySelector('h3')!.replaceWith(heading);
    const ways = told.querySelector('.ways');
    const links = [...(ways?.querySelectorAll('a') ?? [])];
    if (chosen) {
      const link = links.find(({ hash }) => hash === `#${chosen}`)!;
      const line = document.createElement('p');
      line.className = 'chosen';
      line.textContent = `→ ${link.querySelector('span')!.textContent}`;
      ways!.replaceWith(line);
    } else {
      for (const link of links) {
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset['to'] = link.hash.slice(1);
        button.textContent = link.querySelector('span')!.textContent;
        link.replaceWith(button);
      }
    }
    return told;
  }
}

customElements.define('scenario-player', ScenarioPlayer);
