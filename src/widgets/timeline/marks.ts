import { memoizeByKey } from '../../widget/memoize.ts';
import type { Thread } from './model.ts';

/** A rectangle in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whether two boxes share any area. @param gap pixels that must lie between them as well */
export function meet(a: Box, b: Box, gap = 0): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}

type Corner = readonly [x: number, y: number];

/** The corners of each thread's shape, of half-size 1; the shape of loans is a disc. */
const corners: Readonly<Record<Exclude<Thread, 'loans'>, readonly Corner[]>> = {
  data: [
    [-1, 0],
    [0, -1],
    [1, 0],
    [0, 1],
  ],
  baihang: [
    [-0.8, -0.8],
    [0.8, -0.8],
    [0.8, 0.8],
    [-0.8, 0.8],
  ],
  law: [
    [-0.4, -1],
    [0.4, -1],
    [0.4, 1],
    [-0.4, 1],
  ],
  case: [
    [-1, 0.8],
    [0, -0.95],
    [1, 0.8],
  ],
};

const turn = ([ox, oy]: Corner, [ax, ay]: Corner, [bx, by]: Corner) =>
  (ax - ox) * (by - oy) - (ay - oy) * (bx - ox);

/** The corners of the smallest convex shape around some points, clockwise (Andrew's monotone chain). */
function hull(points: readonly Corner[]): Corner[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Corner[]) =>
    ordered
      .reduce<Corner[]>((chain, point) => {
        while (chain.length > 1 && turn(chain.at(-2) as Corner, chain.at(-1) as Corner, point) <= 0)
          chain.pop();
        return [...chain, point];
      }, [])
      .slice(0, -1);
  return [...half(sorted), ...half(sorted.reverse())];
}

/** A length as figures write it, to a tenth of a pixel. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Nearly all marks of a change stay as they are. */
const paths = memoizeByKey(1000, pathOf);

/**
 * A thread's mark as SVG path data, its middle at the origin: disc, diamond, square, bar or triangle.
 * A mark of a span is its shape drawn along a line, so that a day stays a point and a year is a year long.
 * @param half half the size of the shape, in pixels
 * @param across how far it is drawn out to the right, in pixels
 * @param down how far it is drawn out downwards, in pixels; not both
 */
export function markPath(thread: Thread, half: number, across = 0, down = 0): string {
  return paths(thread, half, across, down);
}

function pathOf(thread: Thread, half: number, across: number, down: number): string {
  if (thread === 'loans') {
    const r = tenth(half * 0.88);
    const [x, y] = [tenth(across), tenth(down)];
    return y > 0
      ? `M${-r} 0A${r} ${r} 0 0 1 ${r} 0L${r} ${y}A${r} ${r} 0 0 1 ${-r} ${y}Z`
      : `M0 ${-r}L${x} ${-r}A${r} ${r} 0 0 1 ${x} ${r}L0 ${r}A${r} ${r} 0 0 1 0 ${-r}Z`;
  }
  const shape = corners[thread].map(([x, y]): Corner => [x * half, y * half]);
  const moved = shape.map(([x, y]): Corner => [x + across, y + down]);
  const drawn = across > 0 || down > 0 ? hull([...shape, ...moved]) : shape;
  return `M${drawn.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`;
}
