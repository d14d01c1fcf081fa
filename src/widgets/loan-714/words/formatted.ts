import { showDate } from '../../../i18n/dates.ts';
import { inFull } from '../../../i18n/numbers.ts';
import { amount as valueOf, input, type Inputs } from '../../../widget/define.ts';
import { courtLines, lineFor } from '../model/court-lines.ts';
import { extensionPrice, ledgerOf, loansUntil } from '../model/ledger.ts';
import { compoundPower, costAt, inHand, shareOf, simpleRate, yearDays } from '../model/rates.ts';
import { reportedAs, reportedExtension } from '../model/reported.ts';
import type { LoanState } from '../state.ts';
import {
  showCompound,
  showPercent,
  showRate,
  showTimes,
  showYuan,
  type CompoundWords,
} from './numbers.ts';

/** Everything the sentences are made of, written out in one language. */
export type FormattedValues = ReturnType<typeof formatValues>;

/** Writes out a state’s numbers in the language of its inputs. */
export function formatValues(state: LoanState, inputs: Inputs, words: CompoundWords) {
  const { locale } = inputs;
  const loan = reportedAs(state, inputs);
  const lines = courtLines(inputs);
  const line = lineFor(loan, lines).rate;
  const [simple, hand] = [simpleRate(state), inHand(state)];
  const last = ledgerOf(state).at(-1) ?? { day: 0, paidSoFar: 0, charged: 0, owed: 0 };
  const difference = last.paidSoFar - hand;
  const record = reportedExtension(inputs);
  const [from, to] = [valueOf(inputs, 'snowball-from-7000'), valueOf(inputs, 'snowball-to-500000')];
  const rounds = loansUntil(state, from, to);
  const sum = (value: number) => showYuan(value, locale);
  const rate = (value: number) => showRate(value, locale);
  const percent = (value: number) => showPercent(value, locale);
  const whole = (value: number) => inFull(value, locale, 0);
  return {
    loan: loan && { who: loan.who, when: showDate(loan.date, locale) },
    amount: sum(state.amount),
    hand: sum(hand),
    fee: sum(state.fee),
    noFee: state.fee === 0,
    share: percent(100 * shareOf(state)),
    days: state.days,
    rate: rate(simple),
    compound: showCompound(compoundPower(state), locale, words),
    ceiling: rate(lines.ceiling.rate),
    enforced: rate(lines.enforced.rate),
    since: rate(lines.since.rate),
    costCeiling: sum(costAt(lines.ceiling.rate, state)),
    costEnforced: sum(costAt(lines.enforced.rate, state)),
    line: rate(line),
    lineIsSince: line === lines.since.rate,
    above: simple > line ? showTimes(simple / line, locale) : undefined,
    extend: state.way === 'extend',
    times: state.times,
    price: sum(extensionPrice(state)),
    pricePercent: showPercent(state.price, locale, 0),
    lastDay: whole(last.day),
    paid: sum(last.paidSoFar),
    owed: sum(last.owed),
    growth: showTimes(last.owed / state.amount, locale),
    more: difference > 0 ? sum(difference) : undefined,
    less: difference < 0 ? sum(-difference) : undefined,
    repaid: sum(last.paidSoFar + last.owed),
    cost: sum(last.charged),
    repaidDay: whole(last.day + state.days),
    wholeRate: rate((100 * last.charged * yearDays) / hand / (last.day + state.days)),
    from: sum(from),
    to: sum(to),
    rounds: rounds === undefined || rounds * state.days > yearDays ? undefined : whole(rounds),
    roundDays: whole((rounds ?? 0) * state.days),
    overdue: showPercent(valueOf(inputs, 'overdue-5-percent-a-day'), locale),
    recordPrice: sum(record.price),
    recordOf: sum(record.amount),
    cutShare: showPercent(valueOf(inputs, 'loan-cut-30-percent'), locale),
    show: rate(valueOf(inputs, 'march-2019-315-show')),
    /** The yearly rate that the loan’s own report gave. */
    given:
      loan?.record === 'loan-2025-in-hand'
        ? showPercent(valueOf(inputs, 'loan-2025-rate'), locale, 2)
        : undefined,
    qitaiheOwed: sum(valueOf(inputs, 'qitaihe-song-case')),
    qitaiheApps: sum(valueOf(inputs, 'qitaihe-55-apps')),
    qitaiheWhen: input(inputs, 'qitaihe-song-case').when,
    between: input(inputs, 'court-line-36-percent').when,
    changed: input(inputs, 'court-line-four-lpr').when,
    law: input(inputs, 'principal-is-money-received').who,
    noticeWhen: input(inputs, 'cash-loan-notice-dec-2017').when,
    notice: rate(valueOf(inputs, 'cash-loan-notice-dec-2017')),
  };
}
