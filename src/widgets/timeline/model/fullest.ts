import { greatest, range, rollup, sum } from 'd3-array';
import { monthOf, type TimelineEvent } from './events.ts';

/** Some years or months in a row and how many events fall into them. */
export interface Stretch {
  from: number;
  to: number;
  count: number;
}

/** How many events each of some years or months holds. @param part the one an event falls into */
function countsIn(
  events: readonly TimelineEvent[],
  parts: readonly number[],
  part: (event: TimelineEvent) => number | undefined,
): Stretch[] {
  const counts = rollup(events, ({ length }) => length, part);
  return parts.map((one) => ({ from: one, to: one, count: counts.get(one) ?? 0 }));
}

/** The fullest run of so many parts of a whole; of equals the earliest. */
function fullestRun(counts: readonly Stretch[], length: number): Stretch {
  const runs = range(counts.length - length + 1).map((first): Stretch => {
    const run = counts.slice(first, first + length);
    return {
      from: run[0]?.from ?? 0,
      to: run.at(-1)?.to ?? 0,
      count: sum(run, ({ count }) => count),
    };
  });
  return greatest(runs, ({ count }) => count) ?? { from: 0, to: 0, count: 0 };
}

/** How many events begin in each year of a period. */
export function countsByYear(
  events: readonly TimelineEvent[],
  from: number,
  to: number,
): Stretch[] {
  return countsIn(events, range(from, to + 1), ({ year }) => year);
}

/** How many years in a row a period's fullest stretch is given: two of five and more, else one. */
export const stretchLength = (from: number, to: number): number => (to - from >= 4 ? 2 : 1);

/** The fullest years in a row of a period of some years; of equals the earliest. */
export function fullestYears(events: readonly TimelineEvent[], from: number, to: number): Stretch {
  return fullestRun(countsByYear(events, from, to), stretchLength(from, to));
}

/** The fullest three months in a row of one year, as months from 1, of the events whose month is known. */
export function fullestMonths(events: readonly TimelineEvent[]): Stretch {
  return fullestRun(countsIn(events, range(1, 13), monthOf), 3);
}
