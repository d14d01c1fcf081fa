import type { Line, Point, Tracker } from './model.ts';
import type { Box } from './place.ts';
import { timeScale, valueScale, type ScaleRoom, type TimeScale, type ValueScale } from './scale.ts';

/** A run of points of one tracker on one base, joined. */
export interface Stroke {
  tracker: Tracker;
  base: string;
  /** Whether it leads to or from a number that is only about right. */
  dashed: boolean;
  /** Corners in pixels. */
  corners: readonly (readonly [x: number, y: number])[];
  /** SVG path data. */
  d: string;
}

/** How a number is marked: plain, only about right or unsure, or counted again. */
export interface Mark {
  tracker: Tracker;
  kind: 'disc' | 'ring' | 'diamond';
  x: number;
  y: number;
}

/** A line of the grid with its label. */
interface Tick {
  at: number;
  text: string;
}

/** The ground a chart stands on, in pixels. */
export interface Ground {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Size of its texts. */
  font: number;
  value: ValueScale;
  time: TimeScale;
  rows: readonly Tick[];
  columns: readonly Tick[];
  /** The break of an axis that runs by tens and still shows zero, as SVG path data. */
  gap: string | undefined;
}

/** Size of labels in pixels by the width of a drawing; never below 12. */
export function fontOf(width: number): number {
  return width >= 900 ? 16 : width >= 560 ? 13 : 12;
}

const number = (value: number) => Number(value.toFixed(1));

/** Corners as SVG path data. */
export function pathOf(corners: readonly (readonly [number, number])[]): string {
  return corners.map(([x, y], index) => `${index ? 'L' : 'M'}${number(x)} ${number(y)}`).join('');
}

function zigzag(left: number, right: number, y: number): string {
  const teeth = Math.max(2, Math.round((right - left) / 9));
  const step = (right - left) / teeth;
  return pathOf(
    Array.from({ length: teeth + 1 }, (_, index) => [
      left + index * step,
      y + (index % 2 ? -2.5 : 2.5),
    ]),
  );
}

/** What a ground is laid out for. */
export interface GroundPlan {
  size: { width: number; height: number };
  years: readonly [first: number, last: number];
  room: Omit<ScaleRoom, 'top' | 'bottom' | 'below'>;
  /** Labels of the value axis. */
  tick: (value: number) => string;
  ems: (text: string) => number;
}

/** Lays out axes in a room: labels of values at the left, years below. */
export function groundOf({ size, years: [first, last], room, tick, ems }: GroundPlan): Ground {
  const font = fontOf(size.width);
  // By tens the highest points lie close together below the top, and their labels above them.
  const top = font * (1.6 + 1.4 * room.blend);
  const bottom = size.height - font * 2;
  const value = valueScale({ ...room, top, bottom, below: font * 3.6 });
  const rows = value.ticks.map((each) => ({ at: value.y(each), text: tick(each) }));
  const gutter = Math.max(...rows.map(({ text }) => ems(text))) * font + font * 0.7;
  const [left, right] = [gutter + font * 0.9, size.width - font * 1.35];
  const time = timeScale(first, last, left, right);
  const between = (right - left) / (last - first);
  const every = [1, 2, 3, 5].find((step) => step * between > font * 2.9) ?? 5;
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => (year - first) % every === 0)
    .map((year) => ({ at: time.x(year), text: String(year) }));
  return {
    left: gutter,
    right: size.width,
    top,
    bottom,
    font,
    value,
    time,
    rows,
    columns,
    gap: value.gap === undefined ? undefined : zigzag(gutter, size.width, value.gap),
  };
}

const unsure = (point: Point) => point.flag === 'estimate' || point.flag === 'one-source';

/**
 * The strokes of lines on a ground. Each belongs to one tracker and one base; none crosses the break
 * of the axis.
 */
export function strokesOf(lines: readonly Line[], { time, value, gap }: Ground): Stroke[] {
  return lines.flatMap(({ tracker, base, points }) => {
    const strokes: Stroke[] = [];
    let corners: [number, number][] = [];
    let dashed = false;
    const end = () => {
      if (corners.length > 1) strokes.push({ tracker, base, dashed, corners, d: pathOf(corners) });
    };
    points.forEach((point, index) => {
      const before = points[index - 1];
      const at: [number, number] = [time.x(point.time), value.y(point.value)];
      const dashes = unsure(point) || (before !== undefined && unsure(before));
      const broken = gap !== undefined && (point.value === 0) !== (before?.value === 0);
      if (before === undefined || broken) {
        end();
        corners = [at];
      } else {
        if (corners.length > 1 && dashes !== dashed) {
          end();
          corners = corners.slice(-1);
        }
        dashed = dashes;
        corners = [...corners, at];
      }
    });
    end();
    return strokes;
  });
}

/** A number and the one that was later given in its place, for the same day. */
export interface Restatement {
  x: number;
  y1: number;
  y2: number;
}

/** What joins two counts that one tracker gave for one day. */
export function restatementsOf(points: readonly Point[], { time, value }: Ground): Restatement[] {
  return points
    .filter(({ restated }) => restated)
    .flatMap((again) => {
      const first = points.find(
        ({ tracker, date, restated }) =>
          tracker === again.tracker && date === again.date && !restated,
      );
      return first
        ? [{ x: time.x(again.time), y1: value.y(first.value), y2: value.y(again.value) }]
        : [];
    });
}

/** The marks of points: all of them for those at the end of a year, for the regulators' and for what needs a mark of its own. */
export function marksOf(points: readonly Point[], { time, value }: Ground): Mark[] {
  return points
    .filter(
      (point) =>
        point.tracker !== 'wdzj' || point.restated || unsure(point) || Number.isInteger(point.time),
    )
    .map((point) => ({
      tracker: point.tracker,
      kind: point.restated ? 'diamond' : unsure(point) ? 'ring' : 'disc',
      x: time.x(point.time),
      y: value.y(point.value),
    }));
}

/** Small boxes along strokes and around marks, for labels to keep clear of. */
export function boxesOf(
  strokes: readonly Pick<Stroke, 'corners'>[],
  marks: readonly { x: number; y: number }[],
): Box[] {
  const around = (x: number, y: number, r: number) => ({
    x: x - r,
    y: y - r,
    width: 2 * r,
    height: 2 * r,
  });
  const along = strokes.flatMap(({ corners }) =>
    corners.slice(1).flatMap(([x2, y2], index) => {
      const [x1, y1] = corners[index] ?? [x2, y2];
      const pieces = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 9));
      return Array.from({ length: pieces + 1 }, (_, piece) =>
        around(x1 + ((x2 - x1) * piece) / pieces, y1 + ((y2 - y1) * piece) / pieces, 4),
      );
    }),
  );
  return [...along, ...marks.map(({ x, y }) => around(x, y, 6))];
}
