/**
 * <print-station>: pick sheets and copies, get one PDF. The set stands in the address; nothing is
 * sent. Without script the page is a list of PDFs.
 */
import { copiesOf, MAX_COPIES, paperOf, readSet, writeSet, type SetItem } from './print-set.ts';

class PrintStation extends HTMLElement {
  connectedCallback() {
    const rows = this.#rows();
    // Without PDFs (built where no browser was) there is nothing to put together.
    if (rows.length === 0) return;
    for (const row of rows) this.#equip(row);
    this.querySelector<HTMLElement>('.set')!.hidden = false;
    this.#fromAddress();
    addEventListener('hashchange', () => this.#fromAddress());
    this.addEventListener('change', () => this.#toAddress());
    this.querySelector('[data-do="make"]')!.addEventListener('click', () => void this.#make());
    this.querySelector('[data-do="none"]')!.addEventListener('click', () => {
      location.hash = '';
      this.#fromAddress();
    });
  }

  #rows = () => [...this.querySelectorAll<HTMLElement>('[data-id]:has(.file)')];
  #say = (text: string) => {
    this.querySelector('[role="status"]')!.textContent = text;
  };

  #equip(row: HTMLElement) {
    const name = row.querySelector('.name')!;
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
    label.append(box, name.textContent!);
    name.replaceWith(label);
    const copies = Object.assign(document.createElement('input'), {
      type: 'number',
      min: '1',
      max: String(MAX_COPIES),
      value: '1',
      inputMode: 'numeric',
    });
    copies.setAttribute('aria-label', `${this.dataset['copies']}: ${label.textContent!.trim()}`);
    row.prepend(label, copies);
  }

  #fromAddress() {
    const { items, duplex } = readSet(location.hash);
    for (const row of this.#rows()) {
      const item = items.find(
        ({ id, kind }) => id === row.dataset['id'] && kind === row.dataset['kind'],
      );
      row.querySelector<HTMLInputElement>('[type="checkbox"]')!.checked = item !== undefined;
      row.querySelector<HTMLInputElement>('[type="number"]')!.value = String(item?.copies ?? 1);
      const group = row.closest('details');
      if (item && group) group.open = true;
    }
    this.querySelector<HTMLInputElement>('[name="duplex"]')!.checked = duplex;
    this.#count();
  }

  #set() {
    const chosen = this.#rows().filter(
      (row) => row.querySelector<HTMLInputElement>('[type="checkbox"]')!.checked,
    );
    const items: SetItem[] = chosen.map((row) => ({
      id: row.dataset['id']!,
      kind: row.dataset['kind']!,
      copies: copiesOf(row.querySelector<HTMLInputElement>('[type="number"]')!.valueAsNumber),
    }));
    return {
      items,
      duplex: this.querySelector<HTMLInputElement>('[name="duplex"]')!.checked,
    };
  }

  #toAddress() {
    history.replaceState(null, '', writeSet(this.#set()));
    this.#count();
  }

  #file = ({ id, kind }: SetItem) =>
    this.#rows()
      .find((row) => row.dataset['id'] === id && row.dataset['kind'] === kind)!
      .querySelector<HTMLAnchorElement>('.file')!;

  #count() {
    const set = this.#set();
    const { sides, sheets } = paperOf(set, (item) => Number(this.#file(item).dataset['pages']));
    this.querySelector<HTMLButtonElement>('[data-do="make"]')!.disabled = set.items.length === 0;
    const { none, some } = this.dataset;
    this.#say(
      set.items.length === 0
        ? none!
        : some!.replace('#', String(sides)).replace('{sheets}', String(sheets)),
    );
  }

  async #make() {
    const set = this.#set();
    this.#say(this.dataset['working']!);
    try {
      const [{ mergePdfs }, ...files] = await Promise.all([
        import('./merge.ts'),
        ...set.items.map(async (item) => {
          const response = await fetch(this.#file(item).href);
          if (!response.ok) throw new Error(response.statusText);
          return { bytes: await response.arrayBuffer(), copies: item.copies };
        }),
      ]);
      const bytes = await mergePdfs(files, set.duplex, document.title);
      const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
      const link = this.querySelector<HTMLAnchorElement>('.ready')!;
      URL.revokeObjectURL(link.href);
      link.href = URL.createObjectURL(blob);
      link.hidden = false;
      this.#count();
      link.focus();
    } catch {
      this.#say(this.dataset['failed']!);
    }
  }
}

customElements.define('print-station', PrintStation);
