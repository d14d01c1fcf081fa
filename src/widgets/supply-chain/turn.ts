import { interpolateNumber } from 'd3-interpolate';
import type { Route } from './routes.ts';

/** Where an arrow lies, from its tail to its tip: its middle and length in pixels, its angle in radians (0 to the right). */
interface Needle {
  x: number;
  y: number;
  length: number;
  angle: number;
}

function needleOf({ runs }: Route): Needle {
  const [first, last] = [runs[0], runs.at(-1)];
  const [x0, y0, x1, y1] = [first?.x ?? 0, first?.from ?? 0, last?.x ?? 0, last?.to ?? 0];
  return {
    x: (x0 + x1) / 2,
    y: (y0 + y1) / 2,
    length: Math.hypot(x1 - x0, y1 - y0) || 1,
    angle: Math.atan2(y1 - y0, x1 - x0),
  };
}

/** How a drawn arrow is laid elsewhere: moved so that its middle comes from one point to another (pixels), turned by an angle (radians) and drawn longer by a factor. */
export interface Pose {
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  turned: number;
  longer: number;
}

/** An arrow that takes part in a turn: how it lies when the turn begins and when it ends. */
export interface TurningRoute {
  route: Route;
  begin: Pose;
  end: Pose;
}

/**
 * One arrow on its way to another: it turns about its own middle like a needle, the shorter way round.
 * Both arrows go the whole way as one, so that either can be seen at any moment of it.
 */
export function turnOf(from: Route, to: Route): [TurningRoute, TurningRoute] {
  const [a, b] = [needleOf(from), needleOf(to)];
  const turn = ((((b.angle - a.angle) % (2 * Math.PI)) + 3 * Math.PI) % (2 * Math.PI)) - Math.PI;
  const pose = (own: Needle, at: Needle, turned: number): Pose => ({
    from: [own.x, own.y],
    to: [at.x, at.y],
    turned,
    longer: at.length / own.length,
  });
  return [
    { route: from, begin: pose(a, a, 0), end: pose(a, b, turn) },
    { route: to, begin: pose(b, a, -turn), end: pose(b, b, 0) },
  ];
}

/** A pose a part of the way between two of the same arrow. @param way 0 to 1 */
function poseBetween(begin: Pose, end: Pose, way: number): Pose {
  return {
    from: begin.from,
    to: [
      interpolateNumber(begin.to[0], end.to[0])(way),
      interpolateNumber(begin.to[1], end.to[1])(way),
    ],
    turned: interpolateNumber(begin.turned, end.turned)(way),
    longer: interpolateNumber(begin.longer, end.longer)(way),
  };
}

/** The arrow to be seen at a moment of a turn, and how it lies: the first until half-way, the second from there on. @param way 0 to 1 */
export function turningAt(
  [first, second]: readonly [TurningRoute, TurningRoute],
  way: number,
): { route: Route; pose: Pose } {
  const { route, begin, end } = way < 0.5 ? first : second;
  return { route, pose: poseBetween(begin, end, way) };
}

const written = (value: number) => Math.round(value * 1000) / 1000;

/** A pose as an SVG transform. */
export function transformOf({ from: [x0, y0], to: [x, y], turned, longer }: Pose): string {
  const degrees = (turned * 180) / Math.PI;
  return `translate(${written(x)} ${written(y)}) rotate(${written(degrees)}) scale(${written(longer)}) translate(${written(-x0)} ${written(-y0)})`;
}
