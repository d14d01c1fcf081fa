import { listenToParent } from './messages.ts';

const methods: Readonly<Record<string, string>> = { ArrowRight: 'next', ArrowLeft: 'prev' };

/** The other keys that decks and presenters’ remotes turn pages by, hide the slide, leave, and fill the screen with. */
const handed = /^(?:[ bfnp.]|Escape|Home|End|Page(?:Up|Down))$/i;

/** A key as a deck is told of it, a JSON string; undefined for keys that no deck has a use for. @param code the key’s number, by which decks know it */
export function deckMessage(key: string, code: number): string | undefined {
  const method = Object.hasOwn(methods, key) && methods[key];
  if (method) return JSON.stringify({ method });
  return handed.test(key) ? JSON.stringify({ method: 'triggerKey', args: [code] }) : undefined;
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
    // Reveal knows keys by nothing else.
    const message = deckMessage(event.key, event.keyCode);
    const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    const used = event.defaultPrevented || uses(event.target as Element, event.key);
    if (!message || held || used) return;
    event.preventDefault();
    parent.postMessage(message, '*');
  });
}
