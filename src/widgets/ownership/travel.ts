import { between } from '../frame/pace.ts';
import type { Tile } from './tiles.ts';

/**
 * The cells part of the way from where they were to where they belong, each known by its key; one
 * that was nowhere is where it belongs. What a cell is, it is at once: only its place travels.
 * @param way 0 to 1
 */
export function partWay(from: readonly Tile[], to: readonly Tile[], way: number): Tile[] {
  const starts = new Map(from.map((tile) => [tile.key, tile]));
  return to.map((tile) => {
    const start = starts.get(tile.key);
    if (!start) return tile;
    return {
      ...tile,
      x: between(start.x, tile.x, way),
      y: between(start.y, tile.y, way),
      width: between(start.width, tile.width, way),
      height: between(start.height, tile.height, way),
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

const round = (value: number) => Math.round(value * 10) / 10;

/** Rectangles as SVG path data, each drawn in by some pixels on all sides. */
export function outline(
  boxes: readonly { x: number; y: number; width: number; height: number }[],
  inset: number,
): string {
  return boxes
    .map(({ x, y, width, height }) => {
      const [across, down] = [Math.max(0.4, width - 2 * inset), Math.max(0.4, height - 2 * inset)];
      return `M${round(x + inset)} ${round(y + inset)}h${round(across)}v${round(down)}h${-round(across)}z`;
    })
    .join('');
}
