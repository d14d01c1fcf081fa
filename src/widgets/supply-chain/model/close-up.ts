import { sort } from 'd3-array';
import { memoizeByObject } from '../../../widget/memoize.ts';
import { disputed, type Chain, type ChainEdge, type ChainNode } from './chain.ts';

const closeUps = memoizeByObject((chain: Chain) => {
  const made = new Map<string | undefined, Chain>();
  return (pointed: ChainEdge | undefined) => {
    const found = made.get(pointed?.id) ?? makeCloseUp(chain, pointed);
    made.set(pointed?.id, found);
    return found;
  };
});

/**
 * A part of the chain to look at closely: the two ends of the link pointed at; all that the disputed
 * link joins, when it is that link or none. Ranks and columns are counted anew.
 */
export function closeUp(chain: Chain, pointed: ChainEdge | undefined): Chain {
  return closeUps(chain)(pointed);
}

function makeCloseUp(chain: Chain, pointed: ChainEdge | undefined): Chain {
  const pair: readonly ChainEdge[] = disputed(chain) ?? [];
  const alone = pointed && !pair.some(({ id }) => id === pointed.id);
  const edges = alone ? [pointed] : pair;
  const ids = new Set(edges.flatMap(({ from, to }) => [from.id, to.id]));
  const inFocus = chain.nodes.filter(({ id }) => ids.has(id));
  const ranks = sort(new Set(inFocus.map(({ rank }) => rank)));
  const nodes = inFocus.map((node) => ({
    ...node,
    rank: ranks.indexOf(node.rank),
    column: alone ? 0 : node.column,
    span: alone ? 1 : node.span,
  }));
  const renewed = (old: ChainNode) => nodes.find(({ id }) => id === old.id) ?? old;
  return {
    nodes,
    edges: edges.map((edge) => ({ ...edge, from: renewed(edge.from), to: renewed(edge.to) })),
  };
}
