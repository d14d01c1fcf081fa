import { longestAfter } from '../model/rates.ts';

/** How often the clock looks, in milliseconds: about as often as a check comes by the larger count. */
const beat = 150;

/**
 * Seconds since the page was opened; it stands still in a page out of sight and while nobody asks. Call it while
 * a component is made.
 * @param isAsked whether it runs
 */
export function createPageClock(isAsked: () => boolean): { readonly seconds: number } {
  let seconds = $state(0);
  $effect(() => {
    if (!isAsked()) return;
    const look = () => {
      if (!document.hidden) seconds = Math.min(longestAfter, performance.now() / 1000);
    };
    look();
    const timer = setInterval(look, beat);
    return () => clearInterval(timer);
  });
  return {
    get seconds() {
      return seconds;
    },
  };
}
