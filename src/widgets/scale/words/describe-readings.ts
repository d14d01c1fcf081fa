import { input, type Description, type Inputs } from '../../../widget/define.ts';
import { countsOf, type Reading } from '../model/counts.ts';
import { checksAfter, ratesOf } from '../model/rates.ts';
import type { ScaleState } from '../state.ts';
import type { ScaleSentences } from './type.ts';

/** What a reading says of itself. */
export type ReadingWords = Pick<Description, 'title' | 'measure' | 'summary'>;

/** The readings that have no field. */
export type FieldlessReading = Exclude<Reading, 'count' | 'time'>;

/** Whether a reading shows the field. */
export function isFieldReading(read: Reading): read is Exclude<Reading, FieldlessReading> {
  return read === 'count' || read === 'time';
}

const describers: Readonly<
  Record<FieldlessReading, (state: ScaleState, inputs: Inputs, say: ScaleSentences) => ReadingWords>
> = {
  rate(_, inputs, { rate }) {
    const rates = { ...countsOf(inputs), ...ratesOf(inputs) };
    const [since, until] = spanOf(inputs);
    return {
      title: rate.title(rates),
      measure: rate.measure(since, until),
      summary: rate.summary(rates),
    };
  },
  since({ after }, inputs, { since: say }) {
    const rates = { ...countsOf(inputs), ...ratesOf(inputs) };
    const checks = checksAfter(after, rates);
    const [since, until] = spanOf(inputs);
    return {
      title: say.title(after, checks),
      measure: say.measure(since, until),
      summary: say.summary(after, checks, rates),
    };
  },
  hold({ counted, took }, inputs, { hold }) {
    const counts = countsOf(inputs);
    return {
      title: hold.title(counted, took, counts),
      measure: hold.measure,
      summary: hold.summary(counted, took, counts),
    };
  },
  walk({ walked }, inputs, { walk }) {
    const counts = countsOf(inputs);
    return {
      title: walk.title(walked, counts),
      measure: walk.measure(spanOf(inputs)[0]),
      summary: walk.summary(walked, counts),
    };
  },
};

/** When the count began, and its latest possible end, in words. */
function spanOf(inputs: Inputs): [since: string, until: string] {
  return [input(inputs, 'start-march-2015').when, input(inputs, 'story-published').when];
}

/** A reading without the field in words. */
export function describeReading(
  read: FieldlessReading,
  state: ScaleState,
  inputs: Inputs,
  say: ScaleSentences,
): ReadingWords {
  return describers[read](state, inputs, say);
}
