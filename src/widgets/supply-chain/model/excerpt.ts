import { max } from 'd3-array';
import {
  edgesOf,
  lanes,
  type Chain,
  type ChainEdge,
  type ChainNode,
  type Version,
} from './chain.ts';

/** A part of a lane: its ranks from one to another, both included. */
export interface Excerpt {
  lane: ChainNode['lane'];
  from: number;
  to: number;
}

/** Both lanes, whole. */
export function wholeLanes({ nodes }: Chain): Excerpt[] {
  return lanes.map((lane) => ({ lane, from: 0, to: lastRank(nodes, lane) }));
}

function lastRank(nodes: readonly ChainNode[], lane: ChainNode['lane']): number {
  return max(nodes, (node) => (node.lane === lane ? node.rank : 0)) ?? 0;
}

/** A link in three ranks of its lane, or in all that it passes: its ends, and what comes after them where anything does. */
export function excerptAround({ nodes }: Chain, { from, to }: ChainEdge): Excerpt {
  const [upper, lower] = [Math.min(from.rank, to.rank), Math.max(from.rank, to.rank)];
  const end = Math.min(lastRank(nodes, from.lane), Math.max(lower, upper + 2));
  return { lane: from.lane, from: Math.max(0, Math.min(upper, end - 2)), to: end };
}

/** The links of an excerpt that a version tells of, and the parties they join; ranks are counted from its first. */
export function excerptOf(chain: Chain, version: Version, { lane, from, to }: Excerpt): Chain {
  const isInside = (node: ChainNode) => node.lane === lane && node.rank >= from && node.rank <= to;
  const edges = edgesOf(chain, version).filter((edge) => isInside(edge.from) && isInside(edge.to));
  const joined = new Set(edges.flatMap((edge) => [edge.from.id, edge.to.id]));
  return {
    nodes: chain.nodes
      .filter(({ id }) => joined.has(id))
      .map((node) => ({ ...node, rank: node.rank - from })),
    edges,
  };
}
