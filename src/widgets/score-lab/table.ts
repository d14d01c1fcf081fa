import { mean, sum } from 'd3-array';
import type { Inputs, Table } from '../../widget/define.ts';
import { twinsOf, type Case } from './model/case.ts';
import { featuresOf } from './model/features.ts';
import { outcomeOf } from './model/outcome.ts';
import {
  groups,
  groupSize,
  nonPayersEach,
  payersEach,
  population,
  type Group,
} from './model/population.ts';
import { areaUnderCurve } from './model/score.ts';
import type { ScoreState } from './state.ts';
import type { ScoreLabels } from './words/labels.ts';
import type { ScoreSentences } from './words/type.ts';

const none = '–';

/** A state in numbers, by group; with one person in view, that person’s features beside the twin’s. */
export function scoreTable(
  state: ScoreState,
  { labels }: Inputs<ScoreLabels>,
  sentences: ScoreSentences,
): Table {
  const { rows } = labels;
  const outcome = outcomeOf(state);
  const { scores, thresholds, counts } = outcome;
  const counted = (name: string, of: (group: Group) => number) => [
    name,
    ...groups.map(of),
    sum(groups, of),
  ];
  const share = (name: string, of: (group: Group) => number, each: number) => {
    const percent = (group: Group) => (100 * of(group)) / each;
    return [name, ...groups.map(percent), mean(groups, percent) ?? 0];
  };
  const approved = (group: Group) => counts[group].approvedPayers + counts[group].approvedNonPayers;
  const refusedPayers = (group: Group) => counts[group].refusedPayers;
  const approvedNonPayers = (group: Group) => counts[group].approvedNonPayers;
  const area = (group: Group) => {
    const people = population.filter((person) => person.group === group);
    const own = areaUnderCurve(
      people.map(({ number }) => scores[number - 1] ?? 0),
      people.map(({ repays }) => repays),
    );
    return Number(own.toFixed(3));
  };
  const [one, two] = twinsOf(state.person, outcome);
  const [settled, newcomer] = one.person.group === 'settled' ? [one, two] : [two, one];
  const pair = (what: string, of: (twin: Case) => string | number) => [
    sentences.twinRow(settled.person.number, newcomer.person.number, what),
    of(settled),
    of(newcomer),
    none,
  ];
  return {
    head: labels.heads,
    rows: [
      counted(rows.people, () => groupSize),
      counted(rows.payers, () => payersEach),
      [
        rows.cut,
        Number(thresholds.settled.toFixed(1)),
        Number(thresholds.newcomer.toFixed(1)),
        none,
      ],
      counted(rows.approved, approved),
      share(rows.approvedShare, approved, groupSize),
      counted(rows.refusedPayers, refusedPayers),
      share(rows.refusedPayersShare, refusedPayers, payersEach),
      counted(rows.approvedNonPayers, approvedNonPayers),
      share(rows.approvedNonPayersShare, approvedNonPayers, nonPayersEach),
      [rows.area, ...groups.map(area), Number(outcome.area.toFixed(3))],
      [rows.between, none, none, outcome.between],
      ...(state.look === 'person'
        ? [
            pair(rows.score, ({ score }) => score),
            pair(rows.answer, ({ approved }) => labels.answers[approved ? 'approved' : 'refused']),
            ...featuresOf(outcome.on).map((feature) =>
              pair(labels.features[feature], ({ person }) => person.features[feature]),
            ),
          ]
        : []),
    ],
  };
}
