import type { Inputs } from '../../../widget/define.ts';
import { memoizeByObject } from '../../../widget/memoize.ts';
import { countsOf, highest, pointOn, volumesOf, yearEndsOf } from './counts.ts';
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
  const peak = highest(ends);
  return {
    first,
    peak,
    last,
    start,
    zero,
    before: pointOn(points, after.date, 'wdzj'),
    after,
    october: pointOn(points, octoberAgain.date, 'wdzj'),
    octoberAgain,
    octoberOfficial: pointOn(points, octoberAgain.date, 'regulators'),
    loose: official.find(({ flag }) => flag === 'one-source') ?? last,
    /** Years from the first count to the highest, and from there to none. */
    rise: Math.round(peak.time - first.time),
    fall: Math.round(zero.time - peak.time),
  };
});

/** The counts that words speak of by name, and the years between them. */
export type NamedCounts = ReturnType<typeof namedCounts>;

/** The volumes that words name: the ends, the highest year, and one that is only about right where there is one. */
export const namedVolumes = memoizeByObject((inputs: Inputs) => {
  const points = volumesOf(inputs);
  const [first, last] = endsOf(points);
  const about = points.find(({ flag }) => flag === 'estimate');
  return { first, last, peak: highest(points), about };
});
