import { daysOf } from '../../i18n/loose-date.ts';
import type { Fact, Ledger } from '../ledger.ts';

/** From what value on a record is set beside something known. */
export const large = 1e6;

/** The most days that may lie between a record and what it is set beside: five years, two of them leap years. */
export const farthest = 5 * 365 + 2;

/** The ways to set a number beside a known one. */
type Way = 'percent' | 'times' | 'oneIn' | 'income' | 'perHead' | 'perDay';

/** A number set beside a known one. */
export interface Comparison {
  way: Way;
  /** What comes out, unrounded: per cent, times, one in so many, people, yuan, or a count a day. */
  value: number;
  /** The significant digits of it that both numbers support. */
  digits: number;
  /** The record it is set beside; none for a rate a day, which needs no other. */
  beside: Fact | undefined;
}

/** Why a record is set beside nothing. */
export type Reason =
  | 'not a large number'
  | 'itself a comparator'
  | 'undated'
  | 'no comparator of its unit'
  | 'too far apart in time';

/** What numbers of a unit are set beside. */
const comparators: Readonly<Partial<Record<string, string>>> = {
  people: 'population-2019',
  checks: 'aadhaar-nov-2018',
};

const population = 'population-2019';
const income = 'income-2019';

/** From how many yuan a head on a sum is spread over all people; a smaller one is counted in incomes. */
const leastPerHead = 10;

/** Units of what happens in a time, so that a count of them has a rate. */
const happening: ReadonlySet<string | undefined> = new Set(['calls', 'queries']);

/** The days between two dates of the ledger; 0 where they meet. */
export function daysApart(one: string, other: string): number {
  const [a, b] = [daysOf(one), daysOf(other)];
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Two numbers' quotient can have no more digits than either, and three are more than a comparison needs. */
const digitsOf = (...facts: readonly Fact[]) =>
  Math.min(3, ...facts.map(({ digits = 15 }) => digits));

function share(fact: Fact, beside: Fact, ratio: number): Comparison {
  const digits = digitsOf(fact, beside);
  if (ratio >= 1) return { way: 'times', value: ratio, digits, beside };
  return ratio >= 0.01
    ? { way: 'percent', value: 100 * ratio, digits, beside }
    : { way: 'oneIn', value: 1 / ratio, digits, beside };
}

/**
 * Sets a record's number beside a known one of the ledger: of the same unit, at most five years apart. A sum of
 * money is counted in yearly incomes, or a head; a count of what happened within a year or less is given a day.
 * @returns why not, where nothing fits
 */
export function compare(fact: Fact, ledger: Ledger): Comparison | Reason {
  const { value, unit, date } = fact;
  if (value === undefined || value < large) return 'not a large number';
  if (fact.topic === 'comparators') return 'itself a comparator';
  if (date === 'undated') return 'undated';
  if (happening.has(unit)) {
    const { start, end } = daysOf(date);
    const days = end - start;
    // A single day is when a total was stated, not how long it took.
    return days > 1 && days <= 366
      ? { way: 'perDay', value: value / days, digits: digitsOf(fact), beside: undefined }
      : 'no comparator of its unit';
  }
  const near = (id: string) => {
    const found = ledger.facts.get(id);
    return found && daysApart(date, found.date) <= farthest ? found : undefined;
  };
  if (unit === 'yuan') {
    const [people, each] = [near(population), near(income)];
    const head = people?.value ? value / people.value : 0;
    if (people && head >= leastPerHead)
      return { way: 'perHead', value: head, digits: digitsOf(fact, people), beside: people };
    if (each?.value)
      return {
        way: 'income',
        value: value / each.value,
        digits: digitsOf(fact, each),
        beside: each,
      };
    return 'too far apart in time';
  }
  const id = comparators[unit ?? ''];
  if (id === undefined) return 'no comparator of its unit';
  const beside = near(id);
  if (!beside?.value) return 'too far apart in time';
  return share(fact, beside, value / beside.value);
}
