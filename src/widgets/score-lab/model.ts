import {
  between,
  equalCut,
  tallies,
  tryPairs,
  trySingle,
  type Cuts,
  type Tally,
  type Trial,
} from './answers.ts';
import { canTurn, smallestChange, type Change } from './change.ts';
import { areaUnderCurve, cardName, cardOf, scoresOf, type Card } from './score.ts';
import { sources, type Source } from './sources.ts';
import type { ScoreState } from './state.ts';
import { town, type Group, type Person } from './town.ts';

/** The rules and cases that go with each source: ids of facts, the nearest first. */
export const rulesOf = {
  loans: ['law-2013-written-consent-query'],
  phone: ['law-credit-measures-transition'],
  shopping: ['law-credit-measures-definition', 'sesame-default-tickbox-2018'],
  address: ['law-pipl-28'],
  contacts: ['law-2013-consent', 'contact-list-harassment'],
} as const satisfies Readonly<Record<Source, readonly string[]>>;

/** What studies found outside the invented town. */
export const findings = ['berg-2020-main', 'fuster-2022'] as const;

/** What the law gives a person who was scored, and how long a bad record stays. */
export const rights = ['law-pipl-24', 'law-2013-five-years'] as const;

/** The facts the widget needs; everything else in it is invented. */
export const factIds = [
  ...findings,
  'metric-auc',
  ...rights,
  ...Object.values(rulesOf).flat(),
] as const;

/** What a choice of sources gives, whatever the cut-off. */
interface Model {
  card: Card;
  scores: readonly number[];
  /** The chance that a random payer outscores a random non-payer, 0 to 1. */
  area: number;
}

const models = new Map<string, Model>();

/** The sources that are on. */
function sourcesOn({ off }: Pick<ScoreState, 'off'>): Source[] {
  return sources.filter((source) => !off.includes(source));
}

function modelOf(on: readonly Source[]): Model {
  const name = cardName(on);
  const known = models.get(name);
  if (known) return known;
  const scores = scoresOf(on);
  const model = {
    card: cardOf(on),
    scores,
    area: areaUnderCurve(
      scores,
      town.map(({ repays }) => repays),
    ),
  };
  models.set(name, model);
  return model;
}

/** What a state comes to. */
export interface Outcome extends Model {
  on: readonly Source[];
  cuts: Cuts;
  tallies: Readonly<Record<Group, Tally>>;
  /** People whose answer would be another in the other group, at the same score. */
  between: number;
}

const outcomes = new WeakMap<ScoreState, Outcome>();

/** What a state comes to: scores, cut-offs, errors by group. A state’s outcome is worked out once. */
export function outcomeOf(state: ScoreState): Outcome {
  const known = outcomes.get(state);
  if (known) return known;
  const on = sourcesOn(state);
  const model = modelOf(on);
  const { scores } = model;
  const newcomer = state.rule === 'one' ? state.cut : equalCut(scores, state.cut);
  const cuts = { settled: state.cut, newcomer };
  const outcome = {
    ...model,
    on,
    cuts,
    tallies: tallies(scores, cuts),
    between: between(scores, cuts),
  };
  outcomes.set(state, outcome);
  return outcome;
}

/** What trying every cut-off, and every pair of them, comes to. */
export interface Trials {
  single: Trial;
  pairs: Trial;
}

const trials = new Map<string, Trials>();

/** Tries the rules against every cut-off for a choice of sources; worked out once for each. */
export function trialsOf({ on, scores }: Outcome): Trials {
  const name = cardName(on);
  const known = trials.get(name) ?? { single: trySingle(scores), pairs: tryPairs(scores) };
  trials.set(name, known);
  return known;
}

/** The three rules that the widget sets against each other, and whether a state keeps them. */
export function rulesKept({ between: split, tallies: { settled, newcomer } }: Outcome) {
  return {
    sameScore: split === 0,
    refused: settled.wronglyRefused === newcomer.wronglyRefused,
    approved: settled.wronglyApproved === newcomer.wronglyApproved,
  };
}

/** The name of a rule that a state keeps or breaks. */
export type Fairness = keyof ReturnType<typeof rulesKept>;

/** One invented person under a state: score, answer, and what would turn it. */
export interface Case {
  person: Person;
  score: number;
  approved: boolean;
  /** The smallest change of any traces that turns the answer. */
  change: Change | undefined;
  /** The smallest change of traces that the person could change today. */
  today: Change | undefined;
}

/** One person's case. @param number 1 to 100 */
export function caseOf(number: number, { scores, cuts, card }: Outcome): Case {
  const person = town[number - 1];
  const score = scores[number - 1];
  if (!person || score === undefined)
    throw new RangeError(`Nobody in the town has number ${number}.`);
  const cut = cuts[person.group];
  return {
    person,
    score,
    approved: score >= cut,
    change: smallestChange(person.traces, card, cut, ['now', 'time', 'others']),
    today: smallestChange(person.traces, card, cut, ['now']),
  };
}

/** Of a group’s payers who are refused, how many could not turn the answer by anything they can change today. */
export function stuckIn(group: Group, { scores, cuts, card }: Outcome): number {
  return town.filter(
    ({ number, repays, traces, ...person }) =>
      person.group === group &&
      repays &&
      (scores[number - 1] ?? 0) < cuts[group] &&
      !canTurn(traces, card, cuts[group], ['now']),
  ).length;
}
