/** A piece of a route that runs straight up or down, in pixels. */
export interface Run {
  x: number;
  from: number;
  to: number;
}

/** The way of a link: straight runs joined by curves, from where it begins to where its head points. */
export interface Route {
  id: string;
  runs: readonly Run[];
}

/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** Length of an arrow's head and half its width, in pixels. */
export const head = { length: 10, half: 4.5 };

const round = (value: number) => Math.round(value * 10) / 10;
const write = (points: readonly Point[]) =>
  points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');

/** A route the other way round. */
export function backwards({ id, runs }: Route): Route {
  const turned = runs.map(({ x, from, to }) => ({ x, from: to, to: from }));
  return { id, runs: turned.reverse() };
}

/** The line of a route as SVG path data; it ends where the arrow's head begins. */
export function lineOf({ runs }: Route): string {
  const last = runs.length - 1;
  return runs
    .map(({ x, from, to }, index) => {
      const end = index === last ? to - Math.sign(to - from) * head.length * 0.7 : to;
      const before = runs[index - 1];
      const middle = before && (before.to + from) / 2;
      const start = before
        ? before.x === x
          ? `V${round(from)}`
          : `C${[before.x, middle, x, middle, x, from].map((value) => round(value ?? 0)).join(' ')}`
        : `M${round(x)} ${round(from)}`;
      return `${start}V${round(end)}`;
    })
    .join('');
}

/** The head of an arrow that comes to a point from an angle (radians, 0 to the right), as SVG path data. */
export function headAt([x, y]: Point, angle: number): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, across: number): Point => [
    x + along * cos - across * sin,
    y + along * sin + across * cos,
  ];
  return `M${write([at(-head.length, head.half), [x, y], at(-head.length, -head.half)])}Z`;
}

/** The head at the end of a route, as SVG path data. */
export function headOf({ runs }: Route): string {
  const last = runs.at(-1);
  if (!last) return '';
  return headAt([last.x, last.to], last.to < last.from ? -Math.PI / 2 : Math.PI / 2);
}

const curveSteps = 8;

/** Points along a route, as many for every route of as many runs. */
export function pointsOf({ runs }: Route): Point[] {
  return runs.flatMap(({ x, from, to }, index) => {
    const straight: Point[] = [0, 0.25, 0.5, 0.75, 1].map((t) => [x, from + t * (to - from)]);
    const next = runs[index + 1];
    if (!next) return straight;
    const curve = Array.from({ length: curveSteps - 1 }, (_, step): Point => {
      const t = (step + 1) / curveSteps;
      // A cubic whose handles stand level with its ends' middle: x by smoothstep, y by its own cubic.
      const middle = (to + next.from) / 2;
      const y = (1 - t) ** 3 * to + 3 * (1 - t) * t * middle + t ** 3 * next.from;
      return [x + (next.x - x) * t * t * (3 - 2 * t), y];
    });
    return [...straight, ...curve];
  });
}
