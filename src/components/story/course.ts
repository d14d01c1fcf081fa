/** Where a step lies in the window: its upper and lower edge, in pixels from the window's top. */
export interface Extent {
  top: number;
  bottom: number;
}

/**
 * Which step is being read: the last whose upper edge has passed the reading line. The first before
 * any has; -1 when there are none. Steps are in the order of the page.
 * @param line the reading line, in pixels from the window's top
 */
export function stepAt(extents: readonly Extent[], line: number): number {
  if (extents.length === 0) return -1;
  const after = extents.findIndex(({ top }) => top > line);
  return Math.max(0, (after < 0 ? extents.length : after) - 1);
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
