/** Presents the deck with reveal.js: keyboard, touch, remote control, overview, blank screen. */
import Reveal from 'reveal.js';
import styles from '../../styles/reveal.css?url';
import { onButtons, openChannel } from './channel.ts';

/** Milliseconds without a movement after which the bar fades. */
const REST = 2500;

/** Links reveal's own styles only now: whoever reads the list of slides does not wait for them. */
const linkStyles = () =>
  new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });

export async function start(root: HTMLElement): Promise<void> {
  await linkStyles();
  const bar = root.querySelector<HTMLElement>('.deck-bar')!;
  document.documentElement.classList.add('presenting');
  root.classList.add('reveal');
  bar.hidden = false;

  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const deck = new Reveal(root, {
    width: 1280,
    height: 720,
    margin: 0,
    hash: true,
    controls: false,
    help: false, // the bar explains the keys in the reader's language
    jumpToSlide: false,
    scrollActivationWidth: 0,
    transition: reduced ? 'none' : 'slide',
    backgroundTransition: 'none',
    slideNumber: 'c/t',
    pdfSeparateFragments: false,
  });
  await deck.initialize();

  const current = () => deck.getCurrentSlide()!.id;
  const send = openChannel((message) => {
    if (message.kind === 'hello') send({ kind: 'at', slide: current() });
    if (message.kind !== 'go') return;
    if (message.by > 0) deck.next();
    else deck.prev();
  });
  deck.on('slidechanged', () => send({ kind: 'at', slide: current() }));
  send({ kind: 'at', slide: current() });

  const acts: Record<string, () => void> = {
    previous: () => deck.prev(),
    next: () => deck.next(),
    overview: () => deck.toggleOverview(),
    blank: () => deck.togglePause(),
    full: () =>
      void (document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()),
    speaker: () =>
      void window.open(`${location.pathname}?speaker`, 'speaker', 'popup,width=1100,height=760'),
  };
  onButtons(bar, (name) => acts[name]?.());
  deck.addKeyBinding({ keyCode: 83, key: 'S', description: '' }, acts['speaker']!);
  // A press on the blank screen brings the slide back, whatever the hand is on.
  root.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('.pause-overlay')) deck.togglePause(false);
  });

  // On paper every slide is a page (slides.css); reveal's own print rules would fight with that.
  addEventListener('beforeprint', () => root.classList.remove('reveal'));
  addEventListener('afterprint', () => root.classList.add('reveal'));

  let timer = 0;
  const wake = () => {
    bar.classList.remove('resting');
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!bar.contains(document.activeElement)) bar.classList.add('resting');
    }, REST);
  };
  for (const event of ['mousemove', 'touchstart', 'focusin', 'keydown'] as const) {
    document.addEventListener(event, wake, { passive: true });
  }
  wake();
}
