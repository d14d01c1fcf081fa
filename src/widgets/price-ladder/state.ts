import { choice, number } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import { amount, type Inputs, type View } from '../../widget/define.ts';
import { counts, rungs, type Count, type Rung } from './model/prices.ts';

/** A state of the price ladder. */
export interface LadderState {
  /** The price that is taken times the volume. */
  price: Rung;
  /** Whose count of look-ups gives Kaola’s average. */
  count: Count;
  /** How many are bought, 1 to a thousand million. */
  volume: number;
}

/** The most that can be bought in the widget. */
export const most = 1e9;

/** The state language: it begins with the Chinese reports’ look-ups at the official list price. */
export function stateLanguage(inputs: Inputs): StateLanguage<LadderState> {
  return declareState({
    price: choice(rungs, 'nciic'),
    count: choice(counts, 'chinese'),
    volume: number({ min: 1, max: most, fallback: amount(inputs, 'lookups-98-million') }),
  });
}

/** The states with pictures of their own. */
export function ladderViews(inputs: Inputs): View<LadderState>[] {
  const { start } = stateLanguage(inputs);
  return [
    { name: 'chinese-count', state: start },
    { name: 'technode-count', state: { ...start, count: 'technode' } },
    {
      name: 'first-list',
      state: { ...start, price: 'first', volume: amount(inputs, 'first-purchase-317-items') },
    },
    { name: 'crawled', state: { ...start, price: 'moxie' } },
  ];
}
