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

/** The head at the end of a route, as SVG path data. */
export function headOf({ runs }: Route): string {
  const last = runs.at(-1);
  if (!last) return '';
  const { x, to } = last;
  const behind = to - Math.sign(to - last.from) * head.length;
  return `M${write([
    [x - head.half, behind],
    [x, to],
    [x + head.half, behind],
  ])}Z`;
}
