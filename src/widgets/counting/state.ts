import { number } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import { amount, type Inputs, type View } from '../../widget/define.ts';

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
export function stateLanguage(inputs: Inputs): StateLanguage<CountingState> {
  return declareState(
    {
      n: number({ min: 0, max: most, fallback: amount(inputs, 'lookups-98-million') }),
      slip: number({ min: -2, max: 2, fallback: 1 }),
    },
    // A slip that the number cannot make is none: there is no half of a look-up, and no end beyond the scale.
    (state) => (canSlip(state) ? state : { ...state, slip: 0 }),
  );
}

/** Whether a number can slip by so many places: it stays whole, and within the scale; nought has no places. */
export function canSlip({ n, slip }: CountingState): boolean {
  const other = n * 10 ** slip;
  return slip === 0 || (n > 0 && other <= most && (slip > 0 || n % 10 ** -slip === 0));
}

/** The number as the slip has it: its places moved. Only for slips that it can make. */
export function slipped({ n, slip }: CountingState): number {
  return slip < 0 ? n / 10 ** -slip : n * 10 ** slip;
}

/** The states with pictures of their own. */
export function countingViews(inputs: Inputs): View<CountingState>[] {
  const { start } = stateLanguage(inputs);
  return [
    { name: 'one-zero-more', state: start },
    { name: 'as-reported', state: { ...start, slip: 0 } },
    { name: 'population', state: { n: amount(inputs, 'population-2019'), slip: 0 } },
  ];
}
