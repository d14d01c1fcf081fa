import { sort } from 'd3-array';
import { rowsOf, type Inputs, type SetRow } from '../../../widget/define.ts';
import { numberIn, numberOrNone, oneOf, textIn, textOrNone } from '../../../widget/read-row.ts';

/** The days for which totals are laid beside each other, with every date that belongs to each. */
export const moments = {
  '2015': ['2015-11-30', '2015-12-31', '2015'],
  '2018-06': ['2018-06-30'],
  '2019-03': ['2019-03-31'],
  '2019-10': ['2019-10-31'],
} as const;

/** One of these days. */
export type Moment = keyof typeof moments;

/** The names of the days, oldest first. */
export const momentNames = ['2015', '2018-06', '2019-03', '2019-10'] as const;

/** Who counted, and what: each is another question. */
export const counters = [
  'wdzj',
  'wdzj-later',
  'lingyi',
  'rong360',
  'regulators',
  'monitor',
  'regulator-all',
  'ever',
  'press',
] as const;

/** Who counted, and what. */
export type Counter = (typeof counters)[number];

/** One total for a day. */
export interface Total {
  counter: Counter;
  date: string;
  value: number;
  /** How many of these had closed or were in trouble; absent where the total leaves them out. */
  problem: number | undefined;
  /** `at-least` for a lower bound, `disputed` where it was printed but counted by nobody. */
  flag: string | undefined;
  note: string | undefined;
  source: string;
}

function totalOf(row: SetRow, counter: Counter): Total {
  return {
    counter,
    date: textIn(row, 'date'),
    value: numberIn(row, 'value'),
    problem: numberOrNone(row, 'problem'),
    flag: textOrNone(row, 'flag'),
    note: textOrNone(row, 'note'),
    source: textIn(row, 'source'),
  };
}

/** Every total found for a day, the smallest first. */
export function totalsAt(moment: Moment, inputs: Inputs): Total[] {
  const dates: readonly string[] = moments[moment];
  const of = (id: string, counter: (row: SetRow) => Counter) =>
    rowsOf(inputs, id)
      .filter((row) => dates.includes(textIn(row, 'date')))
      .map((row) => totalOf(row, counter(row)));
  const found = [
    ...of('platforms-wdzj-published', () => 'wdzj'),
    ...of('platforms-wdzj-restated', () => 'wdzj-later'),
    ...of('platforms-regulators', () => 'regulators'),
    ...of('platforms-other-counts', (row) => oneOf(row, 'counter', counters)),
  ];
  return sort(found, ({ value }) => value);
}

/** How many of a total were running: all of it, unless it says how many were not. */
export function runningOf({ value, problem = 0 }: Total): number {
  return value - problem;
}
