import { number } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import { amount, type Inputs, type View } from '../define.ts';

/** The largest number the widget counts to: 十万亿. */
export const most = 1e13;

/** A state of the counting widget. */
export interface CountingState {
  /** The number, 0 to 10^13. */
  n: number;
  /** By how many places a reader has slipped: 1 for a zero too many, −1 for one too few. */
  slip: number;
}

/** The facts the widget needs. */
export const factIds = [
  'lookups-98-million',
  'technode-980-million',
  'profit-38-million',
  'population-2019',
  'first-purchase-317-items',
] as const;

/** The state language: it begins with the reported count, read with one zero too many. */
export function countingLanguage(inputs: Inputs): StateLanguage<CountingState> {
  return declareState({
    n: number({ min: 0, max: most, fallback: amount(inputs, 'lookups-98-million') }),
    slip: number({ min: -2, max: 2, fallback: 1 }),
  });
}

/** The number as the slip has it: places moved, fractions dropped, never past the end of the scale. */
export function slipped({ n, slip }: CountingState): number {
  return Math.min(most, Math.floor(n * 10 ** slip));
}

/** The states with pictures of their own. */
export function countingViews(inputs: Inputs): View<CountingState>[] {
  const { start } = countingLanguage(inputs);
  return [
    { name: 'one-zero-more', state: start },
    { name: 'as-reported', state: { ...start, slip: 0 } },
    { name: 'population', state: { n: amount(inputs, 'population-2019'), slip: 0 } },
  ];
}
