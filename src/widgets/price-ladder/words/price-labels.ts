import { input, type Inputs } from '../../../widget/define.ts';
import {
  costOf,
  lookups,
  priceOf,
  roundedAverage,
  type Count,
  type Price,
  type Rung,
} from '../model/prices.ts';
import type { LadderState } from '../state.ts';
import type { LadderLabels } from './labels.ts';
import type { LadderSentences } from './type.ts';

/** How much a label says: two long lines, two or three short ones, or one. */
export type Form = 'long' | 'short' | 'brief';

/** A label of the figure, a line each; the first is set strong. */
export interface PriceLabel {
  key: Rung | Count;
  lines: string[];
}

/** The year in which a price was so, in short. */
function yearIn(price: Price, inputs: Inputs): string {
  const { when } = input(inputs, price.fact);
  return /\d{4}/.exec(when)?.[0] ?? when;
}

function costLine(price: Price, volume: number, say: LadderSentences, form: Form): string {
  const [low, high] = costOf(price, volume);
  return form === 'long' ? say.cost(low, high, volume) : say.costInShort(low, high);
}

/** The label of a reported price; the chosen one says what the volume costs. */
export function priceLabel(
  price: Price,
  state: LadderState,
  inputs: Inputs<LadderLabels>,
  say: LadderSentences,
  form: Form,
): PriceLabel {
  const { rungs, sold } = inputs.labels;
  const one = say.price(price.low, price.high);
  const year = yearIn(price, inputs);
  const name = rungs[price.rung];
  const dated = `${one} · ${say.dated(name, year)}`;
  const lines = {
    long: [dated, sold[price.rung]],
    short: [`${one} · ${year}`, name],
    brief: [dated],
  }[form];
  if (state.price === price.rung) lines.push(costLine(price, state.volume, say, form));
  return { key: price.rung, lines };
}

/** The label of Kaola’s average by one count, with the name of who counted. */
export function averageLabel(
  count: Count,
  state: LadderState,
  inputs: Inputs<LadderLabels>,
  say: LadderSentences,
  form: Form,
): PriceLabel {
  const { kaola, rungs } = inputs.labels;
  const average = roundedAverage(count, inputs);
  const one = say.price(average, average);
  const many = lookups(count, inputs);
  const lines = {
    long: [`${one} · ${rungs.kaola}`, say.by(count, many)],
    short: [`${one} · ${kaola}`, ...say.byInShort(count, many)],
    brief: [`${one} · ${kaola} ${say.byInShort(count, many).join(' ')}`],
  }[form];
  if (state.price === 'kaola' && state.count === count)
    lines.push(costLine(priceOf('kaola', count, inputs), state.volume, say, form));
  return { key: count, lines };
}
