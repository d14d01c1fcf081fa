import { curveLinearClosed, line } from 'd3-shape';
import type { Box, Point } from './box.ts';
import { pixel } from './pixel.ts';

const open = line<Point>().digits(1);
const closed = line<Point>().digits(1).curve(curveLinearClosed);

/** Corners joined by straight lines, as SVG path data; empty for none. */
export function polyline(corners: readonly Point[]): string {
  return open(corners) ?? '';
}

/** Corners joined to a closed shape, as SVG path data; empty for none. */
export function polygon(corners: readonly Point[]): string {
  return closed(corners) ?? '';
}

/** A rectangle as SVG path data. */
export function rectangle({ x, y, width, height }: Box): string {
  return `M${pixel(x)},${pixel(y)}h${pixel(width)}v${pixel(height)}h${pixel(-width)}z`;
}

/** Rectangles as SVG path data, so that many of one look can be one element. */
export function rectangles(boxes: readonly Box[]): string {
  return byDistance(boxes.map(rectangle).join(''));
}

/**
 * Path data with places told by their distance from the one before, so that shapes which repeat, and their
 * distances, are the same letters each time and weigh next to nothing packed.
 * @param d subpaths of `M`, `L`, `h`, `v` and `Z`; other relative commands only in those that close with `z`
 */
export function byDistance(d: string): string {
  let [start, now]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  const parts = /[Zz]|([ML])(-?[\d.]+),(-?[\d.]+)|([hv])(-?[\d.]+)/g;
  return d.replace(parts, (part, command, x, y, axis, length, at) => {
    const [fromX, fromY] = now;
    if (axis) {
      now = axis === 'h' ? [fromX + Number(length), fromY] : [fromX, fromY + Number(length)];
      return part;
    }
    if (!command) {
      now = start;
      return part;
    }
    now = [Number(x), Number(y)];
    if (command === 'M') start = now;
    const sign = at === 0 ? command : command.toLowerCase();
    return `${sign}${pixel(now[0] - fromX)},${pixel(now[1] - fromY)}`;
  });
}

/**
 * A zigzag across an axis: the sign that it is broken there.
 * @param from left end, pixels
 * @param to right end
 * @param y its middle
 */
export function breakSign(from: number, to: number, y: number): string {
  const teeth = Math.max(2, Math.round((to - from) / 9));
  const step = (to - from) / teeth;
  return polyline(
    Array.from({ length: teeth + 1 }, (_, index): Point => [
      from + index * step,
      y + (index % 2 ? -2.5 : 2.5),
    ]),
  );
}
