import type { StateMessage } from '../capsule/state-message.ts';

/**
 * What a page around a capsule may say to it: asking for its state, showing and hiding its slide, or, as
 * WordPress does, that it listens only now to what was told before.
 */
export type Heard = 'ask' | 'start' | 'stop' | 'ready';

/** What a message means, whatever it is; undefined when it means nothing here. */
export function heardIn(data: unknown): Heard | undefined {
  if (data === 'slide:start') return 'start';
  if (data === 'slide:stop') return 'stop';
  if (typeof data !== 'object' || data === null) return undefined;
  if ('message' in data && data.message === 'ready') return 'ready';
  return 'type' in data && data.type === '980-million-checks/ask' ? 'ask' : undefined;
}

/** Calls back for messages of the page that frames this one, and of nobody else. */
export function listenToParent(hear: (heard: Heard, from: string) => void): void {
  if (parent === window) return;
  addEventListener('message', ({ data, source, origin: from }: MessageEvent<unknown>) => {
    const heard = source === parent ? heardIn(data) : undefined;
    if (heard) hear(heard, from);
  });
}

/** Tells the framing page the widget's state, only when it asks, and only it. */
export function answerParent(state: () => StateMessage): void {
  listenToParent((heard, from) => {
    // A page from a file or in a sandbox has no origin to be named by.
    if (heard === 'ask') parent.postMessage(state(), from === 'null' ? '*' : from);
  });
}
