import { index } from 'd3-array';
import { interpolateNumber } from 'd3-interpolate';
import { memoizeByObject } from '../../../../widget/memoize.ts';
import type { WideMark } from '../layout-wide.ts';

/** A mark as it stands in its lane. */
export type LaneMark = Pick<WideMark, 'event' | 'thread' | 'x' | 'over' | 'length' | 'side'>;

const byEvent = memoizeByObject((marks: readonly LaneMark[]) =>
  index(marks, ({ event }) => event.id),
);

const isSame = (one: LaneMark, other: LaneMark) =>
  one.event === other.event &&
  one.thread === other.thread &&
  one.x === other.x &&
  one.over === other.over &&
  one.length === other.length &&
  one.side === other.side;

/** Marks where they belong, those that stand there already as the very things they were: nothing is drawn anew for them. */
export function reuseUnmoved(
  from: readonly LaneMark[],
  to: readonly LaneMark[],
): readonly LaneMark[] {
  const starts = byEvent(from);
  return to.map((mark) => {
    const start = starts.get(mark.event.id);
    return start && isSame(start, mark) ? start : mark;
  });
}

/**
 * Marks part of the way from where they were in their lanes to where they belong; one that was not in
 * its lane is where it belongs.
 * @param way 0 to 1
 */
export function partWay<M extends LaneMark>(
  from: readonly LaneMark[],
  to: readonly M[],
  way: number,
): readonly M[] {
  const starts = byEvent(from);
  return to.map((mark) => {
    const start = starts.get(mark.event.id);
    if (start === mark || start?.thread !== mark.thread) return mark;
    const between = (key: 'x' | 'over' | 'length') => interpolateNumber(start[key], mark[key])(way);
    return { ...mark, x: between('x'), over: between('over'), length: between('length') };
  });
}

/** Whether all marks that stay in their lanes are already where they belong there. */
export function inPlace(from: readonly LaneMark[], to: readonly LaneMark[]): boolean {
  const starts = byEvent(from);
  return to.every((mark) => {
    const start = starts.get(mark.event.id);
    return start?.thread !== mark.thread || isSame(start, mark);
  });
}
