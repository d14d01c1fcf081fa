import type { Locale } from '../../i18n/locales.ts';
import { amount, type Description, type Inputs } from '../../widget/define.ts';
import { caseOf, outcomeOf, stuckIn, trialsOf, type Outcome } from './model.ts';
import type { ScoreState } from './state.ts';
import { scoreText, type Sentences, type Twins } from './text.ts';

/** The person a state looks at, and the twin. */
export function twinsOf({ person }: ScoreState, outcome: Outcome): Twins {
  const one = caseOf(person, outcome);
  return [one, caseOf(one.person.twin, outcome)];
}

function detailsOf(
  { look, off }: ScoreState,
  outcome: Outcome,
  [one]: Twins,
  say: Sentences,
  coin: number,
): string[] {
  const used = off.length > 0 ? [say.used(outcome)] : [];
  if (look === 'data') return [say.used(outcome), say.approvals(outcome), say.area(outcome, coin)];
  if (look === 'rule') {
    const { single, pairs } = trialsOf(outcome);
    return [say.single(single), say.pairs(pairs), ...used];
  }
  const stuck = {
    settled: stuckIn('settled', outcome),
    newcomer: stuckIn('newcomer', outcome),
  };
  return [say.change(one), say.reach(one), say.stuck(outcome, stuck), ...used];
}

/** A state of the score lab in words; every sentence says that the town is invented. */
export function describeScore(state: ScoreState, inputs: Inputs, locale: Locale): Description {
  const { say } = scoreText[locale];
  const outcome = outcomeOf(state);
  const twins = twinsOf(state, outcome);
  const [refusedPayer, repaid, approvedOther, refusedOther] = say.legend;
  return {
    title: say.title(state, outcome, twins),
    measure: say.measure(state, outcome),
    legend: [
      { mark: 'borrower', shape: 'ring', text: refusedPayer },
      { mark: 'printed', shape: 'disc', text: repaid },
      { mark: 'ink', shape: 'disc', text: approvedOther },
      { mark: 'ink', shape: 'ring', text: refusedOther },
    ],
    summary: say.summary(state, outcome, twins),
    details: detailsOf(state, outcome, twins, say, amount(inputs, 'metric-auc')),
  };
}
