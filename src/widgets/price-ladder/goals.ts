import type { Goals } from '../../widget/define.ts';
import { averageOf, costOf, lookups, priceOf } from './model/prices.ts';
import type { LadderState } from './state.ts';

/** What a task may ask of the price ladder. */
export const goals: Goals<LadderState> = {
  measures: [
    {
      id: 'average',
      of: ({ count }, inputs) => averageOf(count, inputs),
    },
    {
      id: 'price-low',
      of: ({ price, count }, inputs) => priceOf(price, count, inputs).low,
    },
    {
      id: 'price-high',
      of: ({ price, count }, inputs) => priceOf(price, count, inputs).high,
    },
    {
      id: 'cost',
      of: ({ price, count, volume }, inputs) => costOf(priceOf(price, count, inputs), volume)[1],
    },
    {
      id: 'volume',
      of: ({ volume }) => volume,
    },
    {
      id: 'lookups',
      of: ({ count }, inputs) => lookups(count, inputs),
    },
  ],
};
