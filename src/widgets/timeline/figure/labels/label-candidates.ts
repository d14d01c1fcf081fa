import { range } from 'd3-array';
import { boxBetween, isInside, overlap, type Box, type Point } from '../../../../chart/box.ts';
import { textWidth, type Face } from '../../../../chart/text-metrics.ts';

/** What wants a label, and where its mark is. */
export interface LabelRequest {
  id: string;
  text: string;
  /** How it is set. */
  face: Face;
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
  /** The corners of the line from its mark to it; none close by. */
  leader: readonly Point[];
  /** The room of the leader's strokes, each a pixel wide. */
  strokes: readonly Box[];
}

const gap = 5;
const step = 7;
/** How many steps above its mark a label may hang. */
const steps = 18;
const asides = [10, 16, 22, 28];

/** No label begins farther from its mark than this, in pixels. */
export const farthest = 30;

/** Height of a label's line: its letters reach no farther. @param size of the letters, in pixels */
const lineHeight = (size: number) => size + 0.5;

const strokesOf = (leader: readonly Point[]): Box[] =>
  leader.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = leader[index] ?? [x2, y2];
    return x1 === x2
      ? boxBetween([x1 - 0.5, y1], [x2 + 0.5, y2])
      : boxBetween([x1, y1 - 0.5], [x2, y2 + 0.5]);
  });

/**
 * Where a label may hang on one side of its mark and below a ceiling: the middle of its end, and its leader;
 * nearest kind of place first.
 */
function hooksOf(mark: Box, away: 1 | -1, line: number, ceiling: number): [Point, Point[]][] {
  const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
  const edge = away > 0 ? mark.x + mark.width : mark.x;
  const bend = edge + away * gap;
  const above = range(steps)
    .map((index) => mark.y - gap - line / 2 - index * step)
    .filter((up) => up - line / 2 >= ceiling);
  const foot = line / 2 - 1;
  return [
    [[bend, y], []],
    ...above.map((up): [Point, Point[]] => [
      [x - away, up],
      [
        [x, up + foot],
        [x, mark.y - 1],
      ],
    ]),
    ...asides.map((aside): [Point, Point[]] => [
      [edge + away * aside, y],
      [
        [edge + away, y],
        [edge + away * (aside - 2), y],
      ],
    ]),
    ...above
      .filter((up) => up + line / 2 < y)
      .map((up): [Point, Point[]] => [
        [bend - away, up],
        [
          [edge + away, y],
          [bend, y],
          [bend, up + foot],
        ],
      ]),
  ];
}

/**
 * The places to the right and to the left of its mark that a label may take, two by two, best first.
 * @param ceiling what is above needs no place, in pixels
 * @param size of its letters, in pixels
 */
export function candidatesOf(
  { id, text, face, mark }: LabelRequest,
  ceiling: number,
  size: number,
): [right: Label, left: Label][] {
  const width = textWidth(text, size, face);
  const height = lineHeight(size);
  const side = (anchor: Anchor): Label[] =>
    hooksOf(mark, anchor === 'start' ? 1 : -1, height, ceiling).map(([[x, middle], leader]) => ({
      id,
      text,
      x,
      y: middle + 0.35 * size,
      anchor,
      box: { x: anchor === 'start' ? x : x - width, y: middle - height / 2, width, height },
      leader,
      strokes: strokesOf(leader),
    }));
  const left = side('end');
  return side('start').map((right, index) => [right, left[index] ?? right]);
}

/** Whether a place lies in its room and touches no mark but, by its leader, its own. */
export function isFree(
  { box, strokes }: Label,
  own: Box,
  marks: readonly Box[],
  room: Box,
): boolean {
  if (!isInside(box, room)) return false;
  if (strokes.some(({ x, width }) => x < room.x || x + width > room.x + room.width)) return false;
  return marks.every(
    (mark) =>
      mark === own ||
      !(overlap(box, mark, 1) || strokes.some((stroke) => overlap(stroke, mark, 1))),
  );
}
