import { memoizeByKey, memoizeByObject } from '../../../widget/memoize.ts';
import type { ScoreState } from '../state.ts';
import {
  confusionCounts,
  countBetween,
  equalOpportunityThreshold,
  tryPairs,
  trySingle,
  type ConfusionCounts,
  type Thresholds,
} from './error-rates.ts';
import { sources, type Source } from './features.ts';
import type { Group } from './population.ts';
import { choices, modelOf, type Model } from './score.ts';

/** What a state comes to. */
export interface Outcome extends Model {
  /** The sources that are on. */
  on: readonly Source[];
  thresholds: Thresholds;
  counts: Readonly<Record<Group, ConfusionCounts>>;
  /** People whose answer would be another in the other group, at the same score. */
  between: number;
}

/** What a state comes to: scores, thresholds, errors by group. A state’s outcome is worked out once. */
export const outcomeOf = memoizeByObject(({ off, cut, rule }: ScoreState): Outcome => {
  const on = sources.filter((source) => !off.includes(source));
  const model = modelOf(...on);
  const { scores } = model;
  const newcomer = rule === 'one' ? cut : equalOpportunityThreshold(scores, cut);
  const thresholds = { settled: cut, newcomer };
  return {
    ...model,
    on,
    thresholds,
    counts: confusionCounts(scores, thresholds),
    between: countBetween(scores, thresholds),
  };
});

/** What trying every threshold, and every pair of them, comes to for some sources; worked out once for each choice. */
export const trialsOf = memoizeByKey(choices, (...on: Source[]) => {
  const { scores } = modelOf(...on);
  return { single: trySingle(scores), pairs: tryPairs(scores) };
});

/** The three criteria of fairness that the widget sets against each other, and whether a state meets them. */
export function criteriaMet({ between, counts: { settled, newcomer } }: Outcome) {
  return {
    sameScore: between === 0,
    refused: settled.refusedPayers === newcomer.refusedPayers,
    approved: settled.approvedNonPayers === newcomer.approvedNonPayers,
  };
}

/** The name of a criterion of fairness. */
export type Criterion = keyof ReturnType<typeof criteriaMet>;
