import { range } from 'd3-array';
import { scaleLinear, scaleLog, type ScaleLinear } from 'd3-scale';
import { everyHowMany, ticksOf, type Tick } from '../../../chart/axis.ts';
import type { Size } from '../../../chart/box.ts';
import { polyline } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { blendScales, powersOfTen, withZero, type Position } from '../../../chart/scale.ts';
import { textWidth, widest } from '../../../chart/text/text-metrics.ts';
import { typeAt, type TypeSizes } from '../../../chart/type-scale.ts';

/** What the axes of a chart must show. */
export interface Domains {
  /** Years, first and last. */
  years: readonly [first: number, last: number];
  /** The highest value, above 0, and the lowest above 0; steps of ten begin at the power of ten below it. */
  most: number;
  least: number;
  /** Whether 0 must stand on steps of ten too: on a line of its own below a break. */
  zero: boolean;
}

/** The axes of a chart, in pixels. */
export interface Axes {
  type: TypeSizes;
  /** The lines of values reach from left to right; the lowest lies at the bottom. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where a time in years stands. */
  x: ScaleLinear<number, number>;
  /** Where a value stands: on even steps, on steps of ten, or on the way between. */
  y: Position;
  /** Values in even steps. */
  even: ScaleLinear<number, number>;
  rows: readonly Tick[];
  columns: readonly Tick[];
  /** What is written along the axes: values at the left, years below. */
  names: readonly { x: number; y: number; anchor: 'end' | 'middle'; text: string }[];
  /** The lines of values and the notches of years, as SVG path data. */
  grid: string;
  /** The middle of the break above zero; undefined where the axis is whole. */
  breakAt: number | undefined;
}

/** An upright line as SVG path data. */
export function upright(x: number, y1: number, y2: number): string {
  return polyline([
    [x, y1],
    [x, y2],
  ]);
}

/** About how many even steps an axis of values has. */
const steps = 4;

/**
 * Lays out the axes of a chart: labels of values at the left, years below.
 * @param blend 0 for even steps, 1 for steps of ten
 * @param write the label of a value
 */
export function layoutAxes(
  { years: [first, last], most, least, zero }: Domains,
  size: Size,
  blend: number,
  write: (value: number) => string,
): Axes {
  const type = typeAt(size.width);
  // By tens the highest points lie close together below the top, and their labels above them.
  const top = type.note * (1.6 + 1.4 * blend);
  const bottom = size.height - type.note * 2;
  const even = scaleLinear([0, most], [bottom, top]).nice(steps);
  const [, end = most] = even.domain();
  const [low = least] = scaleLog().domain([least, end]).nice().domain();
  const zeroGap = zero ? type.note * 4.4 : 0;
  const tens = scaleLog([low, end], [bottom - zeroGap, top]);
  const y = blendScales(even, withZero(tens, bottom), blend);
  const byTens = zero ? [0, ...powersOfTen(tens)] : powersOfTen(tens);
  const rows = ticksOf(blend < 0.5 ? even.ticks(steps) : byTens, y, write);
  const left =
    widest(
      rows.map(({ text }) => text),
      type.note,
    ) +
    type.note * 0.7;
  const x = scaleLinear([first, last], [left + type.note * 0.9, size.width - type.note * 1.35]);
  const room = textWidth(String(last), type.note) + type.note * 0.5;
  const every = everyHowMany(x(first + 1) - x(first), room);
  const right = size.width;
  const columns = ticksOf(range(first, last + 1, every), x, String);
  const across = ({ at }: Tick) =>
    polyline([
      [left, at],
      [right, at],
    ]);
  return {
    type,
    left,
    right,
    top,
    bottom,
    x,
    y,
    even,
    rows,
    columns,
    names: [
      ...rows.map(({ at, text }) => ({
        x: pixel(left - type.note * 0.5),
        y: pixel(at + type.note * 0.36),
        anchor: 'end' as const,
        text,
      })),
      ...columns.map(({ at, text }) => ({
        x: pixel(at),
        y: pixel(bottom + type.note * 1.6),
        anchor: 'middle' as const,
        text,
      })),
    ],
    grid: [
      ...rows.map(across),
      ...columns.map(({ at }) => upright(at, bottom, bottom + type.note * 0.4)),
    ].join(''),
    breakAt: zero && blend > 0.5 ? bottom - zeroGap * 0.73 : undefined,
  };
}
