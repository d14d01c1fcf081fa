import { max, range } from 'd3-array';
import { textWidth } from '../../../../chart/text/text-metrics.ts';
import type { TypeSizes } from '../../../../chart/type-scale.ts';
import { wrapText } from '../../../../chart/text/wrap.ts';
import { columnsOf, type Columns, type RankEdge, type RankNode } from './columns.ts';
import { labelPadding, portsAt, portsOf, type BoxSide, type Port } from './ports.ts';
import { head } from './routes.ts';

/** The words of a party: a line each, or name and note in one line. */
export interface PartyWords {
  name: readonly string[];
  note: readonly string[];
  inOneLine: boolean;
}

/** How high the boxes of a rank are, and the gap under them, at least, in pixels. */
export interface RankSize {
  box: number;
  gap: number;
}

/** Where a link crosses over between two ranks: the gap under a rank, and from where to where. */
interface Crossing {
  gap: number;
  from: number;
  to: number;
}

/** The labels' bands over and under a rank: their heights in pixels. */
type RankBands = Readonly<Record<BoxSide, number>>;

/** A drawing by ranks, all but for where its ranks stand. */
export interface RankPlan {
  type: TypeSizes;
  nodes: readonly RankNode[];
  edges: readonly RankEdge[];
  columns: Columns;
  ports: readonly Port[];
  words: ReadonlyMap<string, PartyWords>;
  crossings: readonly Crossing[];
  bands: readonly RankBands[];
  sizes: readonly RankSize[];
}

/** Room between a name and a note in one line, in letters. */
export const wordGap = 0.7;

/** Room between a box and a label's band, and between a band and the box that an arrow ends at, in pixels. */
export const stub = 5;

/** The same at the end where an arrow may have its head. */
export const arrival = head.length + 2;

const padding = 7;

/** Room between two bands: where links cross over, where they go straight, and where one can be turned by hand. */
const jog = { curved: 16, straight: 4, knob: 30 };

/** Distance between the baselines of a text's lines, in pixels. */
export function leadingOf({ label }: TypeSizes): number {
  return label * 1.12;
}

/** The lines of a link's label in a cell. @param cell pixels */
export function labelLines(label: string, cell: number, { note }: TypeSizes): string[] {
  return wrapText(label, { width: cell - 2 * labelPadding, size: note });
}

function wordsOf({ name, note }: RankNode, width: number, type: TypeSizes): PartyWords {
  const most = width - 2 * padding;
  const both = textWidth(name, type.label, 'bold') + textWidth(note, type.note);
  // With some ease: a reader whose system has wider letters still has them inside.
  if (both + type.label * wordGap <= 0.94 * most)
    return { name: [name], note: [note], inOneLine: true };
  return {
    name: wrapText(name, { width: most, size: type.label, face: 'bold' }),
    note: wrapText(note, { width: most, size: type.note }),
    inOneLine: false,
  };
}

function crossingsOf(
  edges: readonly RankEdge[],
  ports: readonly Port[],
  columns: Columns,
): Crossing[] {
  const cross = (gap: number, a: number, b: number): Crossing[] =>
    a === b ? [] : [{ gap, from: Math.min(a, b), to: Math.max(a, b) }];
  return edges.flatMap((edge) => {
    const [upper, lower] = portsAt(ports, edge);
    const lane = columns.lane(edge);
    return lane === undefined
      ? cross(upper.node.rank, upper.x, lower.x)
      : [...cross(upper.node.rank, upper.x, lane), ...cross(lower.node.rank - 1, lane, lower.x)];
  });
}

/**
 * Plans a drawing by ranks. Ranks and columns are given; boxes stand in their cells. Under and over a rank is a
 * band where links only run straight up or down, each from a port of its own on its box's side, with their labels;
 * between the bands they cross over in curves; past ranks they run beside the columns. So no box or label meets
 * another, and no link meets the box or the label of another, whatever the graph, as long as a column is wide
 * enough for the links of its boxes, some fourteen pixels each. No library of layered graphs gives room for labels.
 * @param count how many ranks there are at least, some of them perhaps empty
 */
export function planRanks(
  nodes: readonly RankNode[],
  edges: readonly RankEdge[],
  width: number,
  type: TypeSizes,
  count = 0,
): RankPlan {
  const leading = leadingOf(type);
  const columns = columnsOf(nodes, edges, width, type);
  const ports = portsOf(nodes, edges, columns, type);
  const words = new Map(
    nodes.map((node) => [node.id, wordsOf(node, columns.boxWidth(node), type)]),
  );
  const crossings = crossingsOf(edges, ports, columns);
  const bandOf = (rank: number, side: BoxSide) =>
    max(
      ports.filter((port) => port.labelled && port.node.rank === rank && port.side === side),
      ({ edge, cell }) => labelLines(edge.label, cell, type).length * leading + 1,
    ) ?? 0;
  const last = Math.max(count - 1, max(nodes, ({ rank }) => rank) ?? 0);
  const bands = range(last + 1).map((rank) => ({
    top: bandOf(rank, 'top'),
    bottom: bandOf(rank, 'bottom'),
  }));
  const hasKnob = (gap: number) =>
    ports.some(({ edge, node, side }) => edge.knob && node.rank === gap && side === 'bottom');
  const jogIn = (gap: number) =>
    hasKnob(gap) ? jog.knob : crossings.some((one) => one.gap === gap) ? jog.curved : jog.straight;
  const linesIn = ({ id }: RankNode) => {
    const { name = [], note = [], inOneLine = false } = words.get(id) ?? {};
    return inOneLine ? 1 : name.length + note.length;
  };
  const sizes = bands.map(({ bottom }, rank) => ({
    box:
      max(
        nodes.filter((node) => node.rank === rank),
        (node) => linesIn(node) * leading + 11,
      ) ?? 0,
    gap: rank < last ? stub + bottom + jogIn(rank) + (bands[rank + 1]?.top ?? 0) + arrival : 0,
  }));
  return { type, nodes, edges, columns, ports, words, crossings, bands, sizes };
}
