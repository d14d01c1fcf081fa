import { descending } from 'd3-array';
import { featureKinds, type Actionability, type Feature } from './features.ts';
import type { Person } from './population.ts';
import { scoreOf, type Scorecard } from './score.ts';

/** A change of features that turns an answer into the other. */
export interface Counterfactual {
  /** Steps by feature: 2 is two more of it, −1 one fewer. */
  steps: ReadonlyMap<Feature, number>;
  /** All steps together, whichever way. */
  size: number;
  /** The score it leads to. */
  score: number;
}

const add = (
  features: Person['features'],
  steps: ReadonlyMap<Feature, number>,
): Person['features'] => {
  const changed = { ...features };
  for (const [feature, by] of steps) changed[feature] += by;
  return changed;
};

/** Whether features that may be changed can turn the answer at all, changed as far as they go (recourse). */
export function hasRecourse(
  features: Person['features'],
  card: Scorecard,
  threshold: number,
  actionable: readonly Actionability[],
): boolean {
  const up = scoreOf(features, card) < threshold;
  const farthest = { ...features };
  for (const [feature, each] of card.points) {
    const { least, most, actionability } = featureKinds[feature];
    if (actionable.includes(actionability)) farthest[feature] = each > 0 === up ? most : least;
  }
  return scoreOf(farthest, card) >= threshold === up;
}

/**
 * The smallest change of features that turns a refusal into an approval, or an approval into a refusal.
 * Small is few steps, each one loan, month, year, order, move, app or friend. A scorecard only adds, so the
 * steps that move the score most, taken first and as far as the feature goes, are the fewest.
 * @param actionable the features that may be changed, by what a person can do about them
 * @returns undefined when no change of those features turns the answer
 */
export function smallestCounterfactual(
  features: Person['features'],
  card: Scorecard,
  threshold: number,
  actionable: readonly Actionability[],
): Counterfactual | undefined {
  const up = scoreOf(features, card) < threshold;
  const movable = [...card.points]
    .filter(
      ([feature, each]) => each !== 0 && actionable.includes(featureKinds[feature].actionability),
    )
    .sort(([, a], [, b]) => descending(Math.abs(a), Math.abs(b)));
  const steps = new Map<Feature, number>();
  let size = 0;
  for (const [feature, each] of movable) {
    const way = each > 0 === up ? 1 : -1;
    const { least, most } = featureKinds[feature];
    const room = way > 0 ? most - features[feature] : features[feature] - least;
    for (let taken = 1; taken <= room; taken++) {
      steps.set(feature, way * taken);
      size++;
      const score = scoreOf(add(features, steps), card);
      if (score >= threshold === up) return { steps, size, score };
    }
  }
  return undefined;
}
