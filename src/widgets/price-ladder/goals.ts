import type { Goals } from '../../widget/define.ts';
import { averageOf, costOf, lookups, priceOf } from './model.ts';
import type { LadderState } from './state.ts';

const yuan = { en: 'yuan', zh: '元' } as const;

/** What a task may ask of the price ladder. */
export const ladderGoals: Goals<LadderState> = {
  measures: [
    {
      id: 'average',
      label: { en: 'Kaola’s average a look-up', zh: '考拉每次的平均价' },
      unit: yuan,
      of: ({ count }, inputs) => averageOf(count, inputs),
    },
    {
      id: 'price-low',
      label: { en: 'Chosen price, at least', zh: '所选价格，最低' },
      unit: yuan,
      of: ({ price, count }, inputs) => priceOf(price, count, inputs).low,
    },
    {
      id: 'price-high',
      label: { en: 'Chosen price, at most', zh: '所选价格，最高' },
      unit: yuan,
      of: ({ price, count }, inputs) => priceOf(price, count, inputs).high,
    },
    {
      id: 'cost',
      label: { en: 'What they cost together, at most', zh: '合计最多' },
      unit: yuan,
      of: ({ price, count, volume }, inputs) => costOf(priceOf(price, count, inputs), volume)[1],
    },
    {
      id: 'volume',
      label: { en: 'How many are bought', zh: '购买数量' },
      unit: { en: '', zh: '' },
      of: ({ volume }) => volume,
    },
    {
      id: 'lookups',
      label: { en: 'Look-ups by the chosen count', zh: '所选说法的查询次数' },
      unit: { en: '', zh: '次' },
      of: ({ count }, inputs) => lookups(count, inputs),
    },
  ],
  settings: {
    price: { en: 'Price', zh: '价格' },
    count: { en: 'Whose count', zh: '谁的次数' },
    volume: { en: 'How many', zh: '数量' },
  },
};
