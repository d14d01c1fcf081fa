import { max } from 'd3-array';
import { dodgeRows } from '../../../chart/dodge.ts';
import type { Position } from '../../../chart/scale.ts';
import { inOrder, isExact, laneOf, type Thread, type TimelineEvent } from '../model/events.ts';

/** A mark in a lane, before it is known how high the lane lies. */
interface LevelledMark {
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
  marks: readonly LevelledMark[];
  levels: number;
}

/** Where an event begins and ends on an axis of days, in pixels; a single day is its noon. */
export function reachOn(
  { start, end }: TimelineEvent,
  time: Position,
): readonly [from: number, to: number] {
  return isExact({ start, end })
    ? [time(start + 0.5), time(start + 0.5)]
    : [time(start), time(end)];
}

/**
 * Lays events into the lanes of their threads: each at its date, and on the lowest level on which it
 * does not touch one that is there already.
 * @param shown the threads shown, in their order
 * @param time days since 1970 → pixels
 * @param half half the size of a mark, in pixels
 */
export function lanesOf(
  events: readonly TimelineEvent[],
  shown: readonly Thread[],
  time: Position,
  half: number,
): Lane[] {
  return shown.map((thread) => {
    const own = inOrder(events.filter((event) => laneOf(event, shown) === thread));
    const reaches = own.map((event) => reachOn(event, time));
    const levels = dodgeRows(
      reaches.map(([from, to]) => [from - half, to + half]),
      1,
    );
    const marks = own.map((event, index): LevelledMark => {
      const [x = 0, until = 0] = reaches[index] ?? [];
      return { event, x, until, level: levels[index] ?? 0 };
    });
    return { thread, marks, levels: (max(levels) ?? -1) + 1 };
  });
}
