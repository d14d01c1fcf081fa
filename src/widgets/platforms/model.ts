import { amount, rowsOf, type Inputs, type SetRow } from '../../widget/define.ts';
import { memoizeByObject } from '../../widget/memoize.ts';

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

/** Who a line belongs to; no line has two. */
export type Tracker = 'wdzj' | 'regulators' | 'volume';

/** One number of a line. */
export interface Point {
  tracker: Tracker;
  /** The state of the tracker's database; numbers on two bases are never joined. */
  base: string;
  /** As the data set has it. */
  date: string;
  /** In years; the last moment of 2015 is 2015. */
  time: number;
  /** Platforms, or yuan for the volume. */
  value: number;
  /** `estimate`, `derived`, `one-source`, `day-assumed`; absent for a plain count. */
  flag: string | undefined;
  /** Whether another number had been published for the day before. */
  restated: boolean;
}

/** Points of one tracker on one base, in the order of time. */
export interface Line {
  tracker: Tracker;
  base: string;
  points: readonly Point[];
}

/** A date in years: the last day of 2015 is 2015; a year alone stands for its last day. */
export function timeOf(date: string): number {
  const [year = 0, month = 12, dayOfMonth = 31] = date.split('-').map(Number);
  const start = Date.UTC(year, 0, 0);
  const length = Date.UTC(year + 1, 0, 0) - start;
  return year - 1 + (Date.UTC(year, month - 1, dayOfMonth) - start) / length;
}

/** A text of a row. */
export function textOf(row: SetRow, name: string): string {
  return String(row[name] ?? '');
}

function pointOf(row: SetRow, tracker: Tracker, base: string, restated = false): Point {
  const date = textOf(row, tracker === 'volume' ? 'year' : 'date');
  const flag = textOf(row, 'flag') || undefined;
  return { tracker, base, date, time: timeOf(date), value: Number(row.value), flag, restated };
}

/** Every number that may stand in a picture of counts: WDZJ’s first and restated ones, and the regulators’; read once. */
export const pointsOf = memoizeByObject((inputs: Inputs): Point[] => {
  const wdzj = (id: string, restated: boolean) =>
    rowsOf(inputs, id).map((row) => pointOf(row, 'wdzj', textOf(row, 'base'), restated));
  return [
    ...wdzj('platforms-wdzj-published', false),
    ...wdzj('platforms-wdzj-restated', true),
    ...rowsOf(inputs, 'platforms-regulators').map((row) => pointOf(row, 'regulators', 'official')),
  ];
});

/** Yuan lent through platforms by year. */
export function volumeOf(inputs: Inputs): Point[] {
  return rowsOf(inputs, 'lending-volume-wdzj').map((row) => pointOf(row, 'volume', 'annual'));
}

/** Lines of points: one for each tracker and base. What rests on one secondary source is on none. */
export function linesOf(points: readonly Point[]): Line[] {
  const lines = new Map<string, Point[]>();
  for (const point of points) {
    if (point.flag === 'one-source') continue;
    const key = `${point.tracker} ${point.base}`;
    lines.set(key, [...(lines.get(key) ?? []), point]);
  }
  return [...lines.values()].flatMap((found) => {
    const inTime = [...found].sort((a, b) => a.time - b.time);
    const [first] = inTime;
    return first ? [{ tracker: first.tracker, base: first.base, points: inTime }] : [];
  });
}

/** The highest of some points, the earliest where several are. @throws RangeError when there are none */
export function highest(points: readonly Point[]): Point {
  return points.reduce((best, point) => (point.value > best.value ? point : best));
}

/** The point of a tracker on a day. @throws RangeError when there is none */
export function pointOn(
  points: readonly Point[],
  date: string,
  tracker: Tracker,
  restated = false,
): Point {
  const found = points.find(
    (point) => point.date === date && point.tracker === tracker && point.restated === restated,
  );
  if (!found) throw new RangeError(`${tracker} has no number for ${date}.`);
  return found;
}

/** WDZJ's year-ends as first published, oldest first. */
export function yearEndsOf(points: readonly Point[]): Point[] {
  return points.filter(
    ({ tracker, restated, date }) => tracker === 'wdzj' && !restated && date.endsWith('-12-31'),
  );
}

/** The years whose ends a reader guesses: all that WDZJ has but the first, which is given. */
export function guessYears(inputs: Inputs): number[] {
  return yearEndsOf(pointsOf(inputs))
    .slice(1)
    .map(({ time }) => Math.round(time));
}

/** Numbers that are no points of any line: what officials said of the peak, and every platform ever seen. */
export function claimsOf(inputs: Inputs): { official: number; ever: number } {
  return {
    official: amount(inputs, 'platforms-peak-5000-official'),
    ever: amount(inputs, 'platforms-6000-is-cumulative'),
  };
}
