import { cumsum, max, range, sum } from 'd3-array';
import type { Box, Point } from '../../../../chart/box.ts';
import { pixel } from '../../../../chart/pixel.ts';
import { widest } from '../../../../chart/text/text-metrics.ts';
import { endsOf, type RankEdge } from './columns.ts';
import { placeEdgeLabel, type EdgeLabel } from './edge-label.ts';
import { labelPadding, portsAt, type Port } from './ports.ts';
import {
  arrival,
  labelLines,
  stub,
  type PartyWords,
  type RankPlan,
  type RankSize,
} from './rank-plan.ts';
import type { Route } from './routes.ts';

/** The box of a party with its words. */
export interface PartyBox extends Box, PartyWords {
  id: string;
}

/** The room for a link's label: its lines stand in the middle of its height, as near to the link as they can. */
export interface LabelRoom extends Box {
  /** Where the link passes. */
  at: number;
}

/** Where everything stands, in pixels. */
export interface RankLayout {
  boxes: readonly PartyBox[];
  routes: readonly Route[];
  labels: readonly EdgeLabel[];
  /** Where links that have one can be taken hold of. */
  knobs: readonly { id: string; at: Point }[];
}

/** Where a rank stands: its upper edge and the height of its boxes, in pixels. */
export interface RankRow {
  y: number;
  height: number;
}

/** Sizes that hold each of some plans, so that a rank stands in the same place in all of them. */
export function shareSizes(plans: readonly RankPlan[]): RankSize[] {
  return range(max(plans, ({ sizes }) => sizes.length) ?? 0).map((rank) => ({
    box: max(plans, ({ sizes }) => sizes[rank]?.box) ?? 0,
    gap: max(plans, ({ sizes }) => sizes[rank]?.gap) ?? 0,
  }));
}

/** The least height of ranks of some sizes, in pixels. */
export function heightOf(sizes: readonly RankSize[]): number {
  return sum(sizes, ({ box, gap }) => box + gap);
}

/** Ranks one under another from a height on, their gaps made wider where there is more room. */
export function stackRanks(sizes: readonly RankSize[], top: number, height = 0): RankRow[] {
  const gaps = Math.max(1, sizes.length - 1);
  const spare = Math.max(0, height - heightOf(sizes)) / gaps;
  const ends = cumsum(sizes, ({ box, gap }) => box + gap + spare);
  return sizes.map(({ box }, rank) => ({
    y: top + (rank > 0 ? (ends[rank - 1] ?? 0) : 0),
    height: box,
  }));
}

/** Lays a plan out on rows of ranks. @param left where its columns begin, in pixels */
export function placeRanks(
  { nodes, edges, columns, ports, words, crossings, bands, type }: RankPlan,
  rows: readonly RankRow[],
  left: number,
): RankLayout {
  const topOf = (rank: number) => rows[rank]?.y ?? 0;
  const bottomOf = (rank: number) => topOf(rank) + (rows[rank]?.height ?? 0);
  const leave = (rank: number) => bottomOf(rank) + stub + (bands[rank]?.bottom ?? 0);
  const arrive = (rank: number) => topOf(rank) - arrival - (bands[rank]?.top ?? 0);

  function routeOf(edge: RankEdge): Route {
    const [upper, lower] = endsOf(edge, nodes);
    const [{ x: x1 }, { x: x2 }] = portsAt(ports, edge);
    const lane = columns.lane(edge);
    const past: Point[] =
      lane === undefined
        ? []
        : [
            [left + lane, arrive(upper.rank + 1)],
            [left + lane, leave(lower.rank - 1)],
          ];
    const points: Point[] = [
      [left + x1, bottomOf(upper.rank)],
      [left + x1, leave(upper.rank)],
      ...past,
      [left + x2, arrive(lower.rank)],
      [left + x2, topOf(lower.rank)],
    ];
    return { id: edge.id, points: edge.from === upper.id ? points : points.reverse() };
  }

  /** The part of a cell in which a label may stand anywhere between two ranks: nothing else ever comes there. */
  function clearOf(port: Port): { left: number; width: number } | undefined {
    const [upper, lower] = portsAt(ports, port.edge);
    if (upper.x !== lower.x || columns.lane(port.edge) !== undefined || port.edge.knob)
      return undefined;
    const from = Math.max(upper.left, lower.left);
    const to = Math.min(upper.left + upper.cell, lower.left + lower.cell);
    const lines = labelLines(port.edge.label, port.cell, type);
    const isCrossed = crossings.some(
      (one) => one.gap === upper.node.rank && one.from < to && one.to > from,
    );
    const fits = to - from >= widest(lines, type.note) + 2 * labelPadding;
    return fits && !isCrossed ? { left: from, width: to - from } : undefined;
  }

  function roomOf(port: Port): LabelRoom {
    const { node, side, cell } = port;
    const at = left + port.x;
    const clear = clearOf(port);
    if (clear) {
      const gap = side === 'top' ? node.rank - 1 : node.rank;
      const [y, end] = [bottomOf(gap), topOf(gap + 1) - arrival + stub];
      return { at, x: left + clear.left, y, width: clear.width, height: end - y };
    }
    const y = side === 'top' ? arrive(node.rank) : bottomOf(node.rank) + stub;
    return { at, x: left + port.left, y, width: cell, height: bands[node.rank]?.[side] ?? 0 };
  }

  const knobOf = (edge: RankEdge) => {
    const [upper, lower] = portsAt(ports, edge);
    const y = (leave(upper.node.rank) + arrive(lower.node.rank)) / 2;
    return { id: edge.id, at: [pixel(left + (upper.x + lower.x) / 2), pixel(y)] as const };
  };

  return {
    boxes: nodes.map((node) => ({
      id: node.id,
      x: pixel(left + columns.left(node.column)),
      y: pixel(topOf(node.rank)),
      width: pixel(columns.boxWidth(node)),
      height: pixel(rows[node.rank]?.height ?? 0),
      ...(words.get(node.id) ?? { name: [], note: [], inOneLine: false }),
    })),
    routes: edges.map(routeOf),
    labels: ports
      .filter(({ labelled }) => labelled)
      .map((port) => placeEdgeLabel(port.edge, roomOf(port), type)),
    knobs: edges.filter(({ knob }) => knob).map(knobOf),
  };
}
