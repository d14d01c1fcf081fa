import { inFull, inWords } from '../../../i18n/numbers.ts';
import { showAmount, showPrice } from './numbers.ts';
import type { LadderSentences } from './type.ts';

const amount = (value: number) => showAmount(value, 'en');
const price = (low: number, high: number) => `${showPrice(low, high, 'en')} yuan`;
const cost = (low: number, high: number) =>
  `${low === high ? amount(low) : `${amount(low)} to ${amount(high)}`} yuan`;
const many = (lookups: number) => inWords(lookups, 3, 'en');
const average = (yuan: number) => inFull(yuan, 'en', 3);

/** The sentences of the price ladder in English. */
export const en: LadderSentences = {
  title: (count, yuan) =>
    count === 'chinese'
      ? `About ${average(yuan)} yuan a look-up: just above a crawler’s price`
      : `By TechNode’s count, about ${average(yuan)} yuan: far below every price found`,
  measure:
    'Reported prices of one record or check in China, in yuan; each line is ten times the one below. Kaola denies reselling.',
  summary: (gained, lookups, averages, { name, low, high, volume, cost: [from, to] }) =>
    `${many(gained)} yuan over the Chinese reports’ ${many(lookups.chinese)} look-ups is about ${average(averages.chinese)} yuan each; over TechNode’s ${many(lookups.technode)} it would be about ${average(averages.technode)}. At ${price(low, high)} (${name}), ${inFull(volume, 'en')} would cost ${cost(from, to)}.`,
  sold: (name, sold, who, when) => `Sold as “${name}”: ${sold} (${who}; ${when}).`,
  saidOfAverage: (gain, count) =>
    `Kaola’s average is our arithmetic. The money: ${gain.who} (${gain.when}). The count: ${count.who} (${count.when}). Kaola denies reselling.`,
  whoOfAverage: (gain, count) => `money: ${gain}; count: ${count}`,
  unlike: 'Not like for like: different goods, sellers and years.',
  gained:
    '“Gained” may mean takings or profit; no report found says which. If it means profit, the price itself was higher.',
  by: (count, lookups) =>
    `by ${count === 'chinese' ? 'the Chinese reports’' : 'TechNode’s'} ${many(lookups)} look-ups`,
  byInShort: (count, lookups) => [
    `by ${many(lookups)},`,
    count === 'chinese' ? 'Chinese reports' : 'TechNode',
  ],
  averageBy: (name, by) => `${name} ${by}`,
  countChoice: (who, lookups) => `${who}: ${inWords(lookups, 2, 'en')}`,
  volume: amount,
  price,
  cost: (low, high, volume) => `for ${amount(volume)}: ${cost(low, high)}`,
  costInShort: (low, high) => (low === high ? `= ${cost(low, low)}` : `up to ${cost(high, high)}`),
  dated: (name, year) => `${name}, ${year}`,
};
