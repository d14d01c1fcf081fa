import type { Locale } from '../../i18n/locales.ts';
import { input, type Inputs, type Table } from '../../widget/define.ts';
import { inWords } from '../../i18n/numbers.ts';
import { costOf, counts, lookups, priceOf, reportedPrices, type Price } from './model.ts';
import type { LadderState } from './state.ts';
import { ladderText } from './text.ts';

/** All prices in numbers, Kaola’s average by both counts among them, with what the volume costs at each. */
export function ladderTable({ volume }: LadderState, inputs: Inputs, locale: Locale): Table {
  const text = ladderText[locale];
  const round = (value: number) => Number(value.toPrecision(3));
  const row = (price: Price, name: string) => {
    const { who, when } = input(inputs, price.fact);
    const [from, to] = costOf(price, volume);
    return [
      name,
      text.sold[price.rung],
      round(price.low),
      round(price.high),
      when,
      who,
      round(from),
      round(to),
    ];
  };
  return {
    head: text.heads,
    rows: [
      ...reportedPrices(inputs).map((price) => row(price, text.rungs[price.rung])),
      ...counts.map((count) => {
        const by = text.by[count](inWords(lookups(count, inputs), 3, locale));
        const name = locale === 'en' ? `${text.rungs.kaola} ${by}` : `${text.rungs.kaola}（${by}）`;
        return row(priceOf('kaola', count, inputs), name);
      }),
    ],
  };
}
