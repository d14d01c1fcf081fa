import { ascending, bisectLeft, cross, max } from 'd3-array';
import { groups, nonPayersEach, payersEach, population, type Group } from './population.ts';

/** The decision threshold of each group: from which score on it is approved, in points. */
export type Thresholds = Readonly<Record<Group, number>>;

/** What the answers come to in one group: the four counts of a confusion matrix. */
export interface ConfusionCounts {
  approvedPayers: number;
  /** Would repay, but are refused: the false negatives. */
  refusedPayers: number;
  /** Would not repay, but are approved: the false positives. */
  approvedNonPayers: number;
  refusedNonPayers: number;
}

/** Scores of one group’s payers and of its non-payers, lowest first. */
interface SortedScores {
  payers: readonly number[];
  nonPayers: readonly number[];
}

function sortedScores(scores: readonly number[], group: Group): SortedScores {
  const of = (repays: boolean) =>
    population
      .filter((person) => person.group === group && person.repays === repays)
      .map(({ number }) => scores[number - 1] ?? 0)
      .sort(ascending);
  return { payers: of(true), nonPayers: of(false) };
}

function countAt({ payers, nonPayers }: SortedScores, threshold: number): ConfusionCounts {
  const refusedPayers = bisectLeft(payers, threshold);
  const refusedNonPayers = bisectLeft(nonPayers, threshold);
  return {
    approvedPayers: payersEach - refusedPayers,
    refusedPayers,
    approvedNonPayers: nonPayersEach - refusedNonPayers,
    refusedNonPayers,
  };
}

/** What the answers come to, by group, for scores of the town and a threshold for each group. */
export function confusionCounts(
  scores: readonly number[],
  thresholds: Thresholds,
): Readonly<Record<Group, ConfusionCounts>> {
  return {
    settled: countAt(sortedScores(scores, 'settled'), thresholds.settled),
    newcomer: countAt(sortedScores(scores, 'newcomer'), thresholds.newcomer),
  };
}

/** A score above every other. */
const aboveAll = (scores: readonly number[]) => (max(scores) ?? 0) + 0.1;

/**
 * The threshold for newcomers that wrongly refuses as many of them as a threshold for the long-settled
 * does of those (equal opportunity, after Hardt, Price and Srebro, 2016): the highest that refuses no more.
 */
export function equalOpportunityThreshold(scores: readonly number[], settled: number): number {
  const refused = bisectLeft(sortedScores(scores, 'settled').payers, settled);
  const { payers } = sortedScores(scores, 'newcomer');
  return payers[refused] ?? Math.max(settled, aboveAll(payers));
}

/** People whose score lies between two thresholds: the same score would get another answer in the other group. */
export function countBetween(scores: readonly number[], { settled, newcomer }: Thresholds): number {
  const sorted = [...scores].sort(ascending);
  return Math.abs(bisectLeft(sorted, settled) - bisectLeft(sorted, newcomer));
}

/** How many thresholds, or pairs of them, were tried, and how many met the criterion. */
export interface Trial {
  tried: number;
  kept: number;
}

/** Every threshold that answers the town differently from the next: each score there is, and one above all. */
function thresholdsFor(scores: readonly number[]): number[] {
  return [...new Set(scores), aboveAll(scores)].sort(ascending);
}

/** Tries every single threshold that refuses some payers and approves others: does any refuse as many in both groups? */
export function trySingle(scores: readonly number[]): Trial {
  const refused = thresholdsFor(scores).map((threshold) => {
    const { settled, newcomer } = confusionCounts(scores, {
      settled: threshold,
      newcomer: threshold,
    });
    return [settled.refusedPayers, newcomer.refusedPayers] as const;
  });
  const tried = refused.filter(([a, b]) => a + b > 0 && a + b < 2 * payersEach);
  return { tried: tried.length, kept: tried.filter(([a, b]) => a === b).length };
}

/**
 * Tries every pair of thresholds, one a group, for which both kinds of error happen in both groups:
 * does any pair make both errors equal (equalised odds), the wrongly refused and the wrongly approved?
 */
export function tryPairs(scores: readonly number[]): Trial {
  const thresholds = thresholdsFor(scores);
  const [settled = [], newcomer = []] = groups.map((group) => {
    const sorted = sortedScores(scores, group);
    return thresholds
      .map((threshold) => countAt(sorted, threshold))
      .filter(({ refusedPayers, approvedNonPayers }) => refusedPayers > 0 && approvedNonPayers > 0);
  });
  const pairs = cross(settled, newcomer);
  const kept = pairs.filter(
    ([a, b]) => a.refusedPayers === b.refusedPayers && a.approvedNonPayers === b.approvedNonPayers,
  );
  return { tried: pairs.length, kept: kept.length };
}
