import { group } from 'd3-array';
import { interpolateNumber } from 'd3-interpolate';
import type { Box } from '../../../../chart/box.ts';
import { rectangles } from '../../../../chart/path.ts';
import { memoizeByObject } from '../../../../widget/memoize.ts';
import type { Tile } from '../tiles.ts';

const byKey = memoizeByObject(
  (tiles: readonly Tile[]) => new Map(tiles.map((tile) => [tile.key, tile] as const)),
);

/**
 * The cells part of the way from where they were to where they belong, each known by its key; one
 * that was nowhere is where it belongs. What a cell is, it is at once: only its place travels.
 * @param way 0 to 1
 */
export function partWay(from: readonly Tile[], to: readonly Tile[], way: number): Tile[] {
  const starts = byKey(from);
  return to.map((tile) => {
    const start = starts.get(tile.key);
    if (!start) return tile;
    return {
      ...tile,
      x: interpolateNumber(start.x, tile.x)(way),
      y: interpolateNumber(start.y, tile.y)(way),
      width: interpolateNumber(start.width, tile.width)(way),
      height: interpolateNumber(start.height, tile.height)(way),
    };
  });
}

/** Whether cells are already where they belong, in the same order. */
export function inPlace(from: readonly Tile[], to: readonly Tile[]): boolean {
  return (
    from.length === to.length &&
    to.every(({ key, x, y }, i) => {
      const other = from[i];
      return other?.key === key && other.x === x && other.y === y;
    })
  );
}

/** A rectangle drawn in by some pixels on all sides. */
function inset({ x, y, width, height }: Box, by: number): Box {
  return {
    x: x + by,
    y: y + by,
    width: Math.max(0.4, width - 2 * by),
    height: Math.max(0.4, height - 2 * by),
  };
}

/** Rectangles as SVG path data, each drawn in by some pixels on all sides. */
export function outline(boxes: readonly Box[], by: number): string {
  return rectangles(boxes.map((box) => inset(box, by)));
}

/** The cells of each owner as SVG path data. @param insets pixels by which they are drawn in, by owner */
export function outlines(tiles: readonly Tile[], insets: readonly number[]): string[] {
  const byOwner = group(tiles, ({ owner }) => owner);
  return insets.map((by, owner) => outline(byOwner.get(owner) ?? [], by));
}
