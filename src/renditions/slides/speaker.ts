/** The speaker's window: this slide, the next one, what to say, and the clock against the plan. */
import { onButtons, openChannel } from './channel.ts';
import { clockTime, paceOf } from './clock.ts';

export function start(root: HTMLElement): void {
  document.documentElement.classList.add('speaking');
  const slides = [...root.querySelectorAll<HTMLElement>('.deck-slide')];
  const panel = root.querySelector<HTMLElement>('.deck-clock')!;
  const show = (name: string) => panel.querySelector<HTMLElement>(`[data-show="${name}"]`)!;
  const minutes = root.dataset['minutes']!.split(' ').map(Number);
  const titles: string[] = JSON.parse(show('step').dataset['titles']!);
  const run = panel.querySelector<HTMLButtonElement>('[data-do="run"]')!;
  panel.hidden = false;

  let at = 0;
  let elapsed = 0; // milliseconds up to the last pause
  let since: number | undefined; // when the clock was started; undefined while it stands

  const seconds = () => Math.floor((elapsed + (since ? Date.now() - since : 0)) / 1000);
  const tick = () => {
    const step = Number(slides[at]!.dataset['step']);
    const { left, share } = paceOf(minutes, step, seconds());
    show('elapsed').textContent = clockTime(seconds());
    show('step').textContent = `${step + 1}/${minutes.length} ${titles[step]}`;
    const pace = show('pace');
    const late = left < 0;
    pace.textContent = `${late ? pace.dataset['over'] : pace.dataset['left']} ${clockTime(Math.abs(left))}`;
    pace.classList.toggle('late', late);
    panel.querySelector('progress')!.value = share;
    run.textContent = (since ? run.dataset['pause'] : run.dataset['start'])!;
  };
  const startClock = () => (since ??= Date.now());
  const pauseClock = () => {
    elapsed += since ? Date.now() - since : 0;
    since = undefined;
  };

  const place = (index: number) => {
    at = Math.max(0, Math.min(index, slides.length - 1));
    slides.forEach((slide, place) => {
      slide.classList.toggle('now', place === at);
      slide.classList.toggle('coming', place === at + 1);
    });
    if (at > 0) startClock();
    tick();
  };

  const send = openChannel((message) => {
    if (message.kind !== 'at') return;
    show('alone').hidden = true;
    place(slides.findIndex(({ id }) => id === message.slide));
  });
  const go = (by: 1 | -1) => {
    // With the show open it answers with its slide; alone, this window turns its own pages.
    if (show('alone').hidden) send({ kind: 'go', by });
    else place(at + by);
  };

  const acts: Record<string, () => void> = {
    previous: () => go(-1),
    next: () => go(1),
    run: () => {
      if (since) pauseClock();
      else startClock();
      tick();
    },
    reset: () => {
      elapsed = 0;
      since = undefined;
      tick();
    },
  };
  onButtons(panel, (name) => acts[name]?.());
  addEventListener('keydown', ({ key, target }) => {
    if (['ArrowRight', 'ArrowDown', 'PageDown', 'n'].includes(key)) go(1);
    if (['ArrowLeft', 'ArrowUp', 'PageUp', 'p'].includes(key)) go(-1);
    if (key === ' ' && !(target as Element).closest('button')) go(1);
  });
  setInterval(tick, 500);
  place(0);
  send({ kind: 'hello' });
}
