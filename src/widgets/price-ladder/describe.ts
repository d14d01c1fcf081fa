import type { Locale } from '../../i18n/locales.ts';
import { inFull, inWords } from '../../i18n/numbers.ts';
import {
  amount,
  input,
  type Description,
  type Inputs,
  type LegendEntry,
} from '../../widget/define.ts';
import { inYuan, showAverage, showCost, showPrice } from './labels.ts';
import { lookups, priceOf, type Seller } from './model.ts';
import type { LadderState } from './state.ts';
import { ladderText } from './text.ts';

const marks: Readonly<Record<Seller, Pick<LegendEntry, 'mark' | 'shape'>>> = {
  alleged: { mark: 'alleged', shape: 'line' },
  state: { mark: 'state', shape: 'diamond' },
  flow: { mark: 'flow', shape: 'area' },
  ink: { mark: 'ink', shape: 'disc' },
};

function titleOf({ count }: LadderState, inputs: Inputs, locale: Locale): string {
  const average = showAverage(count, inputs, locale);
  if (locale === 'en')
    return count === 'chinese'
      ? `About ${average} yuan a look-up: just above a crawler’s price`
      : `By TechNode’s count, about ${average} yuan: far below every price found`;
  return count === 'chinese'
    ? `每次约${average}元：略高于爬虫查询的价格`
    : `按 TechNode 的次数，每次约${average}元：远低于找到的所有价格`;
}

function legendOf({ count }: LadderState, locale: Locale): LegendEntry[] {
  const { sellers, counts } = ladderText[locale];
  return (['alleged', 'state', 'flow', 'ink'] as const).map((seller) => ({
    ...marks[seller],
    text:
      seller === 'alleged'
        ? `${sellers.alleged}${locale === 'en' ? ' ' : ''}${counts[count]}`
        : sellers[seller],
  }));
}

function summaryOf(state: LadderState, inputs: Inputs, locale: Locale): string {
  const text = ladderText[locale];
  const gained = inWords(amount(inputs, 'profit-38-million'), 2, locale);
  const [small, large] = (['chinese', 'technode'] as const).map((count) =>
    inWords(lookups(count, inputs), 2, locale),
  );
  const [high, low] = (['chinese', 'technode'] as const).map((count) =>
    showAverage(count, inputs, locale),
  );
  const price = priceOf(state.price, state.count, inputs);
  const one =
    state.price === 'kaola' ? showAverage(state.count, inputs, locale) : showPrice(price, locale);
  const many = inFull(state.volume, locale);
  const cost = showCost(price, state.volume, locale);
  const name = text.rungs[state.price];
  return locale === 'en'
    ? `${gained} yuan over the Chinese reports’ ${small} look-ups is about ${high} yuan each; over TechNode’s ${large} it would be about ${low}. At ${inYuan(one, 'en')} (${name}), ${many} would cost ${inYuan(cost, 'en')}.`
    : `${gained}元除以中文报道的${small}次，每次约${high}元；除以 TechNode 的${large}次，每次约${low}元。按每条${inYuan(one, 'zh')}（${name}）算，${many}条要${inYuan(cost, 'zh')}。`;
}

function detailsOf(state: LadderState, inputs: Inputs, locale: Locale): string[] {
  const text = ladderText[locale];
  const price = priceOf(state.price, state.count, inputs);
  const { who, when } = input(inputs, price.fact);
  const [name, sold] = [text.rungs[state.price], text.sold[state.price]];
  return locale === 'en'
    ? [
        `Sold as “${name}”: ${sold} (${who}; ${when}).`,
        'Not like for like: different goods, sellers and years.',
        '“Gained” may mean takings or profit; no report says which. If it means profit, the price itself was higher.',
      ]
    : [
        `“${name}”卖的是：${sold}（${who}；${when}）。`,
        '不可直接相比：货物、卖家、年份都不同。',
        '“获利”可能指收入，也可能指利润，报道没有说明；若指利润，实际售价更高。',
      ];
}

/** A state of the price ladder in words. */
export function describeLadder(state: LadderState, inputs: Inputs, locale: Locale): Description {
  return {
    title: titleOf(state, inputs, locale),
    measure:
      locale === 'en'
        ? 'Reported prices of one record or check in China, in yuan; each line is ten times the one below.'
        : '中国一条记录或一次核验的报道价格，元；每条线是下面一条的十倍。',
    legend: legendOf(state, locale),
    summary: summaryOf(state, inputs, locale),
    details: detailsOf(state, inputs, locale),
  };
}
