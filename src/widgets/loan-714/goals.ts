import type { Goals } from '../../widget/define.ts';
import { extended, inHand, reborrowed, shareOf, simpleRate, type LedgerRow } from './model.ts';
import type { LoanState } from './state.ts';

const yuan = { en: 'yuan', zh: '元' } as const;
const percent = { en: '%', zh: '%' } as const;

/** The last due day of a loan that is carried on; undefined while one loan is looked at. */
function lastDay(state: LoanState): LedgerRow | undefined {
  if (state.view !== 'again') return undefined;
  const price = (state.price / 100) * state.amount;
  const rows =
    state.way === 'extend' ? extended(state, state.times, price) : reborrowed(state, state.times);
  return rows.at(-1);
}

/** What a task may ask of the loan widget. */
export const loanGoals: Goals<LoanState> = {
  measures: [
    {
      id: 'simple-rate',
      label: { en: 'Simple yearly rate', zh: '单利年利率' },
      unit: percent,
      of: simpleRate,
    },
    { id: 'in-hand', label: { en: 'Money in hand', zh: '到手' }, unit: yuan, of: inHand },
    {
      id: 'fee-share',
      label: { en: 'Share cut off first', zh: '先扣的比例' },
      unit: percent,
      of: (state) => 100 * shareOf(state),
    },
    {
      id: 'charged',
      label: { en: 'Charged in all, when carried on', zh: '续下去，总共被收' },
      unit: yuan,
      of: (state) => lastDay(state)?.charged,
    },
    {
      id: 'owed',
      label: { en: 'Owed at the end, when carried on', zh: '续下去，最后欠' },
      unit: yuan,
      of: (state) => lastDay(state)?.owed,
    },
    {
      id: 'days-in-all',
      label: { en: 'Days gone by, when carried on', zh: '续下去，经过的天数' },
      unit: { en: 'days', zh: '天' },
      of: (state) => lastDay(state)?.day,
    },
  ],
  settings: {
    view: { en: 'View', zh: '视图' },
    amount: { en: 'Contract', zh: '合同金额' },
    fee: { en: 'Cut off first', zh: '先扣' },
    days: { en: 'Days', zh: '天数' },
    way: { en: 'How it is carried on', zh: '怎么续' },
    times: { en: 'How often', zh: '次数' },
    price: { en: 'Price of an extension', zh: '展期费' },
  },
};
