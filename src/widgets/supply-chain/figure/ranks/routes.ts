import { arrowHead, beforeTip } from '../../../../chart/arrow.ts';
import type { Point } from '../../../../chart/box.ts';
import { verticalCurve } from '../../../../chart/path.ts';

/** The way of a link, from where it begins to the tip of its arrow: straight up or down through each pair of points, with curves between. */
export interface Route {
  id: string;
  points: readonly Point[];
}

/** Length of an arrow's head and half its width, in pixels. */
export const head = { length: 10, half: 4.5 };

/** The two ends of a route. */
export function routeEnds({ points }: Route): [tail: Point, tip: Point] {
  return [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
}

/** The line of a route as SVG path data; it ends where the arrow's head begins. */
export function routeLine({ points }: Route): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip) return '';
  return verticalCurve([...points.slice(0, -1), beforeTip(before, tip, head.length * 0.7)]);
}

/** The head at the end of a route, as SVG path data. */
export function routeHead({ points }: Route): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  return before && tip ? arrowHead(before, tip, head.length, head.half) : '';
}
