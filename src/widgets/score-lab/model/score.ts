import { ascending, bisectLeft, bisectRight, sum } from 'd3-array';
import { memoizeByKey } from '../../../widget/memoize.ts';
import { cards } from './cards.ts';
import { featuresOf, sources, type Feature, type Source } from './features.ts';
import { population, type Person } from './population.ts';

/** A scorecard: points to begin with, and points for each step of each feature it uses. */
export interface Scorecard {
  start: number;
  points: ReadonlyMap<Feature, number>;
}

/** A scorecard with what it gives the whole town, whatever the threshold. */
export interface Model {
  card: Scorecard;
  /** The scores of the town, by the people’s numbers less one. */
  scores: readonly number[];
  /** The chance that a random payer outscores a random non-payer, 0 to 1. */
  area: number;
}

/** More than the choices of sources there are. */
export const choices = 2 ** sources.length + 1;

/** The key of a choice of sources among the invented scorecards. */
export function cardName(on: readonly Source[]): string {
  return sources.filter((source) => on.includes(source)).join('+') || 'none';
}

/** The scorecard for a choice of sources; a source that is off is in no part of it. */
export function scorecardOf(on: readonly Source[]): Scorecard {
  const [start = 0, ...points] = cards[cardName(on)] ?? [];
  return {
    start,
    points: new Map(featuresOf(on).map((feature, index) => [feature, points[index] ?? 0])),
  };
}

/** The score of some features on a scorecard, in points to one decimal; ten more double the odds of repaying. */
export function scoreOf(features: Person['features'], { start, points }: Scorecard): number {
  let score = start;
  for (const [feature, each] of points) score += each * features[feature];
  return Math.round(score * 10) / 10;
}

/** The scorecard for a choice of sources and what it gives the town; worked out once for each. */
export const modelOf = memoizeByKey(choices, (...on: Source[]): Model => {
  const card = scorecardOf(on);
  const scores = population.map(({ features }) => scoreOf(features, card));
  const repays = population.map((person) => person.repays);
  return { card, scores, area: areaUnderCurve(scores, repays) };
});

/**
 * Area under the curve: the share of pairs of one who repays and one who does not in which the one
 * who repays scores higher, ties counting half (Mann–Whitney). 0.5 is a coin toss, 1 is perfect.
 */
export function areaUnderCurve(scores: readonly number[], repays: readonly boolean[]): number {
  const of = (wanted: boolean) => scores.filter((_, index) => repays[index] === wanted);
  const [payers, others] = [of(true), of(false).sort(ascending)];
  const won = sum(payers, (payer) => (bisectLeft(others, payer) + bisectRight(others, payer)) / 2);
  return won / (payers.length * others.length);
}
