import { cumsum, max, range, sum } from 'd3-array';
import type { Box, Point } from '../../../chart/box.ts';
import { widest } from '../../../chart/text-metrics.ts';
import type { TypeSizes } from '../../../chart/type-scale.ts';
import { wrapText } from '../../../chart/wrap.ts';
import { columnsOf, endsOf, type RankEdge, type RankNode } from './columns.ts';
import { labelPadding, portsAt, portsOf, type BoxSide, type Port } from './ports.ts';
import { head, type Route } from './routes.ts';

/** The box of a party with its words, a line each. */
export interface PartyBox extends Box {
  id: string;
  name: readonly string[];
  note: readonly string[];
}

/** The room for a link's label: its lines stand in the middle of its height, as near to the link as they can. */
export interface LabelRoom extends Box {
  id: string;
  /** Where the link passes. */
  at: number;
}

/** Where everything stands, in pixels. */
export interface RankLayout {
  boxes: readonly PartyBox[];
  routes: readonly Route[];
  labels: readonly LabelRoom[];
}

/** A drawing by ranks of some width. */
export interface RankPlan {
  /** The least height that holds it, in pixels. */
  height: number;
  /** Places it from a point on, over its least height or more. */
  place(left: number, top: number, height?: number): RankLayout;
}

const padding = 7;
const stub = 5;
const arrival = head.length + 2;
const jog = { curved: 16, straight: 4 };

/** Distance between the baselines of a text's lines, in pixels. */
export function leadingOf({ label }: TypeSizes): number {
  return label * 1.12;
}

/** The lines of a link's label in a cell. @param cell pixels */
export function labelLines(label: string, cell: number, { note }: TypeSizes): string[] {
  return wrapText(label, { width: cell - 2 * labelPadding, size: note });
}

/** Where links cross over between two ranks: the gap under a rank, and from where to where. */
interface Crossing {
  gap: number;
  from: number;
  to: number;
}

/**
 * Plans a drawing by ranks. Ranks and columns are given; boxes stand in their cells. Under and over a rank is a
 * band where links only run straight up or down, each from a port of its own on its box's side, with their labels;
 * between the bands they cross over in curves; past ranks they run beside the columns. So no box or label meets
 * another, and no link meets the box or the label of another, whatever the graph, as long as a column is wide
 * enough for the links of its boxes, some fourteen pixels each. No library of layered graphs gives room for labels.
 */
export function planRanks(
  nodes: readonly RankNode[],
  edges: readonly RankEdge[],
  width: number,
  type: TypeSizes,
): RankPlan {
  const leading = leadingOf(type);
  const columns = columnsOf(nodes, edges, width, type);
  const ports = portsOf(nodes, edges, columns, type);
  const words = new Map(
    nodes.map((node) => {
      const most = columns.boxWidth(node) - 2 * padding;
      const name = wrapText(node.name, { width: most, size: type.label, face: 'bold' });
      return [node.id, { name, note: wrapText(node.note, { width: most, size: type.note }) }];
    }),
  );
  const crossings = edges.flatMap((edge): Crossing[] => {
    const [upper, lower] = portsAt(ports, edge);
    const lane = columns.lane(edge);
    const cross = (gap: number, a: number, b: number): Crossing[] =>
      a === b ? [] : [{ gap, from: Math.min(a, b), to: Math.max(a, b) }];
    return lane === undefined
      ? cross(upper.node.rank, upper.x, lower.x)
      : [...cross(upper.node.rank, upper.x, lane), ...cross(lower.node.rank - 1, lane, lower.x)];
  });
  const bandOf = (rank: number, side: BoxSide) =>
    max(
      ports.filter((port) => port.labelled && port.node.rank === rank && port.side === side),
      ({ edge, cell }) => labelLines(edge.label, cell, type).length * leading + 1,
    ) ?? 0;
  const ranks = range(1 + (max(nodes, ({ rank }) => rank) ?? 0)).map((rank) => ({
    box:
      max(
        nodes.filter((node) => node.rank === rank),
        ({ id }) => sum(Object.values(words.get(id) ?? {}), ({ length }) => length) * leading + 11,
      ) ?? 0,
    top: bandOf(rank, 'top'),
    bottom: bandOf(rank, 'bottom'),
    jog: crossings.some(({ gap }) => gap === rank) ? jog.curved : jog.straight,
  }));
  const gapUnder = (rank: number) =>
    stub +
    (ranks[rank]?.bottom ?? 0) +
    (ranks[rank]?.jog ?? 0) +
    (ranks[rank + 1]?.top ?? 0) +
    arrival;
  const last = ranks.length - 1;
  const least = sum(ranks, ({ box }) => box) + sum(range(last), gapUnder);

  /** The part of a cell in which a label may stand anywhere between two ranks: nothing else ever comes there. */
  function clearOf(port: Port): { left: number; width: number } | undefined {
    const [upper, lower] = portsAt(ports, port.edge);
    if (upper.x !== lower.x || columns.lane(port.edge) !== undefined) return undefined;
    const left = Math.max(upper.left, lower.left);
    const right = Math.min(upper.left + upper.cell, lower.left + lower.cell);
    const lines = labelLines(port.edge.label, port.cell, type);
    const isCrossed = crossings.some(
      ({ gap, from, to }) => gap === upper.node.rank && from < right && to > left,
    );
    const fits = right - left >= widest(lines, type.note) + 2 * labelPadding;
    return fits && !isCrossed ? { left, width: right - left } : undefined;
  }

  function place(left: number, top: number, height = least): RankLayout {
    const spare = Math.max(0, height - least) / Math.max(1, last);
    const tops = cumsum(ranks, ({ box }, rank) => box + (rank < last ? gapUnder(rank) + spare : 0));
    const topOf = (rank: number) => top + (rank > 0 ? (tops[rank - 1] ?? 0) : 0);
    const bottomOf = (rank: number) => topOf(rank) + (ranks[rank]?.box ?? 0);
    const leave = (rank: number) => bottomOf(rank) + stub + (ranks[rank]?.bottom ?? 0);
    const arrive = (rank: number) => topOf(rank) - arrival - (ranks[rank]?.top ?? 0);
    const routeOf = (edge: RankEdge): Route => {
      const [upper, lower] = endsOf(edge, nodes);
      const [{ x: x1 }, { x: x2 }] = portsAt(ports, edge);
      const lane = columns.lane(edge);
      const points: Point[] = [
        [left + x1, bottomOf(upper.rank)],
        [left + x1, leave(upper.rank)],
        ...(lane === undefined
          ? []
          : ([
              [left + lane, arrive(upper.rank + 1)],
              [left + lane, leave(lower.rank - 1)],
            ] as const)),
        [left + x2, arrive(lower.rank)],
        [left + x2, topOf(lower.rank)],
      ];
      return { id: edge.id, points: edge.from === upper.id ? points : points.reverse() };
    };
    const roomOf = (port: Port): LabelRoom => {
      const { edge, node, side, cell } = port;
      const [id, at, clear] = [edge.id, left + port.x, clearOf(port)];
      if (clear) {
        const gap = side === 'top' ? node.rank - 1 : node.rank;
        const [y, end] = [bottomOf(gap), topOf(gap + 1) - arrival + stub];
        return { id, at, x: left + clear.left, y, width: clear.width, height: end - y };
      }
      const y = side === 'top' ? arrive(node.rank) : bottomOf(node.rank) + stub;
      const height = ranks[node.rank]?.[side] ?? 0;
      return { id, at, x: left + port.left, y, width: cell, height };
    };
    return {
      boxes: nodes.map((node) => ({
        id: node.id,
        x: left + columns.left(node.column),
        y: topOf(node.rank),
        width: columns.boxWidth(node),
        height: ranks[node.rank]?.box ?? 0,
        name: words.get(node.id)?.name ?? [],
        note: words.get(node.id)?.note ?? [],
      })),
      routes: edges.map(routeOf),
      labels: ports.filter(({ labelled }) => labelled).map(roomOf),
    };
  }
  return { height: least, place };
}
