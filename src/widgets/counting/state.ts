import { number } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import { amount, type Inputs, type View } from '../../widget/define.ts';
import { canSlip, largest, slips, type Slip } from './model/slip.ts';

/** A state of the counting widget. */
export type CountingState = Slip;

/** The state language: it begins with the reported count, read with one zero too many. */
export function stateLanguage(inputs: Inputs): StateLanguage<CountingState> {
  return declareState(
    {
      n: number({ min: 0, max: largest, fallback: amount(inputs, 'lookups-98-million') }),
      slip: number({ min: slips[0], max: -slips[0], fallback: 1 }),
    },
    // A slip that the number cannot make is none: there is no half of a look-up, and no end beyond the scale.
    (state) => (canSlip(state) ? state : { ...state, slip: 0 }),
  );
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
