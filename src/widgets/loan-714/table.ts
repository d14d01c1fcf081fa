import { showDate } from '../../i18n/dates.ts';
import { capital } from '../../i18n/sentence.ts';
import type { Inputs, Table } from '../../widget/define.ts';
import { courtLines } from './model/court-lines.ts';
import { ledgerOf } from './model/ledger.ts';
import { compoundPower, costAt, inHand, simpleRate, type Terms } from './model/rates.ts';
import { reportedAs, reportedLoans } from './model/reported.ts';
import type { LoanState } from './state.ts';
import type { LoanLabels } from './words/labels.ts';
import { showCompound } from './words/numbers.ts';
import type { LoanSentences } from './words/type.ts';

const cents = (value: number) => Number(value.toFixed(2));

/** The loan and the same money at the lines of the law. */
function priceTable(state: LoanState, inputs: Inputs<LoanLabels>, say: LoanSentences): Table {
  const { heads, thisLoan, own } = inputs.labels;
  const row = (name: string, terms: Terms) => [
    name,
    cents(terms.fee),
    cents(terms.amount),
    cents(simpleRate(terms)),
    showCompound(compoundPower(terms), inputs.locale, say.compoundWords),
  ];
  const lawful = Object.values(courtLines(inputs)).map(({ rate }) => {
    const fee = costAt(rate, state);
    return row(say.at(`${rate}%`), { amount: inHand(state) + fee, fee, days: state.days });
  });
  return {
    head: [heads.loan, heads.cost, heads.due, heads.simple, heads.compound],
    rows: [row(capital(reportedAs(state, inputs) ? thisLoan : own), state), ...lawful],
  };
}

/** What passes on each due day. */
function ledgerTable(state: LoanState, { heads }: LoanLabels): Table {
  return {
    head: [heads.day, heads.got, heads.paid, heads.soFar, heads.charged, heads.owed],
    rows: ledgerOf(state).map(({ day, got, paid, paidSoFar, charged, owed }) => [
      day,
      ...[got, paid, paidSoFar, charged, owed].map(cents),
    ]),
  };
}

/** The loans on record, and the reader’s own. */
function loansTable(state: LoanState, inputs: Inputs<LoanLabels>, say: LoanSentences): Table {
  const { heads, own } = inputs.labels;
  const row = (name: string, terms: Terms) => [
    name,
    terms.amount,
    inHand(terms),
    terms.days,
    cents(simpleRate(terms)),
  ];
  return {
    head: [heads.loan, heads.contract, heads.hand, heads.days, heads.simple],
    rows: [
      ...(reportedAs(state, inputs) ? [] : [row(capital(own), state)]),
      ...reportedLoans(inputs).map(({ who, date, terms }) =>
        row(say.reported(who, showDate(date, inputs.locale)), terms),
      ),
    ],
  };
}

/** A state in numbers. */
export function loanTable(state: LoanState, inputs: Inputs<LoanLabels>, say: LoanSentences): Table {
  if (state.view === 'again') return ledgerTable(state, inputs.labels);
  return state.view === 'loan' ? priceTable(state, inputs, say) : loansTable(state, inputs, say);
}
