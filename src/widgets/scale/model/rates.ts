import { range } from 'd3-array';
import { amount, type Inputs } from '../../../widget/define.ts';
import type { Counts } from './counts.ts';

/** Seconds in a day. */
const dayLength = 86_400;

/**
 * When checks come within a span of seconds, if they come evenly and the first comes at once.
 * @param perDay checks a day
 * @param span seconds
 * @returns seconds from the start, each below `span`
 */
export function momentsWithin(perDay: number, span: number): number[] {
  const every = dayLength / perDay;
  return range(Math.ceil(span / every)).map((index) => index * every);
}

/** The average rates of the two counts over the longest span they can have. */
export interface Rates {
  /** Seconds between two checks of the smaller count, at the most. */
  every: number;
  /** Checks a second of the larger count. */
  each: number;
}

/** The average rates, from the ledger. */
export function ratesOf(inputs: Inputs): Rates {
  return {
    every: dayLength / amount(inputs, 'per-day-low-98m'),
    each: amount(inputs, 'per-day-low-980m') / dayLength,
  };
}

/** The longest that counters run and hands count here, in seconds. */
export const longestAfter = 3600;

/** The most that a hand may count. */
export const mostCounted = 9999;

/** How long a held hand takes for one check, in milliseconds. */
export const holdBeat = 500;

/** How many checks come within some seconds at the average rates, whole ones. */
export function checksAfter(seconds: number, { every, each }: Rates): Counts {
  return { reported: Math.floor(seconds / every), printed: Math.floor(seconds * each) };
}
