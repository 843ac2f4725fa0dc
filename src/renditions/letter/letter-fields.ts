/** <letter-fields>: keeps what the school types, on this device only, for the next letter. */
const KEY = 'letter';

/** What was kept, or nothing when storage is closed, empty or holds something else. */
function kept(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

class LetterFields extends HTMLElement {
  connectedCallback() {
    const inputs = [...this.querySelectorAll('input')];
    const values = kept();
    for (const input of inputs) {
      const value = values[input.name];
      if (typeof value === 'string') input.value = value.slice(0, input.maxLength);
    }
    this.querySelector('p')!.hidden = false;
    this.addEventListener('input', () => {
      const entries = inputs.map(({ name, value }) => [name, value]);
      try {
        localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(entries)));
      } catch {
        // a device that keeps nothing: the words are still on the page to print
      }
    });
    this.querySelector('button')!.addEventListener('click', () => {
      localStorage.removeItem(KEY);
      for (const input of inputs) input.value = '';
      inputs[0]!.focus();
    });
  }
}

customElements.define('letter-fields', LetterFields);
