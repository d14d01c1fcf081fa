/** How values become heights. */
export interface ValueScale {
  /** Height of a value in pixels from the top of the drawing. */
  y(value: number): number;
  /** The value at a height, on an even scale; within its bounds. */
  invert(y: number): number;
  /** The values that get a line and a label, lowest first. */
  ticks: readonly number[];
  /** Where the axis is broken, in pixels: no value lies there; undefined on an axis that is whole. */
  gap: number | undefined;
}

/** What a value scale is made for. */
export interface ScaleRoom {
  /** The highest value that must fit, above 0. */
  max: number;
  /** The lowest value above 0 that must fit; steps of ten begin at the power of ten below it. */
  least: number;
  /** Whether 0 must fit: on steps of ten it gets a line of its own below a break. */
  zero: boolean;
  top: number;
  bottom: number;
  /** Pixels between the lowest power of ten and the line of zero below it. */
  below: number;
  /** 0 for even steps, 1 for steps of ten; between them while one turns into the other. */
  blend: number;
}

const steps: readonly (readonly [top: number, step: number])[] = [
  [1, 0.5],
  [2, 1],
  [3, 1],
  [4, 2],
  [6, 2],
  [8, 2],
  [10, 5],
];

/** The round number that an even axis ends at, and the step of its lines: 3,000 by 1,000 for 2,595. */
export function roundTop(max: number): { top: number; step: number } {
  const power = 10 ** Math.floor(Math.log10(max));
  const [top, step] = steps.find(([head]) => head * power >= max) ?? [10, 5];
  return { top: top * power, step: step * power };
}

function evenTicks(top: number, step: number): number[] {
  return Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
}

function tenfoldTicks(least: number, top: number): number[] {
  const first = Math.floor(Math.log10(least) + 1e-9);
  const last = Math.floor(Math.log10(top) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

/**
 * A scale from values to heights. On steps of ten zero has no place: it stands on a line of its own,
 * and the axis is broken above it.
 */
export function valueScale(room: ScaleRoom): ValueScale {
  const { max, least, zero, top, bottom, below, blend } = room;
  const even = roundTop(max);
  const floor = bottom - (zero ? below : 0);
  const low = 10 ** Math.floor(Math.log10(least) + 1e-9);
  const decades = Math.log10(even.top / low);
  const evenly = (value: number) => bottom - ((bottom - top) * value) / even.top;
  const tenfold = (value: number) =>
    value < low ? bottom : floor - ((floor - top) * Math.log10(value / low)) / decades;
  const powers = tenfoldTicks(least, even.top);
  return {
    y: (value) => evenly(value) * (1 - blend) + tenfold(value) * blend,
    invert: (y) => Math.min(1, Math.max(0, (bottom - y) / (bottom - top))) * even.top,
    ticks: blend < 0.5 ? evenTicks(even.top, even.step) : zero ? [0, ...powers] : powers,
    gap: zero && blend > 0.5 ? bottom - below * 0.62 : undefined,
  };
}

/** Where times stand, in pixels. */
export interface TimeScale {
  x(time: number): number;
  /** The year nearest to a place, within the bounds. */
  yearAt(x: number): number;
}

/** A scale from years to pixels. */
export function timeScale(first: number, last: number, left: number, right: number): TimeScale {
  const width = right - left;
  return {
    x: (time) => left + (width * (time - first)) / (last - first),
    yearAt: (x) =>
      Math.min(last, Math.max(first, Math.round(first + ((x - left) / width) * (last - first)))),
  };
}
