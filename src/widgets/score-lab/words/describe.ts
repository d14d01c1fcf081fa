import { amount, type Description, type Inputs } from '../../../widget/define.ts';
import { countWithoutRecourse, twinsOf, type Case } from '../model/case.ts';
import { actionabilities, featureKinds, sources } from '../model/features.ts';
import { outcomeOf, trialsOf, type Outcome } from '../model/outcome.ts';
import { groupSize, nonPayersEach, payersEach, population } from '../model/population.ts';
import type { ScoreState } from '../state.ts';
import type { ScoreLabels } from './labels.ts';
import type { ByGroup, Errors, PersonScored, ScoreSentences, Steps } from './type.ts';

const group = { payers: payersEach, nonPayers: nonPayersEach };

const errorsOf = ({ counts: { settled, newcomer } }: Outcome): Errors => ({
  refused: { settled: settled.refusedPayers, newcomer: newcomer.refusedPayers },
  approved: { settled: settled.approvedNonPayers, newcomer: newcomer.approvedNonPayers },
});

const scored = ({ person, score, approved }: Case): PersonScored => ({
  ...person,
  score,
  approved,
});

function titleOf({ look, rule, person }: ScoreState, outcome: Outcome, say: ScoreSentences) {
  const { refused } = errorsOf(outcome);
  const [one, two] = twinsOf(person, outcome);
  if (look === 'data') return say.title.data(refused);
  if (look === 'person') return say.title.twins(scored(one), scored(two));
  return rule === 'equal'
    ? say.title.twoCuts(refused, outcome.thresholds, outcome.between)
    : say.title.oneCut(refused);
}

/** The smallest change that turns an answer. */
function changeOf({ approved, change }: Case, say: ScoreSentences): string {
  if (!change) return say.unturnable.change;
  return say.change(approved, [...change.steps], change.size, change.score);
}

/** Who could make that change, and what a person refused could do today. */
function actionabilityOf({ approved, change, today }: Case, say: ScoreSentences): string {
  if (!change) return say.unturnable.actionability;
  const steps: Steps = [...change.steps];
  const parts = actionabilities
    .map(
      (who) =>
        [who, steps.filter(([feature]) => featureKinds[feature].actionability === who)] as const,
    )
    .filter(([, some]) => some.length > 0);
  if (approved) return say.actionability(parts, undefined);
  const same = parts.every(([who]) => who === 'now');
  const alone = today && (same ? say.today.same : say.today.other([...today.steps]));
  return say.actionability(parts, alone ?? say.today.nothing);
}

function summaryOf({ look, rule, person }: ScoreState, outcome: Outcome, say: ScoreSentences) {
  const { thresholds, between } = outcome;
  const errors = errorsOf(outcome);
  const equal = rule === 'equal';
  if (look === 'data') return say.summary.data(thresholds, equal, errors, group);
  if (look === 'person') {
    const [one, two] = twinsOf(person, outcome);
    return say.summary.twins(thresholds, equal, scored(one), scored(two), changeOf(one, say));
  }
  return equal
    ? say.summary.twoCuts(thresholds, between, errors, group)
    : say.summary.oneCut(thresholds.settled, errors, group);
}

function detailsOf(
  { look, off, person }: ScoreState,
  outcome: Outcome,
  say: ScoreSentences,
  coin: number,
): string[] {
  const { on, counts, area } = outcome;
  const used = say.used(on, off);
  if (look === 'data') {
    const approved = ({ approvedPayers, approvedNonPayers }: typeof counts.settled) =>
      approvedPayers + approvedNonPayers;
    const approvals = { settled: approved(counts.settled), newcomer: approved(counts.newcomer) };
    return [used, say.approvals(approvals, groupSize), say.area(area, coin)];
  }
  const also = off.length > 0 ? [used] : [];
  if (look === 'rule') {
    const { single, pairs } = trialsOf(...on);
    return [say.single(single), say.pairs(pairs), ...also];
  }
  const without: ByGroup = {
    settled: countWithoutRecourse('settled', outcome),
    newcomer: countWithoutRecourse('newcomer', outcome),
  };
  const [one] = twinsOf(person, outcome);
  return [
    actionabilityOf(one, say),
    say.withoutRecourse(without, errorsOf(outcome).refused),
    ...also,
  ];
}

/** A state of the score lab in words; the marks of wrong answers are named in the drawing itself. */
export function describeScore(
  state: ScoreState,
  inputs: Inputs<ScoreLabels>,
  say: ScoreSentences,
): Description {
  const { key } = inputs.labels;
  const outcome = outcomeOf(state);
  return {
    title: titleOf(state, outcome, say),
    measure: say.measure(population.length, outcome.on.length, sources.length),
    legend: [
      { mark: 'printed', shape: 'disc', text: key.approvedPayers },
      { mark: 'ink', shape: 'crossed-ring', text: key.refusedNonPayers },
    ],
    summary: summaryOf(state, outcome, say),
    details: detailsOf(state, outcome, say, amount(inputs, 'metric-auc')),
  };
}
