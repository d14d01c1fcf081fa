import { drawingLost } from './frame.ts';

/**
 * Keeps the server's drawing of a widget that is about to come alive in its place, and puts it back where nothing of
 * the living one can be shown.
 * @returns how to put it back
 */
export function keepDrawing(place: Element): () => void {
  const drawn = [...place.childNodes].map((node) => node.cloneNode(true));
  const putBack = () => place.replaceChildren(...drawn);
  place.addEventListener(drawingLost, putBack);
  return putBack;
}

/** Keeps the drawings of a page's own widgets, and shows them where these cannot come alive. */
export function keepIslands(root: Document): void {
  for (const island of root.querySelectorAll('astro-island[ssr]')) {
    const putBack = keepDrawing(island);
    // The state that the address asks for will not come: the drawing that there is waits for it no longer.
    const waitNoLonger = () => delete root.documentElement.dataset['asked'];
    island.addEventListener('astro:hydration-error', waitNoLonger);
    // What throws while it is made leaves an empty place, and tells nobody.
    new MutationObserver(() => {
      if (island.querySelector('.frame')) return;
      putBack();
      waitNoLonger();
    }).observe(island, { childList: true });
  }
}
