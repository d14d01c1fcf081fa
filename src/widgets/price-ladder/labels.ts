import type { Locale } from '../../i18n/locales.ts';
import { inFull, inWords } from '../../i18n/numbers.ts';
import { amount, input, type Inputs } from '../../widget/define.ts';
import { costOf, lookups, priceOf, type Count, type Price, type Rung } from './model.ts';
import type { LadderState } from './state.ts';
import { ladderText } from './text.ts';

/** A price as it is shown: `0.07–0.2`, `1.58`, without its unit. */
export function showPrice({ low, high }: Pick<Price, 'low' | 'high'>, locale: Locale): string {
  const show = (value: number) => inFull(Number(value.toPrecision(3)), locale, 3);
  return low === high ? show(low) : `${show(low)}–${show(high)}`;
}

/** Kaola’s average by a count, to the digits its sources support. */
export function showAverage(count: Count, inputs: Inputs, locale: Locale): string {
  const id = count === 'chinese' ? 'yuan-per-check-98m' : 'yuan-per-check-980m';
  return inFull(amount(inputs, id), locale, 3);
}

/** A number of look-ups or of yuan as people say it: in full while that is short. */
export function showAmount(value: number, locale: Locale): string {
  if (value < 1e6) return inFull(value, locale, value < 100 ? 2 : 0);
  return inWords(value, 3, locale);
}

/** What the volume costs at a price: `490 million`, or from the lowest to the highest. */
export function showCost(price: Price, volume: number, locale: Locale): string {
  const [from, to] = costOf(price, volume);
  const [low, high] = [showAmount(from, locale), showAmount(to, locale)];
  if (from === to) return low;
  return locale === 'en' ? `${low} to ${high}` : `${low}至${high}`;
}

/** An amount with its unit: `5 yuan`, `5元`. */
export function inYuan(amountSaid: string, locale: Locale): string {
  return locale === 'en' ? `${amountSaid} yuan` : `${amountSaid}元`;
}

/** How much a label says: two long lines, two or three short ones, or one. */
export type Form = 'long' | 'short' | 'brief';

/** A label of the figure, a line each; the first is set strong. */
export interface Label {
  key: Rung | Count;
  lines: string[];
}

/** The year in which a price was so, in short. */
function yearOf(price: Price, inputs: Inputs): string {
  const { when } = input(inputs, price.fact);
  return /\d{4}/.exec(when)?.[0] ?? when;
}

function costLine(price: Price, volume: number, locale: Locale, form: Form): string {
  const cost = inYuan(showCost(price, volume, locale), locale);
  const many = showAmount(volume, locale);
  if (form === 'long') return locale === 'en' ? `for ${many}: ${cost}` : `买${many}条：${cost}`;
  if (price.low === price.high) return `= ${cost}`;
  const most = inYuan(showAmount(costOf(price, volume)[1], locale), locale);
  return locale === 'en' ? `up to ${most}` : `最多${most}`;
}

/** The label of a reported price; the chosen one says what the volume costs. */
export function priceLabel(
  price: Price,
  state: LadderState,
  inputs: Inputs,
  locale: Locale,
  form: Form,
): Label {
  const text = ladderText[locale];
  const one = inYuan(showPrice(price, locale), locale);
  const year = yearOf(price, inputs);
  const name = text.rungs[price.rung];
  const comma = locale === 'en' ? ', ' : '，';
  const lines = {
    long: [`${one} · ${name}${comma}${year}`, text.sold[price.rung]],
    short: [`${one} · ${year}`, name],
    brief: [`${one} · ${name}${comma}${year}`],
  }[form];
  if (state.price === price.rung) lines.push(costLine(price, state.volume, locale, form));
  return { key: price.rung, lines };
}

/** The label of Kaola’s average by one count, with the name of who counted. */
export function averageLabel(
  count: Count,
  state: LadderState,
  inputs: Inputs,
  locale: Locale,
  form: Form,
): Label {
  const text = ladderText[locale];
  const one = inYuan(showAverage(count, inputs, locale), locale);
  const many = inWords(lookups(count, inputs), 3, locale);
  const { by, rungs } = text;
  const [comma, space] = locale === 'en' ? [', ', ' '] : ['，', ''];
  const lines = {
    long: [`${one} · ${rungs.kaola}`, by[count](many)],
    short: [`${one} · ${text.kaola}`, ...text.byInShort[count](many)],
    brief: [[`${one} · ${text.kaola}`, text.byInShort[count](many).join(space)].join(comma)],
  }[form];
  if (state.price === 'kaola' && state.count === count)
    lines.push(costLine(priceOf('kaola', count, inputs), state.volume, locale, form));
  return { key: count, lines };
}
