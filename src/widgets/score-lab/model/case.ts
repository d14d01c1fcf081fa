import { hasRecourse, smallestCounterfactual, type Counterfactual } from './counterfactual.ts';
import { actionabilities } from './features.ts';
import type { Outcome } from './outcome.ts';
import { population, type Group, type Person } from './population.ts';

/** One invented person under a state: score, answer, and what would turn it. */
export interface Case {
  person: Person;
  score: number;
  approved: boolean;
  /** The smallest change of any features that turns the answer. */
  change: Counterfactual | undefined;
  /** The smallest change of features that the person could change today. */
  today: Counterfactual | undefined;
}

/** A case and its twin’s. */
export type Twins = readonly [Case, Case];

/** One person's case. @param number 1 to 100 @throws RangeError when nobody has that number */
export function caseOf(number: number, { scores, thresholds, card }: Outcome): Case {
  const person = population[number - 1];
  const score = scores[number - 1];
  if (!person || score === undefined)
    throw new RangeError(`Nobody in the town has number ${number}.`);
  const threshold = thresholds[person.group];
  return {
    person,
    score,
    approved: score >= threshold,
    change: smallestCounterfactual(person.features, card, threshold, actionabilities),
    today: smallestCounterfactual(person.features, card, threshold, ['now']),
  };
}

/** A person’s case and the twin’s. @param number of the person, 1 to 100 */
export function twinsOf(number: number, outcome: Outcome): Twins {
  const one = caseOf(number, outcome);
  return [one, caseOf(one.person.twin, outcome)];
}

/** Of a group’s payers who are refused, how many could not turn the answer by anything they can change today. */
export function countWithoutRecourse(group: Group, { scores, thresholds, card }: Outcome): number {
  return population.filter(
    ({ number, repays, features, ...person }) =>
      person.group === group &&
      repays &&
      (scores[number - 1] ?? 0) < thresholds[group] &&
      !hasRecourse(features, card, thresholds[group], ['now']),
  ).length;
}
