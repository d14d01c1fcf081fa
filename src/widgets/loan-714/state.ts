import { choice, number } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import type { Inputs, View } from '../../widget/define.ts';
import { firstLoan, reportedExtension } from './model/reported.ts';

/** What is looked at: one loan, the same loan not repaid, or its yearly rate beside the courts’ lines. */
export const looks = ['loan', 'again', 'lines'] as const;

/** How a borrower who cannot repay goes on: paying to extend, or borrowing anew to pay the old loan. */
export const ways = ['extend', 'borrow'] as const;

/** A state of the widget. */
export interface LoanState {
  view: (typeof looks)[number];
  /** The sum in the contract, 500 to 5,000 yuan. */
  amount: number;
  /** What is cut off first, in yuan, at most 60% of the sum. */
  fee: number;
  /** Days until the sum is due, 1 to 30. */
  days: number;
  way: (typeof ways)[number];
  /** How often the loan is carried on, 1 to 12. */
  times: number;
  /** The price of an extension, 0 to 60 per cent of the sum. */
  price: number;
}

/** Bounds of the parameters: yuan, days, times, per cent. */
export const bounds = {
  amount: { min: 500, max: 5000 },
  days: { min: 1, max: 30 },
  times: { min: 1, max: 12 },
  price: { min: 0, max: 60 },
} as const;

/** The most that may be cut off a sum first, in whole yuan. */
export function mostFee(amount: number): number {
  return Math.floor(0.6 * amount);
}

/** The state language: it begins with the loan in CCTV’s report. */
export function stateLanguage(inputs: Inputs): StateLanguage<LoanState> {
  const { terms } = firstLoan(inputs);
  const record = reportedExtension(inputs);
  const price = (100 * record.price) / record.amount;
  const times = 3;
  return declareState(
    {
      view: choice(looks, 'loan'),
      amount: number({ ...bounds.amount, fallback: terms.amount }),
      fee: number({ min: 0, max: mostFee(bounds.amount.max), fallback: terms.fee }),
      days: number({ ...bounds.days, fallback: terms.days }),
      way: choice(ways, 'extend'),
      times: number({ ...bounds.times, fallback: times }),
      price: number({ ...bounds.price, fallback: price }),
    },
    (state) => ({
      ...state,
      fee: Math.min(state.fee, mostFee(state.amount)),
      ...(state.view === 'again' ? {} : { way: 'extend' as const, times }),
      ...(state.view === 'again' && state.way === 'extend' ? {} : { price }),
    }),
  );
}

/** The states with pictures of their own. */
export function loanViews(inputs: Inputs): View<LoanState>[] {
  const { start } = stateLanguage(inputs);
  return [
    { name: 'on-record', state: start },
    { name: 'extended', state: { ...start, view: 'again' } },
    { name: 'new-loans', state: { ...start, view: 'again', way: 'borrow', times: 8 } },
    { name: 'lines', state: { ...start, view: 'lines' } },
  ];
}
