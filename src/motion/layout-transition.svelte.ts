import { untrack } from 'svelte';
import { motionDuration } from './motion-duration.ts';
import { animate } from './animate.ts';
import { easeCubicOut } from 'd3-ease';

/** Things drawn in places, and how they come from one lot of places to another. */
interface Journey<T> {
  /** Where they belong. */
  goal: () => T;
  /** The width of the figure: things travel when their layout changes, not when the window does. */
  width: () => number;
  /** Whether nothing has far to go. */
  inPlace: (from: T, to: T) => boolean;
  /** Where they are at a part of the way, 0 to 1. */
  partWay: (from: T, to: T, way: number) => T;
}

/**
 * Where things are while they travel to where they belong; sent elsewhere, they go on from where they are.
 * Call it while a component is made.
 */
export function layoutTransition<T>({ goal, width, inPlace, partWay }: Journey<T>): {
  readonly places: T;
} {
  let places = $state.raw(untrack(goal));
  let drawnFor = untrack(width);
  $effect(() => {
    const to = goal();
    const from = untrack(() => places);
    if (from === to) return;
    const duration = motionDuration();
    if (duration <= 0 || drawnFor !== width() || inPlace(from, to)) {
      drawnFor = width();
      places = to;
      return;
    }
    return animate(duration, (part) => {
      places = part < 1 ? partWay(from, to, easeCubicOut(part)) : to;
    });
  });
  return {
    get places() {
      return places;
    },
  };
}
