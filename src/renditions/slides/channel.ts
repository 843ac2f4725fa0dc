/** Messages between the window that shows the slides and the speaker's window. */
export type Message =
  | { kind: 'at'; slide: string } // the show: this slide is up
  | { kind: 'go'; by: 1 | -1 } // the speaker: one on, one back
  | { kind: 'hello' }; // the speaker: which slide is up?

/** Opens the channel of this lesson's deck; nothing leaves the browser. */
export function openChannel(onMessage: (message: Message) => void): (message: Message) => void {
  const channel = new BroadcastChannel(`deck ${location.pathname}`);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => onMessage(data));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes no target
  return (message) => channel.postMessage(message);
}

/** Calls `act` with the name of the button (data-do) that is pressed inside `root`. */
export function onButtons(root: HTMLElement, act: (name: string) => void): void {
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-do]');
    if (button) act(button.dataset['do']!);
  });
}
