/** <slide-deck>: presents the slides, or with ?speaker shows the speaker's side of them. */
class SlideDeck extends HTMLElement {
  async connectedCallback() {
    const speaking = new URLSearchParams(location.search).has('speaker');
    const { start } = speaking ? await import('./speaker.ts') : await import('./present.ts');
    start(this);
  }
}

customElements.define('slide-deck', SlideDeck);
