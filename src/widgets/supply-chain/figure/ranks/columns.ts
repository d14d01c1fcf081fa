import { max, mean, range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import type { TypeSizes } from '../../../../chart/type-scale.ts';

/** A party to be placed: its rank and column, from 0, and its words. No two share a cell. */
export interface RankNode {
  id: string;
  rank: number;
  column: number;
  /** How many columns it is wide, from 1. */
  span: number;
  name: string;
  note: string;
}

/** A link to be drawn between parties of different ranks, and its label. */
export interface RankEdge {
  id: string;
  from: string;
  to: string;
  label: string;
  /** Whether it can be taken hold of: there is room on it then. */
  knob?: boolean;
}

/** Where columns stand, and where links that pass ranks run beside them; in pixels from the left edge. */
export interface Columns {
  /** The width of a column's boxes. */
  width: number;
  /** The left edge of a column's boxes. */
  left(column: number): number;
  /** The width of a party's box, with the gutters that it spans. */
  boxWidth(node: RankNode): number;
  /** Where a link runs past the ranks between its ends; undefined when there are none. */
  lane(edge: RankEdge): number | undefined;
}

const gutterLeast = 18;
const laneWidth = 14;

/**
 * The two parties of a link, the upper first.
 * @throws RangeError when the link ends at no party or stays within a rank
 */
export function endsOf(
  edge: RankEdge,
  nodes: readonly RankNode[],
): [upper: RankNode, lower: RankNode] {
  const [a, b] = [edge.from, edge.to].map((id) => nodes.find((node) => node.id === id));
  if (!a || !b) throw new RangeError(`The link ${edge.id} ends at no party.`);
  if (a.rank === b.rank) throw new RangeError(`The link ${edge.id} stays within a rank.`);
  return a.rank < b.rank ? [a, b] : [b, a];
}

/**
 * Shares a width among even columns of boxes, with room at either side for the links that pass ranks.
 * Boxes grow to sixteen letters’ width, alone to twenty, and the gutters between them to nine.
 */
export function columnsOf(
  nodes: readonly RankNode[],
  edges: readonly RankEdge[],
  width: number,
  { label }: TypeSizes,
): Columns {
  const count = max(nodes, ({ column, span }) => column + span) ?? 1;
  const lanes: Record<'left' | 'right', string[]> = { left: [], right: [] };
  for (const edge of edges) {
    const [upper, lower] = endsOf(edge, nodes);
    if (lower.rank - upper.rank < 2) continue;
    const middle = mean([upper, lower], ({ column, span }) => column + span / 2) ?? 0;
    lanes[middle < count / 2 ? 'left' : 'right'].push(edge.id);
  }
  const [from, to] = [lanes.left.length * laneWidth, width - lanes.right.length * laneWidth];
  const fair = (to - from - (count - 1) * gutterLeast) / count;
  const box = Math.max(1, Math.min(label * (count > 1 ? 16 : 20), fair));
  const gutter = count > 1 ? Math.min(label * 9, (to - from - count * box) / (count - 1)) : 0;
  const total = count * box + (count - 1) * gutter;
  const start = from + (to - from - total) / 2;
  const across = scaleBand(range(count), [start, start + total]).paddingInner(
    gutter / (box + gutter),
  );
  const left = (column: number) => across(column) ?? 0;
  return {
    width: box,
    left,
    boxWidth: ({ column, span }) => left(column + span - 1) + box - left(column),
    lane({ id }) {
      const [before, behind] = [lanes.left.indexOf(id), lanes.right.indexOf(id)];
      if (before >= 0) return start + (before + 0.3 - lanes.left.length) * laneWidth;
      return behind >= 0 ? start + total + (behind + 0.7) * laneWidth : undefined;
    },
  };
}
