import { listenToParent } from './messages.ts';

const methods: Readonly<Record<string, string>> = { ArrowRight: 'next', ArrowLeft: 'prev' };

/** The other keys that decks and presenters’ remotes turn pages by, hide the slide, leave, and fill the screen with, by their codes. */
const codes: Readonly<Record<string, number>> = {
  ...{ Escape: 27, ' ': 32, PageUp: 33, PageDown: 34, End: 35, Home: 36 },
  ...{ b: 66, f: 70, n: 78, p: 80, '.': 190 },
};

/** A key as a deck is told of it, a JSON string; undefined for keys that no deck has a use for. */
export function deckMessage(key: string): string | undefined {
  const method = Object.hasOwn(methods, key) && methods[key];
  if (method) return JSON.stringify({ method });
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(codes, name)
    ? JSON.stringify({ method: 'triggerKey', args: [codes[name]] })
    : undefined;
}

/** Whether a place in the widget has a use of its own for a key. */
function uses(place: Element, key: string): boolean {
  const presses = key === ' ' ? ', button, summary' : '';
  return Boolean(place.closest(`input, select, textarea, .table-scroll${presses}`));
}

/**
 * Lives in a slide: motion follows the slide, and an arrow key that the widget has no use for turns the
 * deck's pages, because the deck does not hear keys of a frame that has the focus.
 */
export function joinSlides(content: Element): void {
  const root = content.ownerDocument.documentElement;
  listenToParent((heard) => {
    if (heard === 'start' || heard === 'stop') root.toggleAttribute('data-still', heard === 'stop');
  });
  addEventListener('keydown', (event) => {
    const message = deckMessage(event.key);
    const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    const used = event.defaultPrevented || uses(event.target as Element, event.key);
    if (!message || held || used) return;
    event.preventDefault();
    parent.postMessage(message, '*');
  });
}
