import { interpolateNumberArray } from 'd3-interpolate';
import type { Point } from '../../../chart/box.ts';
import { routeEnds, type Route } from './ranks/routes.ts';

/** Where an arrow lies, from its tail to its tip: its middle and length in pixels, its angle in radians (0 to the right). */
interface Needle {
  middle: Point;
  length: number;
  angle: number;
}

function needleOf(route: Route): Needle {
  const [[x0, y0], [x1, y1]] = routeEnds(route);
  return {
    middle: [(x0 + x1) / 2, (y0 + y1) / 2],
    length: Math.hypot(x1 - x0, y1 - y0) || 1,
    angle: Math.atan2(y1 - y0, x1 - x0),
  };
}

/** How a drawn arrow is laid elsewhere: moved so that its middle comes from one point to another (pixels), turned by an angle (radians) and drawn longer by a factor. */
export interface Pose {
  from: Point;
  to: Point;
  turned: number;
  longer: number;
}

/** An arrow that takes part in a rotation: how it lies when that begins and when it ends. */
export interface RotatingRoute {
  route: Route;
  begin: Pose;
  end: Pose;
}

/**
 * One arrow on its way to another: it turns about its own middle like a needle, the shorter way round.
 * Both arrows go the whole way as one, so that either can be seen at any moment of it.
 */
export function rotationOf(from: Route, to: Route): [RotatingRoute, RotatingRoute] {
  const [a, b] = [needleOf(from), needleOf(to)];
  const turn = ((((b.angle - a.angle) % (2 * Math.PI)) + 3 * Math.PI) % (2 * Math.PI)) - Math.PI;
  const pose = (own: Needle, at: Needle, turned: number): Pose => ({
    from: own.middle,
    to: at.middle,
    turned,
    longer: at.length / own.length,
  });
  return [
    { route: from, begin: pose(a, a, 0), end: pose(a, b, turn) },
    { route: to, begin: pose(b, a, -turn), end: pose(b, b, 0) },
  ];
}

/** The arrow to be seen at a moment of a rotation, and how it lies: the first until half-way, the second from there on. @param way 0 to 1 */
export function rotatingAt(
  [first, second]: readonly [RotatingRoute, RotatingRoute],
  way: number,
): { route: Route; pose: Pose } {
  const { route, begin, end } = way < 0.5 ? first : second;
  const numbers = ({ to, turned, longer }: Pose) => [...to, turned, longer];
  const [x = 0, y = 0, turned = 0, longer = 1] = interpolateNumberArray(
    numbers(begin),
    numbers(end),
  )(way);
  return { route, pose: { from: begin.from, to: [x, y], turned, longer } };
}

const written = (value: number) => Math.round(value * 1000) / 1000;

/** A pose as an SVG transform. */
export function transformOf({ from: [x0, y0], to: [x, y], turned, longer }: Pose): string {
  const degrees = (turned * 180) / Math.PI;
  return `translate(${written(x)} ${written(y)}) rotate(${written(degrees)}) scale(${written(longer)}) translate(${written(-x0)} ${written(-y0)})`;
}
