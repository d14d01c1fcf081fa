import { flatGroup, pairs } from 'd3-array';
import { boxAround, type Point } from '../../../chart/box.ts';
import { markPath } from '../../../chart/mark.ts';
import { polyline } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { isUnsure, type DataPoint, type Series, type Tracker } from '../model/counts.ts';
import { upright, type Axes } from './axes.ts';

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

/** What joins two counts that one tracker gave for one day, as SVG path data. */
export function restatementsPath(points: readonly DataPoint[], { x, y }: Axes): string {
  const restated = points.filter((point) => point.restated);
  const lines = restated.map(({ tracker, date, time, value }) => {
    const isFirst = (point: DataPoint) =>
      point.tracker === tracker && point.date === date && !point.restated;
    const first = points.find(isFirst);
    return first ? upright(x(time), y(first.value), y(value)) : '';
  });
  return lines.join('');
}

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
    .map((point) => ({
      tracker: point.tracker,
      shape: point.restated ? 'diamond' : isUnsure(point) ? 'ring' : 'disc',
      at: placeOf(point, axes),
    }));
}

/** Half the width of a mark, in parts of the size of small print. */
const radii = { disc: 0.27, ring: 0.3, diamond: 0.38 } as const;

/** Marks of one look. */
export interface MarkGroup extends Pick<PointMark, 'tracker' | 'shape'> {
  /** SVG path data. */
  d: string;
}

/** Marks as one path for each look. @param note size of small print, in pixels */
export function groupMarks(marks: readonly PointMark[], note: number): MarkGroup[] {
  return flatGroup(
    marks,
    ({ tracker }) => tracker,
    ({ shape }) => shape,
  ).map(([tracker, shape, alike]) => {
    const r = pixel(note * radii[shape]);
    const d = alike.map(({ at }) => markPath(shape, boxAround(at, r))).join('');
    return { tracker, shape, d };
  });
}
