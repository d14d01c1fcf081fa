/** The frame of the widget that a page belongs to; null where the page has none. */
export const frameOf = (root: Document): HTMLElement | null =>
  root.querySelector<HTMLElement>('.figure-track .frame[data-query]');

/** What a widget's frame shows now. */
export interface FrameNow {
  /** The widget's state in the state language. */
  query: string;
  /** Its finding, as the figure's title says it; it follows the state by a frame or three. */
  title: string;
  isAlive: boolean;
}

/** Reads what a frame shows; nothing where there is none. */
export function readFrame(frame: HTMLElement | null): FrameNow {
  return {
    query: frame?.dataset['query'] ?? '',
    title: frame?.querySelector('.frame-title')?.textContent ?? '',
    isAlive: frame?.dataset['alive'] !== undefined,
  };
}

/** Tells whenever a frame's state changes, and when its title has followed. @returns how to end it */
export function watchFrame(frame: HTMLElement, heard: (now: FrameNow) => void): () => void {
  const watcher = new MutationObserver(() => {
    heard(readFrame(frame));
  });
  watcher.observe(frame, {
    attributeFilter: ['data-query', 'data-alive'],
    childList: true,
    subtree: true,
  });
  return () => watcher.disconnect();
}
