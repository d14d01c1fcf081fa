import type { Goals } from '../../widget/define.ts';
import { extended, inHand, reborrowed, shareOf, simpleRate, type LedgerRow } from './model.ts';
import type { LoanState } from './state.ts';

/** The last due day of a loan that is carried on; undefined while one loan is looked at. */
function lastDay(state: LoanState): LedgerRow | undefined {
  if (state.view !== 'again') return undefined;
  const price = (state.price / 100) * state.amount;
  const rows =
    state.way === 'extend' ? extended(state, state.times, price) : reborrowed(state, state.times);
  return rows.at(-1);
}

/** What a task may ask of the loan widget. */
export const goals: Goals<LoanState> = {
  measures: [
    {
      id: 'simple-rate',
      of: simpleRate,
    },
    { id: 'in-hand', of: inHand },
    {
      id: 'fee-share',
      of: (state) => 100 * shareOf(state),
    },
    {
      id: 'charged',
      of: (state) => lastDay(state)?.charged,
    },
    {
      id: 'owed',
      of: (state) => lastDay(state)?.owed,
    },
    {
      id: 'days-in-all',
      of: (state) => lastDay(state)?.day,
    },
  ],
};
