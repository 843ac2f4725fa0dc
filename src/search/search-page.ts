/** The search page in the browser: reads the address, asks Pagefind, shows the hits. */

interface Hit {
  url: string;
  meta: { title: string };
  excerpt: string;
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { id: string; data(): Promise<Hit> }[] }>;
}

const PAGE_SIZE = 10;
const FACETS = ['type', 'audience', 'level', 'topic', 'minutes', 'device'];

type Status = 'idle' | 'searching' | 'done' | 'failed';

class SearchPage extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #results: { data(): Promise<Hit> }[] = [];
  #shown = 0;
  /** Number of the latest search: the answer to an older one is dropped. */
  #latest = 0;

  connectedCallback() {
    const address = new URLSearchParams(location.search);
    for (const name of ['q', ...FACETS]) {
      const field = this.#field(name);
      if (field) field.value = address.get(name) ?? '';
    }
    this.addEventListener('submit', this.#submit);
    this.addEventListener('change', this.#submit);
    this.querySelector('.more')!.addEventListener('click', this.#more);
    void this.#search();
  }

  disconnectedCallback() {
    this.removeEventListener('submit', this.#submit);
    this.removeEventListener('change', this.#submit);
  }

  #field(name: string) {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  }

  #submit = (event: Event) => {
    event.preventDefault();
    void this.#search();
  };

  async #search() {
    const number = ++this.#latest;
    const query = this.#field('q')!.value.trim();
    const filters: Record<string, string> = {};
    const address = new URLSearchParams(query ? { q: query } : {});
    for (const name of FACETS) {
      const value = this.#field(name)?.value;
      if (!value) continue;
      filters[name] = value;
      address.set(name, value);
    }
    history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
    this.querySelector('.results')!.replaceChildren();
    this.querySelector<HTMLElement>('.more')!.hidden = true;
    if (!query && Object.keys(filters).length === 0)
      return this.#say('idle', this.dataset['idle']!);

    this.#say('searching', this.dataset['searching']!);
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(query || null, { filters });
      if (number !== this.#latest) return;
      this.#results = results;
      this.#shown = 0;
      await this.#show(number);
      const text = results.length > 0 ? this.dataset['found']! : this.dataset['none']!;
      this.#say(
        'done',
        text.replace('%n', String(results.length)).replace('%q', () => query),
      );
    } catch {
      this.#pagefind = undefined;
      if (number === this.#latest) this.#say('failed', this.dataset['failed']!);
    }
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= import(/* @vite-ignore */ this.dataset['bundle']!).then(
      async (pagefind: Pagefind) => {
        await pagefind.options({ excerptLength: 40 });
        return pagefind;
      },
    );
    return this.#pagefind;
  }

  #more = () => void this.#show(this.#latest);

  async #show(number: number) {
    const next = this.#results.slice(this.#shown, this.#shown + PAGE_SIZE);
    const hits = await Promise.all(next.map((result) => result.data()));
    if (number !== this.#latest) return;
    this.#shown += next.length;
    this.querySelector('.results')!.append(...hits.map(item));
    this.querySelector<HTMLElement>('.more')!.hidden = this.#shown >= this.#results.length;
  }

  #say(status: Status, text: string) {
    this.dataset['searchStatus'] = status;
    this.querySelector('.status')!.textContent = text;
  }
}

/** A hit as a list item; the excerpt's marks are rebuilt, never set as HTML. */
function item({ url, meta, excerpt }: Hit): HTMLElement {
  const li = document.createElement('li');
  li.dataset['searchResult'] = '';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title;
  const text = document.createElement('p');
  for (const part of excerpt.split(/(<mark>.*?<\/mark>)/)) {
    const marked = /^<mark>(.*)<\/mark>$/.exec(part);
    if (marked) {
      const mark = document.createElement('mark');
      mark.textContent = decode(marked[1]!);
      text.append(mark);
    } else text.append(decode(part));
  }
  li.append(link, text);
  return li;
}

/** Pagefind escapes these in excerpts. */
const decode = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

customElements.define('search-page', SearchPage);
