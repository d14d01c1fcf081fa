import { untrack } from 'svelte';
import { afterPaint } from './after-paint.ts';

/**
 * A value that follows what it belongs to some frames later, so that what a reader waits for is drawn first.
 * Call it while a component is made; it begins with the value of that moment.
 * @param watched what it belongs to
 * @param read the value, read when its time has come
 * @param frames how many frames later, from 1
 */
export function deferred<T>(
  watched: () => unknown,
  read: () => T,
  frames: number,
): { readonly value: T } {
  let value = $state.raw(untrack(read));
  let seen = untrack(watched);
  $effect(() => {
    const now = watched();
    if (now === seen) return;
    seen = now;
    return afterPaint(() => {
      value = read();
    }, frames);
  });
  return {
    get value() {
      return value;
    },
  };
}
