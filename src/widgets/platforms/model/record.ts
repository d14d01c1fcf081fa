import { yearOf } from '../../../i18n/loose-date.ts';
import type { Inputs } from '../../../widget/define.ts';
import { memoizeByObject } from '../../../widget/memoize.ts';
import { claimsOf, countsOf, highest, pointOn, volumesOf, yearEndsOf } from './counts.ts';
import type { DataPoint } from './counts.ts';

/** The ends of a list. @throws RangeError when it is empty */
function endsOf(points: readonly DataPoint[]): [first: DataPoint, last: DataPoint] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new RangeError('A data set of platforms is empty.');
  return [first, last];
}

/** The counts that words speak of by name; found once. @throws RangeError when a data set lacks one */
export const namedCounts = memoizeByObject((inputs: Inputs) => {
  const points = countsOf(inputs);
  const ends = yearEndsOf(points);
  const official = points.filter(({ tracker }) => tracker === 'regulators');
  const [first, last] = endsOf(ends);
  const [start, zero] = endsOf(official);
  const again = points.filter(({ restated }) => restated);
  const [after] = endsOf(again);
  // The day that WDZJ counted twice and the regulator once.
  const octoberAgain = again.find(({ date }) => official.some((other) => other.date === date));
  if (!octoberAgain) throw new RangeError('There is no day that all have counted.');
  return {
    first,
    peak: highest(ends),
    last,
    start,
    zero,
    before: pointOn(points, after.date, 'wdzj'),
    after,
    october: pointOn(points, octoberAgain.date, 'wdzj'),
    octoberAgain,
    octoberOfficial: pointOn(points, octoberAgain.date, 'regulators'),
    loose: official.find(({ flag }) => flag === 'one-source') ?? last,
  };
});

/** The numbers and dates that sentences on the record name: counts of platforms, years, and days as the ledger writes them. */
export interface RecordNumbers {
  firstYear: number;
  first: number;
  peakYear: number;
  peak: number;
  lastYear: number;
  last: number;
  startYear: number;
  start: number;
  zeroMonth: string;
  /** Years from the first count to the highest, and from there to none. */
  rise: number;
  fall: number;
  restatedYear: number;
  before: number;
  after: number;
  octoberDay: string;
  october: number;
  octoberAgain: number;
  octoberOfficial: number;
  loose: number;
  official: number;
  ever: number;
}

/** What sentences on the record name; the same for all states. */
export const recordNumbers = memoizeByObject((inputs: Inputs): RecordNumbers => {
  const { first, peak, last, start, zero, before, after, ...rest } = namedCounts(inputs);
  return {
    firstYear: yearOf(first.date),
    first: first.value,
    peakYear: yearOf(peak.date),
    peak: peak.value,
    lastYear: yearOf(last.date),
    last: last.value,
    startYear: yearOf(start.date),
    start: start.value,
    zeroMonth: zero.date.slice(0, 7),
    rise: Math.round(peak.time - first.time),
    fall: Math.round(zero.time - peak.time),
    restatedYear: yearOf(before.date),
    before: before.value,
    after: after.value,
    octoberDay: rest.october.date,
    october: rest.october.value,
    octoberAgain: rest.octoberAgain.value,
    octoberOfficial: rest.octoberOfficial.value,
    loose: rest.loose.value,
    ...claimsOf(inputs),
  };
});

/** The volumes that words name: the ends, the highest year, and one that is only about right where there is one. */
export const namedVolumes = memoizeByObject((inputs: Inputs) => {
  const points = volumesOf(inputs);
  const [first, last] = endsOf(points);
  const about = points.find(({ flag }) => flag === 'estimate');
  return { first, last, peak: highest(points), about };
});
