import { pairs } from 'd3-array';
import { boxAround, type Point } from '../../../chart/box.ts';
import { markPath } from '../../../chart/mark.ts';
import { polyline } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { isUnsure, type DataPoint, type Series, type Tracker } from '../model/counts.ts';
import type { Axes } from './axes.ts';

/** A run of points of one tracker on one base, joined. */
export interface Stroke {
  tracker: Tracker;
  base: string;
  /** Whether it leads to or from a number that is only about right. */
  dashed: boolean;
  /** Corners in pixels. */
  corners: readonly Point[];
  /** SVG path data. */
  d: string;
}

/** How a number is marked: plain, only about right or unsure, or counted again. */
export interface PointMark {
  tracker: Tracker;
  shape: 'disc' | 'ring' | 'diamond';
  /** Its middle, in pixels. */
  at: Point;
  /** SVG path data. */
  d: string;
}

const placeOf = ({ time, value }: DataPoint, { x, y }: Axes): Point => [x(time), y(value)];

/**
 * The strokes of series between axes. Each belongs to one tracker and one base; none crosses the break
 * of the axis.
 */
export function strokesOf(series: readonly Series[], axes: Axes): Stroke[] {
  return series.flatMap(({ tracker, base, points }) => {
    const runs: { dashed: boolean; points: DataPoint[] }[] = [];
    for (const [from, to] of pairs(points)) {
      if (axes.breakAt !== undefined && (from.value === 0) !== (to.value === 0)) continue;
      const dashed = isUnsure(from) || isUnsure(to);
      const run = runs.at(-1);
      if (run?.dashed === dashed && run.points.at(-1) === from) run.points.push(to);
      else runs.push({ dashed, points: [from, to] });
    }
    return runs.map((run) => {
      const corners = run.points.map((point) => placeOf(point, axes));
      return { tracker, base, dashed: run.dashed, corners, d: polyline(corners) };
    });
  });
}

/** A number and the one that was later given in its place, for the same day. */
export interface Restatement {
  x: number;
  y1: number;
  y2: number;
}

/** What joins two counts that one tracker gave for one day. */
export function restatementsOf(points: readonly DataPoint[], { x, y }: Axes): Restatement[] {
  return points
    .filter(({ restated }) => restated)
    .flatMap((again) => {
      const first = points.find(
        ({ tracker, date, restated }) =>
          tracker === again.tracker && date === again.date && !restated,
      );
      return first
        ? [{ x: pixel(x(again.time)), y1: pixel(y(first.value)), y2: pixel(y(again.value)) }]
        : [];
    });
}

/** Half the width of a mark, in parts of the size of small print. */
const radii = { disc: 0.27, ring: 0.3, diamond: 0.38 } as const;

/** The marks of points: all of them for those at the end of a year, for the regulators' and for what needs a mark of its own. */
export function marksOf(points: readonly DataPoint[], axes: Axes): PointMark[] {
  return points
    .filter(
      (point) =>
        point.tracker !== 'wdzj' ||
        point.restated ||
        isUnsure(point) ||
        Number.isInteger(point.time),
    )
    .map((point) => {
      const shape = point.restated ? 'diamond' : isUnsure(point) ? 'ring' : 'disc';
      const at = placeOf(point, axes);
      const d = markPath(shape, boxAround(at, pixel(axes.type.note * radii[shape])));
      return { tracker: point.tracker, shape, at, d };
    });
}
