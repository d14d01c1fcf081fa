import { range } from 'd3-array';
import { amount, type Inputs } from '../../../widget/define.ts';

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
