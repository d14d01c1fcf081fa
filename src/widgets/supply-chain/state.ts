import { max } from 'd3-array';
import { choice, number } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import type { Inputs, View } from '../../widget/define.ts';
import { chainOf, disputed, edgesOf, stepIn, versions, type Version } from './model/chain.ts';

/** A state of the chain. */
export interface ChainState {
  /** How it is told. */
  version: Version;
  /** The link pointed at, from 1; 0 for the whole chain. */
  step: number;
}

/** The state language: it begins with the whole chain, told both ways. */
export function stateLanguage(inputs: Inputs): StateLanguage<ChainState> {
  const chain = chainOf(inputs);
  const most = max(versions, (version) => edgesOf(chain, version).length) ?? 0;
  return declareState(
    { version: choice(versions, 'both'), step: number({ min: 0, max: most, fallback: 0 }) },
    // A version has fewer links than both together: a step past its end is the whole of it.
    (state) => (state.step > edgesOf(chain, state.version).length ? { ...state, step: 0 } : state),
  );
}

/** The states with pictures of their own. */
export function chainViews(inputs: Inputs): View<ChainState>[] {
  const chain = chainOf(inputs);
  const [ours, theirs] = disputed(chain) ?? [];
  return [
    ...versions.map((version) => ({ name: version, state: { version, step: 0 } })),
    { name: 'sold', state: { version: 'reports', step: stepIn(chain, 'reports', ours) } },
    { name: 'bought', state: { version: 'technode', step: stepIn(chain, 'technode', theirs) } },
  ];
}
