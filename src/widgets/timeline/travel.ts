import { between } from '../frame/pace.ts';
import type { WideMark } from './wide.ts';

/**
 * Marks part of the way from where they were in their lanes to where they belong; one that was not in
 * its lane is where it belongs.
 * @param way 0 to 1
 */
export function partWay(
  from: readonly WideMark[],
  to: readonly WideMark[],
  way: number,
): readonly WideMark[] {
  const starts = new Map(from.map((mark) => [mark.event.id, mark]));
  return to.map((mark) => {
    const start = starts.get(mark.event.id);
    if (start?.thread !== mark.thread) return mark;
    return {
      ...mark,
      x: between(start.x, mark.x, way),
      over: between(start.over, mark.over, way),
      length: between(start.length, mark.length, way),
    };
  });
}

/** Whether all marks that stay in their lanes are already where they belong there. */
export function inPlace(from: readonly WideMark[], to: readonly WideMark[]): boolean {
  const starts = new Map(from.map((mark) => [mark.event.id, mark]));
  return to.every(({ event, thread, x, over, length }) => {
    const start = starts.get(event.id);
    return (
      start?.thread !== thread || (start.x === x && start.over === over && start.length === length)
    );
  });
}
