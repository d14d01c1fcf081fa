import { boxAround, isInside, overlap, type Box, type Point } from './box.ts';

/** Where a label stands from its point, as on a compass. */
export type Side = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** A label before it has a place. */
export interface LabelRequest {
  /** The point it speaks of, in pixels. */
  at: Point;
  /** The room its words take, in pixels. */
  width: number;
  height: number;
  /** The sides it may stand on, the best first. */
  sides: readonly Side[];
  /** How far it may stand from its point, in pixels, the nearest first. */
  distances: readonly number[];
}

/** A place for a label: its room, and the end of its lines that lies towards the point. */
export interface LabelPlace {
  box: Box;
  anchor: 'start' | 'middle' | 'end';
  /** Where the lines begin, end or have their middle, in pixels. */
  textX: number;
  /** How much of what is drawn the label stands on. */
  touched: number;
}

const steps: Readonly<Record<Side, readonly [dx: number, dy: number]>> = {
  n: [0, -1],
  ne: [1, -1],
  e: [1, 0],
  se: [1, 1],
  s: [0, 1],
  sw: [-1, 1],
  w: [-1, 0],
  nw: [-1, -1],
};

/** The places a label may take, best first, each moved sideways into the room. */
function candidatesOf(
  request: LabelRequest,
  room: Box,
  aside: number,
): Omit<LabelPlace, 'touched'>[] {
  const { at, width, height, sides, distances } = request;
  return distances.flatMap((distance) =>
    sides.map((side) => {
      const [dx, dy] = steps[side];
      const off = dy === 0 ? distance : aside;
      const free = at[0] + dx * off - (dx < 0 ? width : dx === 0 ? width / 2 : 0);
      const x = Math.min(room.x + room.width - width, Math.max(room.x, free));
      const y =
        dy === 0 ? at[1] - height / 2 : dy < 0 ? at[1] - distance - height : at[1] + distance;
      const anchor = dx < 0 ? 'end' : dx > 0 ? 'start' : 'middle';
      const share = dx < 0 ? 1 : dx > 0 ? 0 : 0.5;
      return { box: { x, y, width, height }, anchor, textX: x + share * width } as const;
    }),
  );
}

/**
 * The nearest place in a room where a label touches no other and nothing that is drawn; failing that, the one
 * where it touches least. Undefined where every place is taken by another label.
 * @param taken the rooms of labels that have their places
 * @param drawn boxes around what is drawn
 * @param aside how far it stands to the side where it stands above or below, in pixels
 */
export function placeLabel(
  request: LabelRequest,
  taken: readonly Box[],
  drawn: readonly Box[],
  room: Box,
  aside = 0,
): LabelPlace | undefined {
  const inside = candidatesOf(request, room, aside).filter(
    ({ box }) => isInside(box, room) && !taken.some((other) => overlap(other, box)),
  );
  let best: LabelPlace | undefined;
  for (const candidate of inside) {
    const touched = drawn.filter((other) => overlap(other, candidate.box)).length;
    if (touched < (best?.touched ?? Infinity)) best = { ...candidate, touched };
    if (touched === 0) break;
  }
  return best;
}

/**
 * The line from a point to its label where the two stand apart.
 * @param least length from which a line is drawn, in pixels
 * @param clear room left free at the point's end, in pixels
 */
export function leaderLine(
  [x, y]: Point,
  box: Box,
  least: number,
  clear: number,
): readonly [from: Point, to: Point] | undefined {
  const nearX = Math.min(box.x + box.width, Math.max(box.x, x));
  const nearY = Math.min(box.y + box.height, Math.max(box.y, y));
  const length = Math.hypot(nearX - x, nearY - y);
  if (length < least) return undefined;
  const along = (share: number): Point => [x + (nearX - x) * share, y + (nearY - y) * share];
  return [along(clear / length), along(1 - (0.4 * clear) / length)];
}

/**
 * Small boxes along lines, for labels to keep clear of.
 * @param lines corners in pixels
 * @param r half of how far labels keep away, in pixels
 */
export function boxesAlong(lines: readonly (readonly Point[])[], r = 4): Box[] {
  return lines.flatMap((corners) =>
    corners.slice(1).flatMap(([x2, y2], index) => {
      const [x1, y1] = corners[index] ?? [x2, y2];
      const pieces = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (2.25 * r)));
      return Array.from({ length: pieces + 1 }, (_, piece) =>
        boxAround([x1 + ((x2 - x1) * piece) / pieces, y1 + ((y2 - y1) * piece) / pieces], r),
      );
    }),
  );
}
