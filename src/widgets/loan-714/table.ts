import { showDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Inputs, Table } from '../../widget/define.ts';
import { compoundRate } from './format.ts';
import { linesOf } from './lines.ts';
import { compoundPower, costAt, inHand, simpleRate, type Terms } from './model.ts';
import { reportedAs, reportedLoans } from './reported.ts';
import { ledgerOf } from './said.ts';
import type { LoanState } from './state.ts';
import { loanText } from './text.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const cents = (value: number) => Number(value.toFixed(2));

/** The loan and the same money at the lines of the law. */
function priceTable(state: LoanState, inputs: Inputs, locale: Locale): Table {
  const { heads, thisLoan, own, at } = loanText[locale];
  const row = (name: string, terms: Terms) => [
    name,
    cents(terms.fee),
    cents(terms.amount),
    cents(simpleRate(terms)),
    compoundRate(compoundPower(terms), locale),
  ];
  const lawful = Object.values(linesOf(inputs)).map(({ rate }) => {
    const fee = costAt(rate, state);
    return row(at(`${rate}%`), { amount: inHand(state) + fee, fee, days: state.days });
  });
  return {
    head: [heads.loan, heads.cost, heads.due, heads.simple, heads.compound],
    rows: [row(capital(reportedAs(state, inputs) ? thisLoan : own), state), ...lawful],
  };
}

/** What passes on each due day. */
function ledgerTable(state: LoanState, locale: Locale): Table {
  const { heads } = loanText[locale];
  return {
    head: [heads.day, heads.got, heads.paid, heads.sofar, heads.charged, heads.owed],
    rows: ledgerOf(state).map(({ day, got, paid, paidSoFar, charged, owed }) => [
      day,
      ...[got, paid, paidSoFar, charged, owed].map(cents),
    ]),
  };
}

/** The loans on record, and the reader’s own. */
function loansTable(state: LoanState, inputs: Inputs, locale: Locale): Table {
  const { heads, own } = loanText[locale];
  const row = (name: string, terms: Terms) => [
    name,
    terms.amount,
    inHand(terms),
    terms.days,
    cents(simpleRate(terms)),
  ];
  const comma = locale === 'en' ? ', ' : '，';
  return {
    head: [heads.loan, heads.contract, heads.hand, heads.days, heads.simple],
    rows: [
      ...(reportedAs(state, inputs) ? [] : [row(capital(own), state)]),
      ...reportedLoans(inputs).map(({ who, date, terms }) =>
        row(`${who}${comma}${showDate(date, locale)}`, terms),
      ),
    ],
  };
}

/** A state in numbers. */
export function loanTable(state: LoanState, inputs: Inputs, locale: Locale): Table {
  if (state.view === 'again') return ledgerTable(state, locale);
  return state.view === 'loan'
    ? priceTable(state, inputs, locale)
    : loansTable(state, inputs, locale);
}
