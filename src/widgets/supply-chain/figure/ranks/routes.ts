import { curveBumpY, line } from 'd3-shape';
import { arrowHead, beforeTip } from '../../../../chart/arrow.ts';
import type { Point } from '../../../../chart/box.ts';

/** The way of a link, from where it begins to the tip of its arrow: straight up or down through each pair of points, with curves between. */
export interface Route {
  id: string;
  points: readonly Point[];
}

/** Length of an arrow's head and half its width, in pixels. */
export const head = { length: 10, half: 4.5 };

/** Points joined by curves that leave and arrive straight up or down. */
const vertical = line<Point>().digits(1).curve(curveBumpY);

/** Points without those that stand straight between their neighbours, where nothing bends. */
function bends(points: readonly Point[]): Point[] {
  return points.filter(
    ([x], index) =>
      index === 0 ||
      index === points.length - 1 ||
      points[index - 1]?.[0] !== x ||
      points[index + 1]?.[0] !== x,
  );
}

/** The two ends of a route. */
export function routeEnds({ points }: Route): [tail: Point, tip: Point] {
  return [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
}

/** The line of a route as SVG path data; it ends where the arrow's head begins. */
export function routeLine({ points }: Route): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip) return '';
  const end = beforeTip(before, tip, head.length * 0.7);
  return vertical(bends([...points.slice(0, -1), end])) ?? '';
}

/** The head at the end of a route, as SVG path data. */
export function routeHead({ points }: Route): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  return before && tip ? arrowHead(before, tip, head.length, head.half) : '';
}
