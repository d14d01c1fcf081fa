import type { Goals } from '../../widget/define.ts';
import { appears, chainOf, edgesOf } from './model.ts';
import type { ChainState } from './state.ts';

const none = { en: '', zh: '' } as const;

/** What a task may ask of the chain. */
export const chainGoals: Goals<ChainState> = {
  measures: [
    {
      id: 'links',
      label: { en: 'Links that are told', zh: '讲到的环节数' },
      unit: none,
      of: ({ version }, inputs) => edgesOf(chainOf(inputs), version).length,
    },
    {
      id: 'parties',
      label: { en: 'Parties that are told of', zh: '讲到的各方数' },
      unit: none,
      of({ version }, inputs) {
        const chain = chainOf(inputs);
        return chain.nodes.filter((node) => appears(chain, node, version)).length;
      },
    },
    {
      id: 'alleged',
      label: { en: 'Links that are alleged', zh: '属于指控的环节数' },
      unit: none,
      of: ({ version }, inputs) =>
        edgesOf(chainOf(inputs), version).filter(({ kind }) => kind === 'alleged').length,
    },
    {
      id: 'step',
      label: { en: 'Link pointed at', zh: '指着第几个环节' },
      unit: none,
      of: ({ step }) => step,
    },
  ],
  settings: {
    version: { en: 'As told by', zh: '说法' },
    step: { en: 'Link', zh: '环节' },
  },
};
