import { listenToParent } from './messages.ts';

const methods: Readonly<Record<string, string>> = { ArrowRight: 'next', ArrowLeft: 'prev' };

/** A key as a deck is told of it, a JSON string; undefined for keys that no deck turns pages by. */
export function deckMessage(key: string): string | undefined {
  const method = Object.hasOwn(methods, key) ? methods[key] : undefined;
  return method && JSON.stringify({ method });
}

/** Whether a place in the widget has a use of its own for arrow keys. */
function usesArrows(place: Element): boolean {
  return Boolean(place.closest('input, select, textarea, .table-scroll'));
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
    if (!message || held || event.defaultPrevented || usesArrows(event.target as Element)) return;
    event.preventDefault();
    parent.postMessage(message, '*');
  });
}
