import { range, sum } from 'd3-array';

/** A point or vector in field units: one unit is the side of one mark. */
export type FieldPoint = readonly [x: number, y: number];

/** How many 亿 blocks stand side by side, and in how many rows. */
export interface FieldShape {
  columns: number;
  rows: number;
}

/** How many marks one cell of each level holds: a mark, a hundred, 万, 百万, 亿. */
export const levelCounts = [1, 1e2, 1e4, 1e6, 1e8] as const;

/** The level of an 亿 block. */
export const topLevel = levelCounts.length - 1;

/** The gap after a cell of each level, as a share of the cell. */
const gaps = [0.2, 0.12, 0.1, 0.1, 0.1] as const;

const cells: number[] = [1];
for (const level of range(topLevel))
  cells.push((cells[level] ?? 1) * (10 + 9 * (gaps[level] ?? 0)));

/** The side of a cell, in field units. @param level 0 (mark) to 4 (亿) */
export const cellOf = (level: number): number => cells[level] ?? 1;

const pitches = cells.map((side, level) => side * (1 + (gaps[level] ?? 0)));

/** From one cell to the next, in field units. @param level 0 (mark) to 4 (亿) */
export const pitchOf = (level: number): number => pitches[level] ?? 1;

/** How many 亿 blocks a count needs; ten at least, so that the field keeps its size under smaller counts. */
export function blocksFor(count: number): number {
  return Math.max(10, Math.ceil(count / 1e8));
}

/** The shape in which the blocks for a count are largest in a room; among nearly as large ones the widest. @param aspect its width by its height */
export function shapeFor(count: number, aspect: number): FieldShape {
  const blocks = blocksFor(count);
  const shapes = range(5, 1, -1).map((columns) => ({ columns, rows: Math.ceil(blocks / columns) }));
  const side = ({ columns, rows }: FieldShape) => Math.min(aspect / columns, 1 / rows);
  return shapes.reduce((best, shape) => (side(shape) > 1.04 * side(best) ? shape : best));
}

/** The field's width and height. */
export function fieldSize({ columns, rows }: FieldShape): FieldPoint {
  const along = (blocks: number) => (blocks - 1) * pitchOf(topLevel) + cellOf(topLevel);
  return [along(columns), along(rows)];
}

/**
 * The upper left corner of a mark. Marks fill 10 × 10 cells row by row, those fill the next level
 * in the same way, up to 亿 blocks.
 * @param check its number, from 1
 * @param columns 亿 blocks in a row
 */
export function placeOf(check: number, columns: number): FieldPoint {
  let rest = check - 1;
  let [x, y] = [0, 0];
  for (const level of range(topLevel)) {
    const digit = rest % 100;
    rest = Math.floor(rest / 100);
    x += (digit % 10) * pitchOf(level);
    y += Math.floor(digit / 10) * pitchOf(level);
  }
  return [
    x + (rest % columns) * pitchOf(topLevel),
    y + Math.floor(rest / columns) * pitchOf(topLevel),
  ];
}

/** In which cell of each level a length ends, along one axis. @param blocks 亿 blocks along it */
function digitsAlong(length: number, blocks: number): number[] {
  const digits: number[] = [];
  let rest = length;
  for (let level = topLevel; level >= 0; level--) {
    const most = level === topLevel ? blocks - 1 : 9;
    // A point on the very edge of a cell belongs to it, whatever the last binary digit says.
    const digit = Math.min(most, Math.max(0, Math.floor(rest / pitchOf(level) + 1e-9)));
    digits.unshift(digit);
    rest -= digit * pitchOf(level);
  }
  return digits;
}

/**
 * The number of the mark at a point, or of the nearest one above and left of it.
 * @param last the highest number there is; also the answer beyond it
 */
export function checkAt([x, y]: FieldPoint, { columns, rows }: FieldShape, last: number): number {
  const across = digitsAlong(x, columns);
  const down = digitsAlong(y, rows);
  const before = sum(levelCounts, (count, level) => {
    const width = level === topLevel ? columns : 10;
    return ((down[level] ?? 0) * width + (across[level] ?? 0)) * count;
  });
  return Math.min(last, before + 1);
}

/** The mark beside a mark, across whatever gap parts them; itself at the field's edge and where no check is. @param way -1, 0 or 1 along each axis */
export function besideOf(
  check: number,
  [across, down]: FieldPoint,
  shape: FieldShape,
  last: number,
): number {
  const [x, y] = placeOf(check, shape.columns);
  const reaches = levelCounts.map((_, level) => 1 + pitchOf(level) - cellOf(level));
  const found = reaches
    .map((reach) => checkAt([x + 0.5 + across * reach, y + 0.5 + down * reach], shape, Infinity))
    .find((other) => other !== check);
  return found !== undefined && found <= last ? found : check;
}

/** Outer corners of the first `count` marks from upper right to lower left, inside one cell of `level + 1`. */
function corners(count: number, level: number, columns: number, [x, y]: FieldPoint): FieldPoint[] {
  const each = levelCounts[level] ?? 1;
  const width = level === topLevel ? columns : 10;
  const full = Math.floor(count / each);
  const [row, column] = [Math.floor(full / width), full % width];
  const rest = count - full * each;
  const edge = (cells: number, from: number) => from + (cells - 1) * pitchOf(level) + cellOf(level);
  const found: FieldPoint[] = row > 0 ? [[edge(width, x), edge(row, y)]] : [];
  const next: FieldPoint = [x + column * pitchOf(level), y + row * pitchOf(level)];
  if (rest > 0) found.push(...corners(rest, level - 1, columns, next));
  if (column > 0) found.push([edge(column, x), edge(row + 1, y)]);
  return found;
}

/**
 * The outline of the first `count` marks, clockwise from the field's upper left corner: a staircase
 * that goes down a level wherever the count is not even. Empty for a count of zero.
 */
export function staircase(count: number, columns: number): FieldPoint[] {
  if (count <= 0) return [];
  const outline: FieldPoint[] = [[0, 0]];
  let y = 0;
  for (const [x, nextY] of corners(count, topLevel, columns, [0, 0])) {
    outline.push([x, y], [x, nextY]);
    y = nextY;
  }
  outline.push([0, y]);
  return outline;
}
