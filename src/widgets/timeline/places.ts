import { widthOf } from './lettering.ts';
import { meet, type Box } from './marks.ts';

/** Height of a label's type in pixels; its letters reach no farther than its line. */
export const labelSize = 12.5;
const lineHeight = 13;

/** What wants a label, and where its mark is. */
export interface Labelled {
  id: string;
  text: string;
  /** The box of its mark. */
  mark: Box;
}

/** The end of a text that lies towards its mark: a text that starts there hangs to the right. */
export type Anchor = 'start' | 'end';

/** A label in a place it may take. */
export interface Label {
  id: string;
  text: string;
  /** The point its text hangs on: the base of its letters, at the start or at the end of the line. */
  x: number;
  y: number;
  anchor: Anchor;
  box: Box;
  /** The line from its mark to it, as one or two strokes half a pixel to each side; none close by. */
  leader: readonly Box[];
}

const gap = 5;
const step = 7;
/** How many steps above its mark a label may hang. */
const steps = 18;
const asides = [10, 16, 22, 28];

/** No label begins farther from its mark than this, in pixels. */
export const farthest = 30;

const upright = (x: number, top: number, bottom: number): Box => ({
  left: x - 0.5,
  right: x + 0.5,
  top,
  bottom,
});

const level = (a: number, b: number, y: number): Box => ({
  left: Math.min(a, b),
  right: Math.max(a, b),
  top: y - 0.5,
  bottom: y + 0.5,
});

type Hang = (middle: number, x: number) => Box;

/** The strokes and boxes of a label on one side of its mark and below a ceiling, nearest kind of place first. */
function* hung(
  mark: Box,
  away: 1 | -1,
  hang: Hang,
  ceiling: number,
): Generator<[box: Box, leader: Box[]]> {
  const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
  const edge = away > 0 ? mark.right : mark.left;
  const bend = edge + away * gap;
  const above = Array.from(
    { length: steps },
    (_, index) => mark.top - gap - lineHeight / 2 - index * step,
  ).filter((up) => up - lineHeight / 2 >= ceiling);
  yield [hang(y, bend), []];
  for (const up of above)
    yield [hang(up, x - away), [upright(x, up + lineHeight / 2 - 1, mark.top - 1)]];
  for (const aside of asides)
    yield [hang(y, edge + away * aside), [level(edge + away, edge + away * (aside - 2), y)]];
  for (const up of above)
    if (up + lineHeight / 2 < y)
      yield [
        hang(up, bend - away),
        [level(edge + away, bend, y), upright(bend, up + lineHeight / 2 - 1, y)],
      ];
}

/**
 * The places to the right and to the left of its mark that a label may take, two by two, best first.
 * @param ceiling what is above needs no place, in pixels
 */
export function placesOf(
  { id, text, mark }: Labelled,
  ceiling: number,
): [right: Label, left: Label][] {
  const width = widthOf(text, labelSize);
  const side = (anchor: Anchor): Label[] => {
    const hang: Hang = (middle, x) => ({
      left: anchor === 'start' ? x : x - width,
      right: anchor === 'start' ? x + width : x,
      top: middle - lineHeight / 2,
      bottom: middle + lineHeight / 2,
    });
    return [...hung(mark, anchor === 'start' ? 1 : -1, hang, ceiling)].map(([box, leader]) => ({
      id,
      text,
      x: anchor === 'start' ? box.left : box.right,
      y: (box.top + box.bottom) / 2 + labelSize * 0.35,
      anchor,
      box,
      leader,
    }));
  };
  const left = side('end');
  return side('start').map((right, index) => [right, left[index] ?? right]);
}

/** Whether a place lies in its room and touches no mark but, by its leader, its own. */
export function isFree(
  { box, leader }: Label,
  own: Box,
  marks: readonly Box[],
  room: Box,
): boolean {
  if (box.left < room.left || box.right > room.right) return false;
  if (box.top < room.top || box.bottom > room.bottom) return false;
  if (leader.some(({ left, right }) => left < room.left || right > room.right)) return false;
  return marks.every(
    (mark) =>
      mark === own || !(meet(box, mark, 1) || leader.some((stroke) => meet(stroke, mark, 1))),
  );
}
