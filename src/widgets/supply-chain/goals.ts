import type { Goals } from '../../widget/define.ts';
import { appears, chainOf, edgesOf } from './model/chain.ts';
import type { ChainState } from './state.ts';

/** What a task may ask of the chain. */
export const goals: Goals<ChainState> = {
  measures: [
    {
      id: 'links',
      of: ({ version }, inputs) => edgesOf(chainOf(inputs), version).length,
    },
    {
      id: 'parties',
      of({ version }, inputs) {
        const chain = chainOf(inputs);
        return chain.nodes.filter((node) => appears(chain, node, version)).length;
      },
    },
    {
      id: 'alleged',
      of: ({ version }, inputs) =>
        edgesOf(chainOf(inputs), version).filter(({ kind }) => kind === 'alleged').length,
    },
    {
      id: 'step',
      of: ({ step }) => step,
    },
  ],
};
