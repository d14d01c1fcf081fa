import { max } from 'd3-array';
import type { TypeSizes } from '../../../chart/type-scale.ts';
import type { Inputs } from '../../../widget/define.ts';
import { chainOf, disputed, versions, type Version } from '../model/chain.ts';
import { excerptOf, type Excerpt } from '../model/excerpt.ts';
import { edgeLabel } from '../words/describe.ts';
import type { ChainSentences } from '../words/type.ts';
import { shareSizes } from './ranks/rank-layout.ts';
import { planRanks, type RankPlan, type RankSize } from './ranks/rank-plan.ts';

/** A lane of the chain as a version tells it, and the sizes of its ranks that hold the other versions as well. */
export interface LanePlan {
  lane: Excerpt['lane'];
  plan: RankPlan;
  /** The width that it is planned for, in pixels. */
  width: number;
  sizes: readonly RankSize[];
}

/** A party that is alone in its rank takes all columns: so the chain is one column wherever it does not branch. */
function planVersion(
  excerpt: Excerpt,
  version: Version,
  width: number,
  type: TypeSizes,
  inputs: Inputs,
  say: ChainSentences,
): RankPlan {
  const chain = chainOf(inputs);
  const lane = chain.nodes.filter((node) => node.lane === excerpt.lane);
  const columns = max(lane, ({ column, span }) => column + span) ?? 1;
  const { nodes, edges } = excerptOf(chain, version, excerpt);
  const isAlone = (rank: number) => nodes.filter((node) => node.rank === rank).length === 1;
  const pair = disputed(chain) ?? [];
  return planRanks(
    nodes.map((node) => (isAlone(node.rank) ? { ...node, column: 0, span: columns } : node)),
    edges.map((edge) => ({
      id: edge.id,
      from: edge.from.id,
      to: edge.to.id,
      label: edgeLabel(edge, version, inputs, say),
      knob: pair.some(({ id }) => id === edge.id),
    })),
    width,
    type,
    excerpt.to - excerpt.from + 1,
  );
}

/**
 * Plans a lane, or an excerpt of it. Ranks stand where they stand in every version that it can turn into.
 * @param width pixels
 */
export function planLane(
  excerpt: Excerpt,
  version: Version,
  width: number,
  type: TypeSizes,
  inputs: Inputs,
  say: ChainSentences,
): LanePlan {
  const planned = (each: Version) => planVersion(excerpt, each, width, type, inputs, say);
  const plan = planned(version);
  const others = versions.filter((each) => each !== version).map(planned);
  return { lane: excerpt.lane, plan, width, sizes: shareSizes([plan, ...others]) };
}
