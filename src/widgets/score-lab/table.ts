import type { Locale } from '../../i18n/locales.ts';
import type { Table } from '../../widget/define.ts';
import { othersEach } from './answers.ts';
import { twinsOf } from './describe.ts';
import { outcomeOf, type Case } from './model.ts';
import { areaUnderCurve } from './score.ts';
import { tracesOf } from './sources.ts';
import type { ScoreState } from './state.ts';
import { scoreText } from './text.ts';
import { groupSize, groups, payersEach, town, type Group } from './town.ts';

const none = '–';

/** A state in numbers, by group; with one person in view, that person’s traces beside the twin’s. */
export function scoreTable(state: ScoreState, locale: Locale): Table {
  const text = scoreText[locale];
  const { rows } = text;
  const outcome = outcomeOf(state);
  const { scores, cuts, tallies } = outcome;
  const counted = (name: string, of: (group: Group) => number) => [
    name,
    ...groups.map(of),
    groups.reduce((sum, group) => sum + of(group), 0),
  ];
  const share = (name: string, of: (group: Group) => number, each: number) => [
    name,
    ...groups.map((group) => (100 * of(group)) / each),
    groups.reduce((sum, group) => sum + (100 * of(group)) / each, 0) / groups.length,
  ];
  const area = (group: Group) => {
    const people = town.filter((person) => person.group === group);
    const own = areaUnderCurve(
      people.map(({ number }) => scores[number - 1] ?? 0),
      people.map(({ repays }) => repays),
    );
    return Number(own.toFixed(3));
  };
  const [one, two] = twinsOf(state, outcome);
  const [settled, newcomer] = one.person.group === 'settled' ? [one, two] : [two, one];
  const pair = (what: string, of: (twin: Case) => string | number) => [
    rows.twins(settled.person.number, newcomer.person.number, what),
    of(settled),
    of(newcomer),
    none,
  ];
  return {
    head: [rows.town, rows.groups.settled, rows.groups.newcomer, rows.both],
    rows: [
      counted(rows.people, () => groupSize),
      counted(rows.payers, () => payersEach),
      [rows.cut, Number(cuts.settled.toFixed(1)), Number(cuts.newcomer.toFixed(1)), none],
      counted(rows.approved, (group) => tallies[group].approved),
      share(rows.approvedShare, (group) => tallies[group].approved, groupSize),
      counted(rows.refused, (group) => tallies[group].wronglyRefused),
      share(rows.refusedShare, (group) => tallies[group].wronglyRefused, payersEach),
      counted(rows.passed, (group) => tallies[group].wronglyApproved),
      share(rows.passedShare, (group) => tallies[group].wronglyApproved, othersEach),
      [rows.area, ...groups.map(area), Number(outcome.area.toFixed(3))],
      [rows.between, none, none, outcome.between],
      ...(state.look === 'person'
        ? [
            pair(rows.score, ({ score }) => score),
            pair(rows.answer, ({ approved }) => text.answers[approved ? 'approved' : 'refused']),
            ...tracesOf(outcome.on).map((trace) =>
              pair(text.traces[trace], ({ person }) => person.traces[trace]),
            ),
          ]
        : []),
    ],
  };
}
