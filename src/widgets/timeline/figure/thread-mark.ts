import { polygonHull } from 'd3-polygon';
import { polygon } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { memoizeByKey } from '../../../widget/memoize.ts';
import type { Thread } from '../model/events.ts';

type Corner = [x: number, y: number];

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

/** Around a line drawn out to the right or downwards, as far on every side; around none, a disc. */
function capsule(radius: number, across: number, down: number): string {
  const [r, x, y] = [pixel(radius), pixel(across), pixel(down)];
  return down > 0
    ? `M${-r} 0A${r} ${r} 0 0 1 ${r} 0L${r} ${y}A${r} ${r} 0 0 1 ${-r} ${y}Z`
    : `M0 ${-r}L${x} ${-r}A${r} ${r} 0 0 1 ${x} ${r}L0 ${r}A${r} ${r} 0 0 1 0 ${-r}Z`;
}

function markOf(thread: Thread, half: number, across: number, down: number): string {
  if (thread === 'loans') return capsule(half * 0.88, across, down);
  const shape = corners[thread].map(([x, y]): Corner => [x * half, y * half]);
  if (across <= 0 && down <= 0) return polygon(shape);
  const moved = shape.map(([x, y]): Corner => [x + across, y + down]);
  return polygon(polygonHull([...shape, ...moved]) ?? shape);
}

/** Nearly all marks of a change stay as they are. */
const kept = memoizeByKey(1000, markOf);

/**
 * A thread's mark as SVG path data, its middle at the origin: disc, diamond, square, bar or triangle.
 * A mark of a span is its shape drawn along a line, so that a day stays a point and a year is a year long.
 * @param half half the size of the shape, in pixels
 * @param across how far it is drawn out to the right, in pixels
 * @param down how far it is drawn out downwards, in pixels; not both
 */
export function threadMark(thread: Thread, half: number, across = 0, down = 0): string {
  return kept(thread, half, across, down);
}
