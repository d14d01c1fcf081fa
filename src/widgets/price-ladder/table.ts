import { input, type Inputs, type Table } from '../../widget/define.ts';
import {
  costOf,
  counts,
  gainFact,
  lookups,
  lookupsFact,
  priceOf,
  reportedPrices,
  type Price,
} from './model/prices.ts';
import type { LadderState } from './state.ts';
import type { LadderLabels } from './words/labels.ts';
import type { LadderSentences } from './words/type.ts';

const round = (value: number) => Number(value.toPrecision(3));

/** All prices in numbers, Kaola’s average by both counts among them, with what the volume costs at each. */
export function ladderTable(
  { volume }: LadderState,
  inputs: Inputs<LadderLabels>,
  say: LadderSentences,
): Table {
  const { rungs, sold, heads } = inputs.labels;
  const row = (price: Price, name: string, when: string, who: string) => [
    name,
    sold[price.rung],
    ...[price.low, price.high].map(round),
    when,
    who,
    ...costOf(price, volume).map(round),
  ];
  return {
    head: heads,
    rows: [
      ...reportedPrices(inputs).map((price) => {
        const { who, when } = input(inputs, price.fact);
        return row(price, rungs[price.rung], when, who);
      }),
      ...counts.map((count) => {
        const name = say.averageBy(rungs.kaola, say.by(count, lookups(count, inputs)));
        const counted = input(inputs, lookupsFact(count));
        const who = say.whoOfAverage(input(inputs, gainFact).who, counted.who);
        return row(priceOf('kaola', count, inputs), name, counted.when, who);
      }),
    ],
  };
}
