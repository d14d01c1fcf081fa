import { flatGroup, greatest, sort } from 'd3-array';
import { endInYears } from '../../../i18n/loose-date.ts';
import { amount, rowsOf, type Inputs, type SetRow } from '../../../widget/define.ts';
import { memoizeByObject } from '../../../widget/memoize.ts';
import { numberIn, oneOf, textIn } from '../../../widget/read-row.ts';

/** The facts the widget needs. */
export const factIds = [
  'platforms-2010-to-2013',
  'platforms-2015-2595',
  'platforms-2015-cbrc-3600',
  'platforms-peak-5000-official',
  'platforms-6000-is-cumulative',
  'misquote-restated-base',
  'cbirc-sept-2019',
  'year-end-2019-two-counts',
  'march-2020-139',
  'june-august-2020-29-15',
  'zero-platforms-nov-2020',
  'peak-volume-2017',
] as const;

/** The data sets the widget needs. */
export const setIds = [
  'platforms-wdzj-published',
  'platforms-wdzj-restated',
  'platforms-regulators',
  'platforms-other-counts',
  'lending-volume-wdzj',
] as const;

/** Who a series belongs to; none has two. */
export type Tracker = 'wdzj' | 'regulators' | 'volume';

const flags = ['estimate', 'derived', 'one-source', 'day-assumed'] as const;

/** One number of a series. */
export interface DataPoint {
  tracker: Tracker;
  /** The state of the tracker's database; numbers on two bases are never joined. */
  base: string;
  /** As the data set has it. */
  date: string;
  /** In years; the last moment of 2015 is 2015. */
  time: number;
  /** Platforms, or yuan for the volume. */
  value: number;
  /** Absent for a plain count. */
  flag: (typeof flags)[number] | undefined;
  /** Whether another number had been published for the day before. */
  restated: boolean;
}

/** Points of one tracker on one base, in the order of time. */
export interface Series {
  tracker: Tracker;
  base: string;
  points: readonly DataPoint[];
}

function pointOf(row: SetRow, tracker: Tracker, base: string, restated = false): DataPoint {
  const date = textIn(row, tracker === 'volume' ? 'year' : 'date');
  const flag = row['flag'] === undefined ? undefined : oneOf(row, 'flag', flags);
  const value = numberIn(row, 'value');
  return { tracker, base, date, time: endInYears(date), value, flag, restated };
}

/** Every number that may stand in a picture of counts: WDZJ’s first and restated ones, and the regulators’; read once. */
export const countsOf = memoizeByObject((inputs: Inputs): DataPoint[] => {
  const wdzj = (id: string, restated: boolean) =>
    rowsOf(inputs, id).map((row) => pointOf(row, 'wdzj', textIn(row, 'base'), restated));
  return [
    ...wdzj('platforms-wdzj-published', false),
    ...wdzj('platforms-wdzj-restated', true),
    ...rowsOf(inputs, 'platforms-regulators').map((row) => pointOf(row, 'regulators', 'official')),
  ];
});

/** Yuan lent through platforms by year; read once. */
export const volumesOf = memoizeByObject((inputs: Inputs): DataPoint[] =>
  rowsOf(inputs, 'lending-volume-wdzj').map((row) => pointOf(row, 'volume', 'annual')),
);

/** One series for each tracker and base. What rests on one secondary source is in none. */
export function seriesOf(points: readonly DataPoint[]): Series[] {
  const known = points.filter(({ flag }) => flag !== 'one-source');
  return flatGroup(
    known,
    ({ tracker }) => tracker,
    ({ base }) => base,
  ).map(([tracker, base, found]) => ({ tracker, base, points: sort(found, ({ time }) => time) }));
}

/** Whether a number is only about right, or rests on one secondary source. */
export function isUnsure({ flag }: DataPoint): boolean {
  return flag === 'estimate' || flag === 'one-source';
}

/** The highest of some points, the earliest where several are. @throws RangeError when there are none */
export function highest(points: readonly DataPoint[]): DataPoint {
  const found = greatest(points, ({ value }) => value);
  if (!found) throw new RangeError('There is no highest of no points.');
  return found;
}

/** The point of a tracker on a day. @throws RangeError when there is none */
export function pointOn(
  points: readonly DataPoint[],
  date: string,
  tracker: Tracker,
  restated = false,
): DataPoint {
  const found = points.find(
    (point) => point.date === date && point.tracker === tracker && point.restated === restated,
  );
  if (!found) throw new RangeError(`${tracker} has no number for ${date}.`);
  return found;
}

/** WDZJ's year-ends as first published, oldest first. */
export function yearEndsOf(points: readonly DataPoint[]): DataPoint[] {
  return points.filter(
    ({ tracker, restated, date }) => tracker === 'wdzj' && !restated && date.endsWith('-12-31'),
  );
}

/** The years whose ends a reader guesses: all that WDZJ has but the first, which is given. */
export function guessYears(inputs: Inputs): number[] {
  return yearEndsOf(countsOf(inputs))
    .slice(1)
    .map(({ time }) => time);
}

/** Numbers that are no points of any series: what officials said of the peak, and every platform ever seen. */
export function claimsOf(inputs: Inputs): { official: number; ever: number } {
  return {
    official: amount(inputs, 'platforms-peak-5000-official'),
    ever: amount(inputs, 'platforms-6000-is-cumulative'),
  };
}
