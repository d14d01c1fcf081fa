import { inFull, inWords } from '../../../i18n/numbers.ts';
import { showAmount, showPrice } from './numbers.ts';
import type { LadderSentences } from './type.ts';

const amount = (value: number) => showAmount(value, 'zh');
const price = (low: number, high: number) => `${showPrice(low, high, 'zh')}元`;
const cost = (low: number, high: number) =>
  `${low === high ? amount(low) : `${amount(low)}至${amount(high)}`}元`;
const many = (lookups: number) => inWords(lookups, 3, 'zh');
const average = (yuan: number) => inFull(yuan, 'zh', 3);

/** The sentences of the price ladder in Chinese. */
export const zh: LadderSentences = {
  title: (count, yuan) =>
    count === 'chinese'
      ? `每次约${average(yuan)}元：略高于爬虫查询的价格`
      : `按 TechNode 的次数，每次约${average(yuan)}元：远低于查到的其他价格`,
  measure: '中国一条记录或一次核验的报道价格，元；每条线是下面一条的十倍。考拉征信否认倒卖信息。',
  summary: (gained, lookups, averages, { name, low, high, volume, cost: [from, to] }) =>
    `${many(gained)}元除以国内报道的${many(lookups.chinese)}次，每次约${average(averages.chinese)}元；除以 TechNode 的${many(lookups.technode)}次，每次约${average(averages.technode)}元。按每条${price(low, high)}（${name}）算，${inFull(volume, 'zh')}条要${cost(from, to)}。`,
  sold: (name, sold, who, when) => `“${name}”卖的是：${sold}（${who}；${when}）。`,
  saidOfAverage: (gain, count) =>
    `考拉的均价为本站计算。金额：${gain.who}（${gain.when}）；次数：${count.who}（${count.when}）。考拉征信否认倒卖信息。`,
  whoOfAverage: (gain, count) => `金额：${gain}；次数：${count}`,
  unlike: '不可直接相比：货物、卖家、年份都不同。',
  gained: '“获利”可能指收入，也可能指利润，所见报道没有说明；若指利润，实际售价更高。',
  by: (count, lookups) =>
    count === 'chinese' ? `按国内报道的${many(lookups)}次` : `按 TechNode 的${many(lookups)}次`,
  byInShort: (count, lookups) => [
    `按${many(lookups)}次，`,
    count === 'chinese' ? '国内报道' : 'TechNode',
  ],
  averageBy: (name, by) => `${name}（${by}）`,
  countChoice: (who, lookups) => `${who}：${inWords(lookups, 2, 'zh')}`,
  volume: amount,
  price,
  cost: (low, high, volume) => `买${amount(volume)}条：${cost(low, high)}`,
  costInShort: (low, high) => (low === high ? `= ${cost(low, low)}` : `最多${cost(high, high)}`),
  dated: (name, year) => `${name}，${year}`,
};
