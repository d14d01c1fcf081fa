import { inFull } from '../../../i18n/numbers.ts';
import type { Inputs } from '../../../widget/define.ts';
import { ledgerOf } from '../model/ledger.ts';
import { compoundPower, inHand } from '../model/rates.ts';
import type { LoanState } from '../state.ts';
import { formatValues } from './formatted.ts';
import type { LoanLabels } from './labels.ts';
import { showRate, showYuan } from './numbers.ts';
import type { LoanSentences } from './type.ts';

/** The words of the columns. */
export interface ColumnWords {
  hand: string;
  inHand: string;
  fee: string;
  cutOff: string;
  same: string;
  /** The money in hand with its unit. */
  handInYuan: string;
  unit: string;
  /** Under each column: its yearly rate, and what that is, in full and where there is no room for that. */
  names: readonly { rate: string; full: string; brief: string }[];
  /** What the same money costs at each line. */
  costs: readonly string[];
}

/** The words of the columns: the loan, and the same money at the courts’ lines. */
export function columnWords(
  state: LoanState,
  inputs: Inputs<LoanLabels>,
  say: LoanSentences,
): ColumnWords {
  const { labels } = inputs;
  const values = formatValues(state, inputs, say.compoundWords);
  const name = (rate: string, what: string) => ({ rate, full: say.aYear(what), brief: what });
  return {
    hand: values.hand,
    inHand: labels.inHand,
    fee: values.fee,
    cutOff: labels.cutOff,
    same: labels.same,
    handInYuan: say.inYuan(values.hand),
    unit: labels.yuan,
    names: [
      name(values.rate, values.loan ? labels.thisLoan : labels.own),
      name(values.ceiling, labels.void),
      name(values.enforced, labels.enforced),
    ],
    costs: [values.costCeiling, values.costEnforced],
  };
}

/** The words of the staircase. */
export interface StairWords {
  /** What arrived on the first day, for its line. */
  got: string;
  /** The day of each row. */
  days: readonly string[];
  /** Above each row: with extensions what arrived and then what has been paid, without them what is owed. */
  heads: readonly string[];
  /** The same beside or in each row, in short. */
  sums: readonly string[];
  /** What is owed in each row. */
  owed: readonly string[];
  /** Under the last row: what has been paid or has arrived, and what is owed. */
  paidInAll: string;
  owedInAll: string;
}

/** The words of a loan that is not repaid. */
export function stairWords(
  state: LoanState,
  { locale }: Inputs<LoanLabels>,
  say: LoanSentences,
): StairWords {
  const rows = ledgerOf(state);
  const sum = (value: number) => showYuan(value, locale);
  const last = rows.at(-1);
  const extend = state.way === 'extend';
  const got = say.got(sum(inHand(state)));
  return {
    got,
    days: rows.map(({ day }) => say.day(inFull(day, locale))),
    heads: rows.map(({ owed, paidSoFar }, index) =>
      extend ? (index > 0 ? say.paid(sum(paidSoFar)) : got) : say.owes(sum(owed)),
    ),
    sums: rows.map(({ owed, paidSoFar }, index) =>
      extend && index === 0 ? say.owes(sum(owed)) : sum(extend ? paidSoFar : owed),
    ),
    owed: rows.map(({ owed }) => say.owes(sum(owed))),
    paidInAll: extend ? say.paid(sum(last?.paidSoFar ?? 0)) : got,
    owedInAll: say.owes(sum(last?.owed ?? 0)),
  };
}

/** The words of the drawing of years. */
export interface YearWords {
  /** The name of a power of ten. */
  tick(percent: number): string;
  ceiling: string;
  enforced: string;
  since: string;
  /** The loan’s yearly rate, and how many times the line it is; no factor where it is below. */
  rate: string;
  factor: string | undefined;
  /** The compound rate, with an arrow where it is off the scale. @param top of the scale, per cent */
  compound(top: number): string;
}

/** The words of the loan beside the courts’ lines. */
export function yearWords(
  state: LoanState,
  inputs: Inputs<LoanLabels>,
  say: LoanSentences,
): YearWords {
  const values = formatValues(state, inputs, say.compoundWords);
  return {
    tick: (percent) => showRate(percent, inputs.locale),
    ceiling: say.voidAbove(values.ceiling),
    enforced: say.enforcedTo(values.enforced),
    since: say.since(values.since),
    rate: values.rate,
    factor: values.above && say.factor(values.above),
    compound: (top) =>
      `${say.compound(values.compound)}${compoundPower(state) > Math.log10(1 + top / 100) ? ' ↑' : ''}`,
  };
}
