import { range } from 'd3-array';
import type { Box, Point, Size } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import { typeAt, wideFrom } from '../../../chart/type-scale.ts';
import type { Counts } from '../model/counts.ts';
import { cellOf, levelCounts, placeOf, topLevel, type FieldShape } from '../model/field.ts';
import { margin, toSurface, type Camera } from './camera.ts';

/** Height of the strip under the field that holds the ruler, in pixels. */
export const rulerHeight = 36;

/** A bracket under the field, as long as one cell. */
export interface Ruler {
  /** The level of the cell. */
  level: number;
  from: number;
  to: number;
  /** Middle of the bracket, and of the words behind it. */
  y: number;
}

/** The ruler for a camera: the largest cell that leaves room for words behind it, at its full length. */
export function rulerOf(camera: Camera, { width, height }: Size): Ruler {
  const side = (level: number) => cellOf(level) * camera.scale;
  // On wide figures the zoom buttons stand on the same line.
  const most = width * (width < wideFrom ? 0.4 : 0.3);
  const level = range(topLevel, 0, -1).find((one) => side(one) <= most) ?? 0;
  return { level, from: margin, to: pixel(margin + side(level)), y: height + rulerHeight / 2 + 2 };
}

/** What points at the check in focus: a frame around its mark or around the small cell that holds it, or a ring where that would say too little. */
export type Focus = { mark: Box } | { ring: Point };

/** The sides, in pixels, between which a cell is framed in place of a mark that is too small to be seen. */
const framed = { least: 14, most: 48 };

/** Radius of the ring, in pixels. */
export const ringRadius = 8;

/** The sign at the check in focus. @param isPinned whether it is pointed at even where marks are too small */
export function focusOf(
  at: number,
  isPinned: boolean,
  camera: Camera,
  size: Size,
  shape: FieldShape,
): Focus | undefined {
  const side = camera.scale;
  const [x, y] = toSurface(placeOf(at, shape.columns), camera, size);
  if (side >= 6) return { mark: { x, y, width: side, height: side } };
  if (!isPinned) return undefined;
  const level = range(1, topLevel).find((one) => cellOf(one) * side >= framed.least) ?? topLevel;
  const cell = cellOf(level) * side;
  if (cell >= framed.least && cell <= framed.most) {
    const first = at - ((at - 1) % (levelCounts[level] ?? 1));
    const [left, top] = toSurface(placeOf(first, shape.columns), camera, size);
    return { mark: { x: left, y: top, width: cell, height: cell } };
  }
  // At the field's edge the ring stays whole.
  const inside = (middle: number, length: number) =>
    Math.min(length - ringRadius - 2, Math.max(ringRadius + 2, middle));
  return { ring: [inside(x + side / 2, size.width), inside(y + side / 2, size.height)] };
}

/** A name written on the block that a count ends in. */
export interface BlockName {
  count: keyof Counts;
  /** The middle of the block, and the room it has, in pixels. */
  at: Point;
  room: number;
  /** Size of its letters. */
  size: number;
}

/** The names of the two counts, where blocks are large enough to be written on and all of one is in view. */
export function blockNames(
  counts: Counts,
  camera: Camera,
  size: Size,
  shape: FieldShape,
): BlockName[] {
  const side = cellOf(topLevel) * camera.scale;
  const font = typeAt(size.width).label;
  if (side < font * 5.5 || side > Math.min(size.width, size.height) * 0.8) return [];
  return (['reported', 'printed'] as const).map((count) => {
    const first = Math.floor((counts[count] - 1) / 1e8) * 1e8 + 1;
    const [x, y] = toSurface(placeOf(first, shape.columns), camera, size);
    return { count, at: [x + side / 2, y + side / 2], room: side - 8, size: font };
  });
}
