import type { Point } from './box.ts';
import { polygon } from './path.ts';

/** The point on the way back from the tip of an arrow, so many pixels before it. */
export function beforeTip([x0, y0]: Point, [x, y]: Point, by: number): Point {
  const length = Math.hypot(x - x0, y - y0) || 1;
  return [x - ((x - x0) * by) / length, y - ((y - y0) * by) / length];
}

/**
 * The head of an arrow as SVG path data.
 * @param from any point behind the tip, on the line it ends
 * @param length of the head, in pixels
 * @param half of its width at the back, in pixels
 */
export function arrowHead(from: Point, tip: Point, length: number, half: number): string {
  const [x, y] = beforeTip(from, tip, length);
  const [acrossX, acrossY] = [((tip[1] - y) / length) * half, ((x - tip[0]) / length) * half];
  return polygon([tip, [x + acrossX, y + acrossY], [x - acrossX, y - acrossY]]);
}
