import { interpolateNumber } from 'd3-interpolate';
import type { ScaleLinear, ScaleLogarithmic } from 'd3-scale';

/** Anything that gives a number its place in pixels. */
export type Position = (value: number) => number;

/**
 * An axis that turns from even steps into steps of ten: every value stands a part of the way between its
 * two places.
 * @param blend 0 for the even scale, 1 for the one of tens
 */
export function blendScales(even: Position, tenfold: Position, blend: number): Position {
  return (value) => interpolateNumber(even(value), tenfold(value))(blend);
}

/**
 * A scale of tens that shows zero all the same, on a line of its own beyond the axis's end: there the axis is broken.
 * @param zeroAt where zero stands, in pixels; it takes what lies below the domain as well
 */
export function withZero(scale: ScaleLogarithmic<number, number>, zeroAt: number): Position {
  const [least = 0] = scale.domain();
  return (value) => (value < least ? zeroAt : scale(value));
}

/** The powers of ten in a scale's domain, the lowest first. */
export function powersOfTen(scale: ScaleLogarithmic<number, number>): number[] {
  const [least = 1, most = 1] = scale.domain();
  const first = Math.ceil(Math.log10(least) - 1e-9);
  const last = Math.floor(Math.log10(most) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

/** The value at a place on an even scale, within its domain whatever the place. */
export function invertClamped(scale: ScaleLinear<number, number>, place: number): number {
  return scale.copy().clamp(true).invert(place);
}
