import { least, max, mean, range, sort } from 'd3-array';
import { dodgeRows } from '../../../chart/dodge.ts';
import type { Position } from '../../../chart/scale.ts';
import { inOrder, isExact, laneOf, type Thread, type TimelineEvent } from '../model/events.ts';

/** The side of its mark that a name stands on. */
export type NameSide = 'left' | 'right';

/** Room between a mark and its name, in pixels. */
export const nameGap = 6;

/** The room of a lane. */
export interface LaneRoom {
  /** Where it begins and ends, in pixels. */
  left: number;
  right: number;
  /** Half the size of a mark, in pixels. */
  half: number;
  /** How long an event's name may get, in pixels; 0 leaves it unnamed. */
  nameWidth: (event: TimelineEvent) => number;
}

/** A mark with its name in a lane, before it is known how high the lane lies. */
interface LevelledMark {
  event: TimelineEvent;
  /** Middle of its first day and of its last, in pixels; the same for a single day. */
  x: number;
  until: number;
  side: NameSide;
  /** From where to where mark and name reach, in pixels. */
  span: Span;
  /** How many rows lie below it in its lane. */
  level: number;
}

/** A thread's lane: its marks, in the order of their dates, and how many rows they take. */
export interface Lane {
  thread: Thread;
  marks: readonly LevelledMark[];
  levels: number;
}

/** Where an event begins and ends on an axis of days, in pixels; a single day is its noon. */
export function reachOn(event: TimelineEvent, time: Position): [from: number, to: number] {
  const { start, end } = event;
  return isExact(event) ? [time(start + 0.5), time(start + 0.5)] : [time(start), time(end)];
}

type Span = readonly [from: number, to: number];

/** From where to where a mark with its name on either side reaches, in pixels. */
function spansOf(
  event: TimelineEvent,
  time: Position,
  { half, nameWidth }: LaneRoom,
): Record<NameSide, Span> {
  const [from, to] = reachOn(event, time);
  const name = nameWidth(event);
  const beside = half + (name > 0 ? nameGap + name : 0);
  return { left: [from - beside, to + half], right: [from - half, to + beside] };
}

/** Whether an event's name has room on either side of its mark. */
export function hasRoom(event: TimelineEvent, time: Position, room: LaneRoom): boolean {
  const { left, right } = spansOf(event, time, room);
  return left[0] >= room.left || right[1] <= room.right;
}

/** A mark with its name on either side; on the same one twice where the room ends on the other. */
function bothSides(event: TimelineEvent, time: Position, room: LaneRoom): Record<NameSide, Placed> {
  const [x, until] = reachOn(event, time);
  const spans = spansOf(event, time, room);
  const on = (side: NameSide): Placed => ({ event, x, until, side, span: spans[side] });
  const [left, right] = [on('left'), on('right')];
  return {
    left: spans.left[0] < room.left ? right : left,
    right: spans.right[1] > room.right ? left : right,
  };
}

type Placed = Omit<LevelledMark, 'level'>;

/** Marks with their names in rows, and how high they pile up. */
interface Pile {
  rows: ReadonlyMap<Placed, number>;
  /** The highest row; the mean of all decides between equals. */
  height: number;
}

/** What begins first takes the lowest free row: that needs the fewest rows. */
function pileUp(placed: readonly Placed[]): Pile {
  const order = sort(placed, ({ span }) => span[0]);
  const rows = dodgeRows(
    order.map(({ span }) => span),
    1,
  );
  return {
    rows: new Map(order.map((mark, index) => [mark, rows[index] ?? 0])),
    height: (max(rows) ?? 0) + (mean(rows) ?? 0) / 100,
  };
}

/**
 * The lowest pile of some marks whose names may stand on either side. Names left of a watershed stand left of
 * their marks, the others right, so that a crowd is read from both sides: the watershed that takes the fewest
 * rows; then single names change sides as long as that makes the pile lower.
 */
function lowestPile(pairs: readonly Readonly<Record<NameSide, Placed>>[]): Pile {
  const withSides = (isLeft: readonly boolean[]) => ({
    isLeft,
    ...pileUp(pairs.map(({ left, right }, index) => (isLeft[index] ? left : right))),
  });
  const lowest = (sides: readonly (readonly boolean[])[]) =>
    least(sides.map(withSides), ({ height }) => height) ?? withSides([]);
  let found = lowest(range(pairs.length + 1).map((shed) => pairs.map((_, index) => index < shed)));
  for (;;) {
    const { isLeft, height } = found;
    const next = lowest(pairs.map((_, flip) => isLeft.map((is, index) => is !== (index === flip))));
    if (next.height >= height) return found;
    found = next;
  }
}

/**
 * Lays events into the lanes of their threads: each at its date with its name beside it, and on the lowest row
 * on which it touches none that is there already.
 * @param shown the threads shown, in their order
 * @param time days since 1970 → pixels
 */
export function lanesOf(
  events: readonly TimelineEvent[],
  shown: readonly Thread[],
  time: Position,
  room: LaneRoom,
): Lane[] {
  return shown.map((thread) => {
    const own = inOrder(events.filter((event) => laneOf(event, shown) === thread));
    const { rows, height } = lowestPile(own.map((event) => bothSides(event, time, room)));
    const marks = [...rows].map(([mark, level]) => ({ ...mark, level }));
    return {
      thread,
      marks: sort(marks, ({ x }) => x),
      levels: Math.floor(height) + 1,
    };
  });
}
