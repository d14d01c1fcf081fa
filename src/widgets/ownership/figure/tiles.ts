import { cross, cumsum, groups, max, maxIndex, min, minIndex, pairs, range, sum } from 'd3-array';
import type { Box } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import { squaresOf, type Owner } from '../model/owners.ts';

/*
 * Cells stand in grids, where a place is a row, a column and the side of a cell; a scale would say no more.
 */

/** A cell of one per cent, or the part of one that is a single owner's; it keeps its key in every layout. */
export interface Tile extends Box {
  key: string;
  /** The owner's place in the list. */
  owner: number;
}

/** A piece of the hundred cells before it has a place: its key, and where in the hundred it begins and ends. */
interface Piece {
  key: string;
  from: number;
  to: number;
}

/** Cuts a hundred cells between the owners, one after another; a cell on a border is cut in two. */
function piecesOf(owners: readonly Owner[]): Piece[][] {
  const ends = [0, ...cumsum(owners, ({ share }) => share)].map((end) => Number(end.toFixed(6)));
  return pairs(ends, (start, end) =>
    range(Math.floor(start), end).map((cell) => {
      const from = Math.max(cell, start);
      return { key: `${cell}${from > cell ? 'b' : 'a'}`, from, to: Math.min(cell + 1, end) };
    }),
  );
}

/** Sets cells row by row, some columns wide. */
function inGrid(pieces: readonly Piece[], owner: number, columns: number, at: Box): Tile[] {
  const cell = at.width / columns;
  return pieces.map(({ key }, i) => ({
    key,
    owner,
    x: at.x + (i % columns) * cell,
    y: at.y + Math.floor(i / columns) * cell,
    width: cell,
    height: cell,
  }));
}

/**
 * Sets cells column by column into a rectangle of some cells' height, exactly as long as the stake; the
 * cells that fill no whole column share the last one, each keeping its area.
 */
function inBar(
  pieces: readonly Piece[],
  owner: number,
  thickness: number,
  at: { x: number; y: number; cell: number },
): Tile[] {
  const whole = pieces.filter(({ from, to }) => to - from > 1 - 1e-6);
  const parts = pieces.filter((piece) => !whole.includes(piece));
  const columns = Math.floor(whole.length / thickness);
  const { cell } = at;
  const filled = whole.slice(0, columns * thickness).map(({ key }, i): Tile => ({
    key,
    owner,
    x: at.x + Math.floor(i / thickness) * cell,
    y: at.y + (i % thickness) * cell,
    width: cell,
    height: cell,
  }));
  const rest = [...whole.slice(columns * thickness), ...parts];
  const left = sum(rest, ({ from, to }) => to - from);
  let y = at.y;
  const last = rest.map(({ key, from, to }): Tile => {
    const height = ((to - from) / left) * thickness * cell;
    const tile = {
      key,
      owner,
      x: at.x + columns * cell,
      y,
      width: (left / thickness) * cell,
      height,
    };
    y += height;
    return tile;
  });
  return [...filled, ...last];
}

/** The largest owner as a square, the others as rows of cells as large, spread over the height of another. */
export function squareTiles(owners: readonly Owner[], first: Box, second: Box): Tile[] {
  const sides = squaresOf(owners) ?? { first: 1, second: 1 };
  const [pitch, cell] = [second.height / sides.second, second.width / sides.second];
  return piecesOf(owners).flatMap((pieces, owner) => {
    if (owner === 0) return inGrid(pieces, owner, sides.first, first);
    const y = second.y + (owner - 0.5) * pitch - cell / 2;
    return inGrid(pieces, owner, pieces.length, { ...second, y });
  });
}

/** Every owner as a bar of its own, two cells thick. @param tops where the bars begin, in pixels */
export function barTiles(
  owners: readonly Owner[],
  x: number,
  tops: readonly number[],
  cell: number,
): Tile[] {
  return piecesOf(owners).flatMap((pieces, owner) =>
    inBar(pieces, owner, 2, { x, y: tops[owner] ?? 0, cell }),
  );
}

/**
 * Where an owner's block stands in the square of all: the first square in a corner, around it blocks of
 * twice their height in width, and one upright, for the shortest name, where nothing else is left.
 */
export function blocksOf(owners: readonly Owner[], at: Box): Box[] | undefined {
  const sides = squaresOf(owners);
  if (!sides || sides.first ** 2 + sides.second ** 2 !== 100) return undefined;
  const [cell, wide] = [at.width / 10, 10 - sides.first];
  const thick = sides.second / wide;
  const places = [
    ...cross([sides.first], range(0, sides.first, thick)),
    ...cross(range(0, 10 - wide + 1, wide), range(sides.first, 10, thick)),
  ];
  const upright = minIndex(owners, ({ label }, i) => (i > 0 ? label.length : Infinity));
  const box = (x: number, y: number, width: number, height: number) => ({
    x: at.x + x * cell,
    y: at.y + y * cell,
    width: width * cell,
    height: height * cell,
  });
  return owners.map((_, owner) => {
    if (owner === 0) return box(0, 0, sides.first, sides.first);
    if (owner === upright) return box(10 - thick, sides.first, thick, wide);
    const [x, y] = places[owner - (owner > upright ? 2 : 1)] ?? [0, 0];
    return box(x, y, wide, thick);
  });
}

/** All owners in one square of ten by ten: in blocks where they fit, else row after row, to and fro. */
export function wholeTiles(owners: readonly Owner[], at: Box): Tile[] {
  const cell = at.width / 10;
  const blocks = blocksOf(owners, at);
  return piecesOf(owners).flatMap((pieces, owner) => {
    const block = blocks?.[owner];
    if (block) return inGrid(pieces, owner, Math.round(block.width / cell), block);
    return pieces.map(({ key, from, to }): Tile => {
      const row = Math.floor(from / 10);
      const x = row % 2 === 0 ? from - 10 * row : 10 * row + 10 - to;
      return {
        key,
        owner,
        x: at.x + x * cell,
        y: at.y + row * cell,
        width: (to - from) * cell,
        height: cell,
      };
    });
  });
}

/** The largest rectangle of each owner in the square of all, for its name. */
export function regionsOf(owners: readonly Owner[], at: Box): Box[] {
  const blocks = blocksOf(owners, at);
  if (blocks) return blocks;
  const cell = at.width / 10;
  const runs = groups(wholeTiles(owners, at), ({ owner }) => owner);
  return runs.map(([, tiles]) => {
    const rows = groups(tiles, ({ y }) => y).map(([y, row]) => ({
      y,
      left: min(row, ({ x }) => x) ?? 0,
      right: max(row, ({ x, width }) => x + width) ?? 0,
    }));
    const boxes = rows.flatMap((first, i) =>
      rows.slice(i).map((last, j): Box => {
        const own = rows.slice(i, i + j + 1);
        const x = max(own, ({ left }) => left) ?? 0;
        const width = Math.max(0, (min(own, ({ right }) => right) ?? 0) - x);
        return { x, y: first.y, width, height: last.y + cell - first.y };
      }),
    );
    return boxes[maxIndex(boxes, ({ width, height }) => width * height)] ?? at;
  });
}

/** All owners in one strip four cells thick, those in favour first. @param order the owners' places, in the order they stand */
export function stripTiles(
  owners: readonly Owner[],
  order: readonly number[],
  at: { x: number; y: number; cell: number },
): Tile[] {
  const pieces = piecesOf(owners);
  const shares = order.map((owner) => owners[owner]?.share ?? 0);
  const ends = cumsum(shares);
  return order.flatMap((owner, i) => {
    const start = (ends[i] ?? 0) - (shares[i] ?? 0);
    return inBar(pieces[owner] ?? [], owner, 4, { ...at, x: at.x + (start / 4) * at.cell });
  });
}

const near = (a: number, b: number) => Math.abs(a - b) < 0.01;

/** The line where a tile touches another on its right or below, as SVG path data; '' where they meet in a point. */
function seamOf(a: Tile, b: Tile): string {
  const [top, bottom] = [Math.max(a.y, b.y), Math.min(a.y + a.height, b.y + b.height)];
  if (near(a.x + a.width, b.x) && bottom - top > 0.01)
    return `M${pixel(b.x)},${pixel(top)}V${pixel(bottom)}`;
  const [left, right] = [Math.max(a.x, b.x), Math.min(a.x + a.width, b.x + b.width)];
  if (near(a.y + a.height, b.y) && right - left > 0.01)
    return `M${pixel(left)},${pixel(b.y)}H${pixel(right)}`;
  return '';
}

/** The lines where the tiles of two owners touch, as SVG path data. */
export function seamsOf(tiles: readonly Tile[]): string {
  return tiles
    .flatMap((a) => {
      const [right, bottom] = [a.x + a.width, a.y + a.height];
      // Few of all pairs can touch: the others are told apart by a number each.
      return tiles
        .filter((b) => a.owner !== b.owner && (near(right, b.x) || near(bottom, b.y)))
        .map((b) => seamOf(a, b));
    })
    .join('');
}
