/** A point or vector in field units: one unit is the side of one mark. */
export type Point = readonly [x: number, y: number];

/** How many marks one cell of each level holds: a mark, a hundred, 万, 百万, 亿. */
export const levelCounts = [1, 1e2, 1e4, 1e6, 1e8] as const;

/** 亿 blocks side by side in one row of the field. */
export const columns = 5;

/** The level of an 亿 block. */
export const top = levelCounts.length - 1;

/** The gap after a cell of each level, as a share of the cell. */
const gaps = [0.2, 0.12, 0.1, 0.1, 0.1] as const;

/** The side of a cell of each level, in field units. */
export const cell: readonly number[] = levelCounts.reduce<number[]>((sides, _, level) => {
  const below = sides[level - 1];
  const gap = gaps[level - 1];
  sides.push(below === undefined || gap === undefined ? 1 : below * (10 + 9 * gap));
  return sides;
}, []);

/** From one cell of a level to the next, in field units. */
export const pitch: readonly number[] = cell.map((side, level) => side * (1 + (gaps[level] ?? 0)));

/** The side of a cell. @param level 0 (mark) to 4 (亿) */
export const cellOf = (level: number): number => cell[level] ?? 1;

/** From one cell to the next. @param level 0 (mark) to 4 (亿) */
export const pitchOf = (level: number): number => pitch[level] ?? 1;

/** How many rows of 亿 blocks a count needs; at least two, so that the field keeps its shape. */
export function rowsFor(count: number): number {
  return Math.max(2, Math.ceil(count / (columns * 1e8)));
}

/** The field's width and height for a number of rows. */
export function fieldSize(rows: number): Point {
  return [(columns - 1) * pitchOf(top) + cellOf(top), (rows - 1) * pitchOf(top) + cellOf(top)];
}

/**
 * The upper left corner of a mark. Marks fill 10 × 10 cells row by row, those fill the next level
 * in the same way, up to 亿 blocks, five in a row.
 * @param check its number, from 1
 */
export function placeOf(check: number): Point {
  let rest = check - 1;
  let x = 0;
  let y = 0;
  for (let level = 0; level < top; level++) {
    const digit = rest % 100;
    rest = Math.floor(rest / 100);
    x += (digit % 10) * pitchOf(level);
    y += Math.floor(digit / 10) * pitchOf(level);
  }
  return [x + (rest % columns) * pitchOf(top), y + Math.floor(rest / columns) * pitchOf(top)];
}

function digitsAlong(length: number, blocks: number): number[] {
  const digits: number[] = [];
  let rest = length;
  for (let level = top; level >= 0; level--) {
    const most = level === top ? blocks - 1 : 9;
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
export function checkAt([x, y]: Point, last: number): number {
  const across = digitsAlong(x, columns);
  const down = digitsAlong(y, Math.max(2, rowsFor(last)));
  let check = 0;
  for (let level = top; level >= 0; level--) {
    const width = level === top ? columns : 10;
    check += ((down[level] ?? 0) * width + (across[level] ?? 0)) * (levelCounts[level] ?? 1);
  }
  return Math.min(last, check + 1);
}

/** Outer corners of the first `count` marks from upper right to lower left, inside one cell of `level + 1`. */
function corners(count: number, level: number, [x, y]: Point): Point[] {
  const each = levelCounts[level] ?? 1;
  const width = level === top ? columns : 10;
  const full = Math.floor(count / each);
  const [row, column] = [Math.floor(full / width), full % width];
  const rest = count - full * each;
  const edge = (cells: number, from: number) => from + (cells - 1) * pitchOf(level) + cellOf(level);
  const found: Point[] = row > 0 ? [[edge(width, x), edge(row, y)]] : [];
  const next: Point = [x + column * pitchOf(level), y + row * pitchOf(level)];
  if (rest > 0) found.push(...corners(rest, level - 1, next));
  if (column > 0) found.push([edge(column, x), edge(row + 1, y)]);
  return found;
}

/**
 * The outline of the first `count` marks, clockwise from the field's upper left corner: a staircase
 * that goes down a level wherever the count is not even. Empty for a count of zero.
 */
export function staircase(count: number): Point[] {
  if (count <= 0) return [];
  const outline: Point[] = [[0, 0]];
  let y = 0;
  for (const [x, nextY] of corners(count, top, [0, 0])) {
    outline.push([x, y], [x, nextY]);
    y = nextY;
  }
  outline.push([0, y]);
  return outline;
}
