import type { Locale } from '../../i18n/locales.ts';
import type { WidgetText } from '../../widget/define.ts';
import type { Trial } from './answers.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { Case, Fairness, Outcome } from './model.ts';
import type { Reach, Source, Trace } from './sources.ts';
import type { Look, Rule, ScoreState } from './state.ts';
import type { Group } from './town.ts';

/** A case and its twin’s. */
export type Twins = readonly [Case, Case];

/** Sentences about a state; each says that the town is invented. */
export interface Sentences {
  title(state: ScoreState, outcome: Outcome, twins: Twins): string;
  measure(state: ScoreState, outcome: Outcome): string;
  /** What the colours and fills of the marks mean: refused and approved payers, approved and refused others. */
  legend: readonly [string, string, string, string];
  summary(state: ScoreState, outcome: Outcome, twins: Twins): string;
  /** Which sources the score uses and which it does not. */
  used(outcome: Outcome): string;
  approvals(outcome: Outcome): string;
  /** How well the score ranks, beside the area of a coin toss. */
  area(outcome: Outcome, coin: number): string;
  /** What trying every single cut-off came to, and every pair of them. */
  single(trial: Trial): string;
  pairs(trial: Trial): string;
  /** The smallest change that turns one person’s answer. */
  change(of: Case): string;
  /** Who could make that change, and what the person could do today. */
  reach(of: Case): string;
  stuck(outcome: Outcome, of: Readonly<Record<Group, number>>): string;
}

/** Headings and row names of the table. */
interface TableWords {
  town: string;
  groups: Readonly<Record<Group, string>>;
  both: string;
  people: string;
  payers: string;
  cut: string;
  approved: string;
  approvedShare: string;
  refused: string;
  refusedShare: string;
  passed: string;
  passedShare: string;
  area: string;
  between: string;
  /** The name of a row on two twins. */
  twins(settled: number, newcomer: number, what: string): string;
  score: string;
  answer: string;
}

/** Every word of the score lab in one language. */
export interface ScoreWords extends WidgetText {
  say: Sentences;
  rows: TableWords;
  look: string;
  looks: Readonly<Record<Look, string>>;
  rule: string;
  rules: Readonly<Record<Rule, string>>;
  cut: string;
  points(score: number): string;
  groups: Readonly<Record<Group, string>>;
  /** The line over a group’s half of the drawing. */
  half(group: Group): string;
  /** Two lines beside the number of payers refused, and of others approved; short ones for narrow figures. */
  refused: readonly [string, string];
  passed: readonly [string, string];
  refusedShort: readonly [string, string];
  passedShort: readonly [string, string];
  answers: Readonly<Record<'refused' | 'approved', string>>;
  fairness: Readonly<Record<Fairness, string>>;
  /** What the first rule comes to: how many it fails. */
  split(people: number): string;
  sourcesLead: string;
  sources: Readonly<Record<Source, { name: string; asked: string }>>;
  outside: string;
  rights: string;
  person: string;
  number(person: number): string;
  twin(person: number): string;
  toTwin(person: number): string;
  traces: Readonly<Record<Trace, string>>;
  reaches: Readonly<Record<Reach, string>>;
  trace: string;
  apart: string;
  score: string;
}

/** The words of the score lab by language. */
export const scoreText: Readonly<Record<Locale, ScoreWords>> = { en: english, zh: chinese };
