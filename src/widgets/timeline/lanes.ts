import { inOrder, laneOf, type Thread, type TimelineEvent } from './model.ts';

/** A mark in a lane, before it is known how high the lane lies. */
export interface LaneMark {
  event: TimelineEvent;
  /** Middle of its first day and of its last, in pixels; the same for a single day. */
  x: number;
  until: number;
  /** How many marks lie below it in its lane. */
  level: number;
}

/** A thread's lane: its marks, in the order of their dates, and how many lie over one another. */
export interface Lane {
  thread: Thread;
  marks: readonly LaneMark[];
  levels: number;
}

/** Turns days since 1970-01-01 into pixels from the left. */
export type TimeScale = (day: number) => number;

/** The scale that lays some days evenly between two places. */
export function timeScale(
  [first, last]: readonly [number, number],
  [left, right]: readonly [number, number],
): TimeScale {
  const perDay = (right - left) / (last - first);
  return (day) => left + (Math.min(last, Math.max(first, day)) - first) * perDay;
}

/**
 * Lays events into the lanes of their threads: each at its date, and on the lowest level on which it
 * does not touch one that is there already.
 * @param shown the threads shown, in their order
 * @param half half the size of a mark, in pixels
 */
export function lanesOf(
  events: readonly TimelineEvent[],
  shown: readonly Thread[],
  scale: TimeScale,
  half: number,
): Lane[] {
  return shown.map((thread) => {
    const ends: number[] = [];
    const own = inOrder(events.filter((event) => laneOf(event, shown) === thread));
    const marks = own.map((event): LaneMark => {
      const single = event.end - event.start === 1;
      const x = scale(single ? event.start + 0.5 : event.start);
      const until = single ? x : scale(event.end);
      const free = ends.findIndex((end) => end + 2 * half + 1 <= x);
      const level = free < 0 ? ends.length : free;
      ends[level] = until;
      return { event, x, until, level };
    });
    return { thread, marks, levels: ends.length };
  });
}
