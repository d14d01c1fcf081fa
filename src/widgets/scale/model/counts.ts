import { max } from 'd3-array';
import { amount, type Inputs } from '../../../widget/define.ts';

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

/** How the field is read: as checks or as seconds; or, without the field, what the counts come to for a reader's own time and hand. */
export const readings = ['count', 'time', 'walk', 'since', 'hold', 'rate'] as const;

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
export const litChoices = ['all', 'reported'] as const;

/** Which marks are lit. */
export type LitChoice = (typeof litChoices)[number];

/** How many marks of the larger count are lit. */
export function litCountOf(lit: LitChoice, { reported, printed }: Counts): number {
  return lit === 'all' ? printed : reported;
}

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
  return max([countsOf(inputs).printed, ...over.map((name) => countOf(name, inputs))]) ?? 0;
}
