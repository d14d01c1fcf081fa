import { amount, type Inputs } from '../../widget/define.ts';

/** Counts that may be laid over the field, by the word the address uses, and the fact that holds each. */
export const comparators = {
  vietnam: 'vietnam-2019',
  equifax: 'equifax-2017',
  aadhaar: 'aadhaar-nov-2018',
  netizens: 'netizens-2020',
  registry: 'registry-2019',
  china: 'population-2019',
} as const;

/** The name of a comparator. */
export type Comparator = keyof typeof comparators;

/** The comparators in the order of their size. */
export const comparatorNames = Object.keys(comparators) as Comparator[];

/** How the field is read: as checks, as seconds, or as the rate at which they came. */
export const readings = ['count', 'time', 'rate'] as const;

/** How the field is read. */
export type Reading = (typeof readings)[number];

/** The facts the widget needs. */
export const factIds = [
  'lookups-98-million',
  'technode-980-million',
  'start-march-2015',
  'story-published',
  'per-day-low-98m',
  'per-day-high-98m',
  'per-day-low-980m',
  'per-day-high-980m',
  'facts-not-yet-adjudicated',
  ...Object.values(comparators),
] as const;

/** The two counts the figure is about. */
export interface Counts {
  /** By the Chinese reports. */
  reported: number;
  /** By TechNode. */
  printed: number;
}

/** Which marks are lit: all that TechNode counts, or those of the Chinese reports alone. */
export const lights = ['all', 'reported'] as const;

/** Which marks are lit. */
export type Light = (typeof lights)[number];

/** The most that a reader may lay over the field: ten blocks of 亿, the field as it is shaped. */
export const mostOwn = 1e9;

/** The two counts, from the ledger. */
export function countsOf(inputs: Inputs): Counts {
  return {
    reported: amount(inputs, 'lookups-98-million'),
    printed: amount(inputs, 'technode-980-million'),
  };
}

/** The value of a comparator, from the ledger. */
export function countOf(name: Comparator, inputs: Inputs): number {
  return amount(inputs, comparators[name]);
}

/** The largest count in view: TechNode's, or a larger comparator that is laid over it. */
export function largestOf(over: readonly Comparator[], inputs: Inputs): number {
  return Math.max(countsOf(inputs).printed, ...over.map((name) => countOf(name, inputs)));
}

/** A length of time in whole units, the larger first; the last unit is rounded down. */
export interface Duration {
  years: number;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** A number of seconds as years of 365.25 days, days, hours, minutes and seconds. */
export function durationOf(seconds: number): Duration {
  const year = 365.25 * 86_400;
  const years = Math.floor(seconds / year);
  let rest = seconds - years * year;
  const take = (unit: number) => {
    const units = Math.floor(rest / unit);
    rest -= units * unit;
    return units;
  };
  return {
    years,
    days: take(86_400),
    hours: take(3600),
    minutes: take(60),
    seconds: Math.floor(rest),
  };
}

/**
 * When checks come within a span of seconds, if they come evenly and the first comes at once.
 * @param perDay checks a day
 * @param span seconds
 * @returns seconds from the start, each below `span`
 */
export function momentsWithin(perDay: number, span: number): number[] {
  const every = 86_400 / perDay;
  return Array.from({ length: Math.ceil(span / every) }, (_, index) => index * every);
}
