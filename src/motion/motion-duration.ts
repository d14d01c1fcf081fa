let moving: number | undefined;

/**
 * How long a movement takes, in milliseconds: the site's motion token; 0 where the reader asks for
 * stillness, or the slide that the page stands on is not shown. The token is read once, because reading
 * a style in the middle of a change makes the browser work all styles out at once.
 */
export function motionDuration(): number {
  const root = document.documentElement;
  if (root.dataset['still'] !== undefined) return 0;
  // A browser that cannot be asked is asked for nothing that moves.
  if (globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true) return 0;
  moving ??= Number(getComputedStyle(root).getPropertyValue('--beat')) || 0;
  return moving;
}
