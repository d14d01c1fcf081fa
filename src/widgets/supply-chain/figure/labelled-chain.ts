import type { Inputs } from '../../../widget/define.ts';
import type { Chain } from '../model/chain.ts';
import { edgeLabel } from '../words/describe.ts';
import type { ChainSentences } from '../words/type.ts';

/** A chain, or a part of it, with the longest label that each link may carry, by the link's id. */
export interface LabelledChain {
  chain: Chain;
  labels: Readonly<Record<string, string>>;
}

const made = new WeakMap<Chain, LabelledChain>();

/** A chain as it is drawn, made once. Labels are longest with both versions in view: places hold for all of them. */
export function labelledChain(chain: Chain, inputs: Inputs, say: ChainSentences): LabelledChain {
  const labels = () =>
    Object.fromEntries(chain.edges.map((edge) => [edge.id, edgeLabel(edge, 'both', inputs, say)]));
  const labelled = made.get(chain) ?? { chain, labels: labels() };
  made.set(chain, labelled);
  return labelled;
}
