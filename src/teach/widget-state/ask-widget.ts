import type { Told } from '../lesson/goals.ts';

/** What a widget’s page has told of itself; undefined for any other message. */
export function toldIn(data: unknown, widget: string): Told | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, id, query, measures } = data as Record<string, unknown>;
  if (type !== '980-million-checks/state' || id !== widget || typeof query !== 'string')
    return undefined;
  if (typeof measures !== 'object' || measures === null) return undefined;
  const numbers = Object.entries(measures).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number' && !Number.isNaN(entry[1]),
  );
  return { query, measures: Object.fromEntries(numbers) };
}

/** The height (px) that a widget’s page asks for; undefined for any other message. */
export function heightIn(data: unknown, widget: string): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, id, height } = data as Record<string, unknown>;
  const own = type === '980-million-checks/height' && id === widget;
  return own && typeof height === 'number' && height > 0 ? Math.min(height, 10_000) : undefined;
}

/**
 * Asks a framed widget for its state. Asks again until it answers, because it may not be alive yet.
 * @param patience milliseconds after which it is given up
 * @returns undefined when it did not answer
 */
export function askFrame(
  frame: HTMLIFrameElement,
  widget: string,
  patience = 4000,
): Promise<Told | undefined> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const ask = () => frame.contentWindow?.postMessage({ type: '980-million-checks/ask' }, '*');
    const asking = setInterval(ask, 200);
    const end = (told: Told | undefined) => {
      clearInterval(asking);
      clearTimeout(waiting);
      stop.abort();
      resolve(told);
    };
    const waiting = setTimeout(() => end(undefined), patience);
    addEventListener(
      'message',
      ({ data, source }: MessageEvent<unknown>) => {
        const told = source === frame.contentWindow ? toldIn(data, widget) : undefined;
        if (told) end(told);
      },
      { signal: stop.signal },
    );
    ask();
  });
}

/** Keeps a framed widget as high as it asks to be. @returns stops listening */
export function followHeight(frame: HTMLIFrameElement, widget: string): () => void {
  const stop = new AbortController();
  addEventListener(
    'message',
    ({ data, source }: MessageEvent<unknown>) => {
      const height = source === frame.contentWindow ? heightIn(data, widget) : undefined;
      if (height) frame.style.height = `${height}px`;
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}
