import type { Box, Point } from './box.ts';
import { polygon, polyline, rectangle } from './path.ts';
import { pixel } from './pixel.ts';

/** The shapes that stand for something in figures: areas, outlines of areas, lines and points. */
export type Shape =
  | 'area'
  | 'solid'
  | 'dashed'
  | 'dotted'
  | 'line'
  | 'dashed-line'
  | 'dotted-line'
  | 'disc'
  | 'ring'
  | 'crossed-ring'
  | 'diamond';

/** How a shape is painted: its inside or its line, and the SVG dash pattern of that line. */
export interface MarkPaint {
  filled: boolean;
  dash?: string;
}

/** The paint of every shape. */
export const markPaint: Readonly<Record<Shape, MarkPaint>> = {
  area: { filled: true },
  solid: { filled: false },
  dashed: { filled: false, dash: '5 3' },
  dotted: { filled: false, dash: '2 2' },
  line: { filled: false },
  'dashed-line': { filled: false, dash: '4 2' },
  'dotted-line': { filled: false, dash: '2 2' },
  disc: { filled: true },
  ring: { filled: false },
  'crossed-ring': { filled: false },
  diamond: { filled: true },
};

/** A circle around a point as SVG path data. @param r pixels */
export function circlePath([x, y]: Point, r: number): string {
  const radius = pixel(r);
  const [left, across] = [pixel(x - r), pixel(2 * radius)];
  return `M${left},${pixel(y)}a${radius},${radius} 0 1 1 ${across},0a${radius},${radius} 0 1 1 ${-across},0z`;
}

/** A square standing on its corner around a point, as SVG path data. @param r from its middle to a corner, pixels */
function diamondPath([x, y]: Point, r: number): string {
  return polygon([
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ]);
}

/** A cross through a point as SVG path data. @param r from its middle to the side of the square it fills, pixels */
export function crossPath([x, y]: Point, r: number): string {
  const falling = polyline([
    [x - r, y - r],
    [x + r, y + r],
  ]);
  const rising = polyline([
    [x - r, y + r],
    [x + r, y - r],
  ]);
  return falling + rising;
}

/** A mark as SVG path data, the same in a figure and in its key. @param box the room it fills, in pixels */
export function markPath(shape: Shape, box: Box): string {
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
  const r = Math.min(box.width, box.height) / 2;
  if (shape === 'disc' || shape === 'ring') return circlePath(middle, r);
  if (shape === 'crossed-ring') return circlePath(middle, r) + crossPath(middle, r * 0.5);
  if (shape === 'diamond') return diamondPath(middle, r);
  if (shape === 'line' || shape === 'dashed-line' || shape === 'dotted-line')
    return polyline([
      [box.x, middle[1]],
      [box.x + box.width, middle[1]],
    ]);
  return rectangle(box);
}
