import { showDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import { amount as valueOf, input, type Inputs } from '../../widget/define.ts';
import { compoundRate, rate, times, yuan } from './format.ts';
import { lineFor, linesOf } from './lines.ts';
import {
  compoundPower,
  costAt,
  extended,
  inHand,
  loansUntil,
  reborrowed,
  shareOf,
  simpleRate,
  yearDays,
  type LedgerRow,
} from './model.ts';
import { reportedAs, reportedExtension } from './reported.ts';
import type { LoanState } from './state.ts';

/** The facts the widget needs. */
export const factIds = [
  'loan-714-arithmetic',
  'loan-2019-in-hand',
  'loan-2019-contract',
  'loan-2019-days',
  'loan-2018-in-hand',
  'loan-2018-extension',
  'loan-2024-in-hand',
  'loan-2025-in-hand',
  'loan-2025-rate',
  'loan-cut-30-percent',
  'march-2019-315-show',
  'rollover-two-ways',
  'overdue-5-percent-a-day',
  'snowball-from-7000',
  'snowball-to-500000',
  'qitaihe-song-case',
  'qitaihe-55-apps',
  'court-line-36-percent',
  'court-line-24-percent',
  'court-line-four-lpr',
  'court-line-is-simple',
  'cash-loan-notice-dec-2017',
  'principal-is-money-received',
  'yearly-rate-on-real-principal',
] as const;

/** The price of one extension, in yuan. */
function extensionPrice({ amount, price }: LoanState): number {
  return (amount * price) / 100;
}

/** The loan carried on as the state says, day by day. */
export function ledgerOf(state: LoanState): LedgerRow[] {
  return state.way === 'extend'
    ? extended(state, state.times, extensionPrice(state))
    : reborrowed(state, state.times);
}

/** Everything the sentences are made of, written out in one language; worked out once for a state. */
export type Said = ReturnType<typeof say>;

/** Writes out a state’s numbers. */
export function say(state: LoanState, inputs: Inputs, locale: Locale) {
  const loan = reportedAs(state, inputs);
  const lines = linesOf(inputs);
  const line = lineFor(loan, lines).rate;
  const [simple, rows] = [simpleRate(state), ledgerOf(state)];
  const last = rows.at(-1) ?? { day: 0, paidSoFar: 0, charged: 0, owed: 0 };
  const sum = (value: number) => yuan(value, locale);
  const whole = (value: number) => inFull(value, locale, 0);
  const fact = (id: string) => sum(valueOf(inputs, id));
  const [from, to] = [valueOf(inputs, 'snowball-from-7000'), valueOf(inputs, 'snowball-to-500000')];
  const record = reportedExtension(inputs);
  const rounds = loansUntil(state, from, to);
  const cost = last.charged;
  const spread = last.paidSoFar - inHand(state);
  return {
    loan: loan && { who: loan.who, when: showDate(loan.date, locale) },
    is2025: loan?.record === 'loan-2025-in-hand',
    amount: sum(state.amount),
    hand: sum(inHand(state)),
    fee: sum(state.fee),
    noFee: state.fee === 0,
    share: `${inFull(100 * shareOf(state), locale, 1)}%`,
    days: state.days,
    rate: rate(simple, locale),
    compound: compoundRate(compoundPower(state), locale),
    ceiling: rate(lines.ceiling.rate, locale),
    enforced: rate(lines.enforced.rate, locale),
    since: rate(lines.since.rate, locale),
    costCeiling: sum(costAt(lines.ceiling.rate, state)),
    costEnforced: sum(costAt(lines.enforced.rate, state)),
    line: rate(line, locale),
    lineIsSince: line === lines.since.rate,
    above: simple > line ? times(simple / line, locale) : undefined,
    extend: state.way === 'extend',
    times: state.times,
    price: sum(extensionPrice(state)),
    pricePercent: `${whole(state.price)}%`,
    lastDay: whole(last.day),
    paid: sum(last.paidSoFar),
    owed: sum(last.owed),
    growth: times(last.owed / state.amount, locale),
    more: spread > 0 ? sum(spread) : undefined,
    less: spread < 0 ? sum(-spread) : undefined,
    repaid: sum(last.paidSoFar + last.owed),
    cost: sum(cost),
    repaidDay: whole(last.day + state.days),
    wholeRate: rate((100 * cost * yearDays) / inHand(state) / (last.day + state.days), locale),
    from: sum(from),
    to: sum(to),
    rounds: rounds === undefined || rounds * state.days > yearDays ? undefined : whole(rounds),
    roundDays: whole((rounds ?? 0) * state.days),
    overdue: `${inFull(valueOf(inputs, 'overdue-5-percent-a-day'), locale)}%`,
    recordPrice: sum(record.price),
    recordOf: sum(record.amount),
    cutShare: `${inFull(valueOf(inputs, 'loan-cut-30-percent'), locale)}%`,
    show: rate(valueOf(inputs, 'march-2019-315-show'), locale),
    given: `${inFull(valueOf(inputs, 'loan-2025-rate'), locale, 2)}%`,
    qitaiheOwed: fact('qitaihe-song-case'),
    qitaiheApps: fact('qitaihe-55-apps'),
    qitaiheWhen: input(inputs, 'qitaihe-song-case').when,
    between: input(inputs, 'court-line-36-percent').when,
    changed: input(inputs, 'court-line-four-lpr').when,
    law: input(inputs, 'principal-is-money-received').who,
    noticeWhen: input(inputs, 'cash-loan-notice-dec-2017').when,
    notice: rate(valueOf(inputs, 'cash-loan-notice-dec-2017'), locale),
  };
}
