import type { Goals } from '../../widget/define.ts';
import { ledgerOf, type LedgerRow } from './model/ledger.ts';
import { inHand, shareOf, simpleRate } from './model/rates.ts';
import type { LoanState } from './state.ts';

/** The last due day of a loan that is carried on; undefined while one loan is looked at. */
function lastDay(state: LoanState): LedgerRow | undefined {
  return state.view === 'again' ? ledgerOf(state).at(-1) : undefined;
}

/** What a task may ask of the loan widget. */
export const goals: Goals<LoanState> = {
  measures: [
    { id: 'simple-rate', of: simpleRate },
    { id: 'in-hand', of: inHand },
    { id: 'fee-share', of: (state) => 100 * shareOf(state) },
    { id: 'charged', of: (state) => lastDay(state)?.charged },
    { id: 'owed', of: (state) => lastDay(state)?.owed },
    { id: 'days-in-all', of: (state) => lastDay(state)?.day },
  ],
};
