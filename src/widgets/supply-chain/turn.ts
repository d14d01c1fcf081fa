import { head, headAt, pointsOf, type Point, type Route } from './routes.ts';

interface Needle {
  centre: Point;
  length: number;
  angle: number;
  /** The points in the needle's own frame: along it from −0.5 to 0.5, across it in lengths. */
  shape: Point[];
}

function needleOf(points: readonly Point[]): Needle {
  const [x0, y0] = points[0] ?? [0, 0];
  const [x1, y1] = points.at(-1) ?? [0, 0];
  const centre: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const [cos, sin] = [Math.cos(angle) / length, Math.sin(angle) / length];
  const shape = points.map(([x, y]): Point => {
    const [dx, dy] = [x - centre[0], y - centre[1]];
    return [dx * cos + dy * sin, dy * cos - dx * sin];
  });
  return { centre, length, angle, shape };
}

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

/**
 * An arrow on its way from one route to another: it turns about its own middle like a needle.
 * @param t 0 on the first route, 1 on the second
 * @returns its line and its head, as SVG path data
 */
export function turning(from: Route, to: Route, t: number): { line: string; head: string } {
  const [a, b] = [needleOf(pointsOf(from)), needleOf(pointsOf(to))];
  const turn = ((((b.angle - a.angle) % (2 * Math.PI)) + 3 * Math.PI) % (2 * Math.PI)) - Math.PI;
  const angle = a.angle + turn * t;
  const length = mix(a.length, b.length, t);
  const [cx, cy] = [mix(a.centre[0], b.centre[0], t), mix(a.centre[1], b.centre[1], t)];
  const [cos, sin] = [Math.cos(angle) * length, Math.sin(angle) * length];
  const points = a.shape.map(([along, across], index): Point => {
    const other = b.shape[index] ?? [along, across];
    const [u, v] = [mix(along, other[0], t), mix(across, other[1], t)];
    return [cx + u * cos - v * sin, cy + u * sin + v * cos];
  });
  const tip: Point = points.at(-1) ?? [0, 0];
  const before: Point = points.at(-2) ?? tip;
  const toward = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const neck: Point = [
    tip[0] - Math.cos(toward) * head.length * 0.7,
    tip[1] - Math.sin(toward) * head.length * 0.7,
  ];
  const line = [...points.slice(0, -1), neck]
    .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('L');
  return { line: `M${line}`, head: headAt(tip, toward) };
}
