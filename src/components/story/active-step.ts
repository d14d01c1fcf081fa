/**
 * Which step is being read: the last whose upper edge has passed the reading line. The first before
 * any has; -1 when there are none.
 * @param tops the steps' upper edges in the order of the page, in pixels from somewhere
 * @param line the reading line, in pixels from there
 */
export function stepAt(tops: readonly number[], line: number): number {
  if (tops.length === 0) return -1;
  const after = tops.findIndex((top) => top > line);
  return Math.max(0, (after < 0 ? tops.length : after) - 1);
}

/**
 * A step's state with the reader's own number in it.
 * @param state the state in a widget's state language
 * @param own the parameter that takes the number; absent where none does
 * @param guess the number, where the reader has given one
 */
export function withOwn(state: string, own: string | undefined, guess: number | undefined): string {
  if (own === undefined || guess === undefined || !(guess > 0)) return state;
  return [state, `${own}=${Math.round(guess)}`].filter(Boolean).join('&');
}
