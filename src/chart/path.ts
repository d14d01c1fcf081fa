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
export function rectangle(box: Box): string {
  return rectangles([box]);
}

/**
 * Rectangles as SVG path data, so that many of one look can be one element. Each but the first is placed by its
 * distance from the one before: an even grid then repeats itself to the letter, and weighs next to nothing packed.
 */
export function rectangles(boxes: readonly Box[]): string {
  const corners = boxes.map(({ x, y }): Point => [pixel(x), pixel(y)]);
  return boxes
    .map(({ width, height }, index) => {
      const [x, y] = corners[index] ?? [0, 0];
      const [fromX, fromY] = corners[index - 1] ?? [0, 0];
      const start = `${index === 0 ? 'M' : 'm'}${pixel(x - fromX)},${pixel(y - fromY)}`;
      return `${start}h${pixel(width)}v${pixel(height)}h${pixel(-width)}z`;
    })
    .join('');
}

/**
 * Path data with places told by their distance from the one before, so that shapes which repeat, and their
 * distances, are the same letters each time and weigh next to nothing packed.
 * @param d subpaths of `M`, `L` and `Z`, or of `M`, relative commands and `z`
 */
export function byDistance(d: string): string {
  let [start, now]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  return d.replace(
    /[Zz]|([ML])(-?[\d.]+),(-?[\d.]+)/g,
    (part, command?: string, x?: string, y?: string) => {
      if (!command) {
        now = start;
        return part;
      }
      const [before, there] = [now, [Number(x), Number(y)] as const];
      now = there;
      if (command === 'M') start = there;
      const sign = before[0] === 0 && before[1] === 0 ? command : command.toLowerCase();
      return `${sign}${pixel(there[0] - before[0])},${pixel(there[1] - before[1])}`;
    },
  );
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
