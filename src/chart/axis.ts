import { utcMonth, utcYear } from 'd3-time';

/** A tick of an axis: its value, its place in pixels, and its label; without words where there is no room for them. */
export interface Tick {
  value: number;
  at: number;
  text: string;
}

/** The ticks of an axis. @param write the label of a value */
export function ticksOf(
  values: readonly number[],
  place: (value: number) => number,
  write: (value: number) => string,
): Tick[] {
  return values.map((value) => ({ value, at: place(value), text: write(value) }));
}

/**
 * Every how manieth of some evenly spaced labels can be written: each, every second, third, fifth or tenth.
 * @param step pixels between two neighbours
 * @param room pixels that a label takes with the gap beside it
 */
export function everyHowMany(step: number, room: number): number {
  return [1, 2, 3, 5, 10].find((every) => every * step >= room) ?? 20;
}

const dayLength = 86_400_000;

/** Days since 1970 on which years begin, from one year to another, both included. */
export function yearStarts(from: number, to: number): number[] {
  return utcYear
    .range(new Date(Date.UTC(from, 0, 1)), new Date(Date.UTC(to + 1, 0, 1)))
    .map((date) => date.getTime() / dayLength);
}

/** Days since 1970 on which months begin, in the years from one to another, both included. */
export function monthStarts(from: number, to: number): number[] {
  return utcMonth
    .range(new Date(Date.UTC(from, 0, 1)), new Date(Date.UTC(to + 1, 0, 1)))
    .map((date) => date.getTime() / dayLength);
}
