import type { Actionability, Feature, Source } from '../model/features.ts';
import type { Trial, Thresholds } from '../model/error-rates.ts';
import type { Group } from '../model/population.ts';

/** A number for either group. */
export type ByGroup = Readonly<Record<Group, number>>;

/** The wrong answers of either group, in people. */
export interface Errors {
  /** Payers refused. */
  refused: ByGroup;
  /** Non-payers approved. */
  approved: ByGroup;
}

/** A person with score and answer. */
export interface PersonScored {
  number: number;
  group: Group;
  repays: boolean;
  score: number;
  approved: boolean;
}

/** Steps of a change: two more of a feature, one fewer. */
export type Steps = readonly (readonly [feature: Feature, by: number])[];

/** How many payers and non-payers each group has. */
interface GroupMakeUp {
  payers: number;
  nonPayers: number;
}

/** The sentences of the score lab in one language. The title says that the town is invented, as the badge in the drawing does; scores are points, thresholds the scores from which a group is approved. */
export interface ScoreSentences {
  points(score: number): string;
  number(person: number): string;
  twin(person: number): string;
  toTwin(person: number): string;
  /** The line over a group’s half of the drawing. */
  half(group: Group, people: number): string;
  /** A person pointed out, with the score and the one that the smallest change leads to; and the twin. */
  scored(person: number, score: number, turned: number | undefined): string;
  twinScored(person: number, score: number): string;
  /** What stands on the axis on either side of a threshold; of several wordings the longest first. */
  axis: {
    refused: string;
    approved: string;
    approvedFrom(threshold: number): readonly string[];
    refusedBelow(threshold: number): readonly string[];
  };
  /** Two lines beside the number of payers refused, and of non-payers approved; short ones for narrow figures. */
  captions: Readonly<
    Record<'refused' | 'approved', (of: number, short: boolean) => readonly [string, string]>
  >;
  /** What “same score, same answer” comes to: how many it fails. */
  exceptions(people: number): string;
  /** Name of a table row on two twins. */
  twinRow(settled: number, newcomer: number, what: string): string;
  title: {
    data(refused: ByGroup): string;
    oneCut(refused: ByGroup): string;
    twoCuts(refused: ByGroup, thresholds: Thresholds, between: number): string;
    twins(one: PersonScored, two: PersonScored): string;
  };
  /** @param people in the town @param used data sources of those there are */
  measure(people: number, used: number, available: number): string;
  /** What a picture shows; with two thresholds where `equal`. */
  summary: {
    data(thresholds: Thresholds, equal: boolean, errors: Errors, group: GroupMakeUp): string;
    oneCut(threshold: number, errors: Errors, group: GroupMakeUp): string;
    twoCuts(thresholds: Thresholds, between: number, errors: Errors, group: GroupMakeUp): string;
    /** @param change what would turn the first one’s answer, a sentence */
    twins(
      thresholds: Thresholds,
      equal: boolean,
      one: PersonScored,
      two: PersonScored,
      change: string,
    ): string;
  };
  /** Which sources the score uses and which it does not. */
  used(on: readonly Source[], off: readonly Source[]): string;
  approvals(approved: ByGroup, of: number): string;
  /** How well the score ranks, beside the area of a coin toss. */
  area(area: number, coin: number): string;
  /** What trying every single threshold came to, and every pair of them. */
  single(trial: Trial): string;
  pairs(trial: Trial): string;
  /** That nothing turns an answer. */
  unturnable: { change: string; actionability: string };
  /** The smallest change that turns an answer. */
  change(approved: boolean, steps: Steps, size: number, score: number): string;
  /** Who could make that change, and, of somebody refused, what the person alone could do. */
  actionability(
    parts: readonly (readonly [Actionability, Steps])[],
    alone: string | undefined,
  ): string;
  /** What a person refused could do today: nothing that turns it, the smallest change itself, or a longer one. */
  today: { nothing: string; same: string; other(steps: Steps): string };
  withoutRecourse(without: ByGroup, refused: ByGroup): string;
}
