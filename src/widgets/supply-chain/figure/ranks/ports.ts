import { ascending, least, range, sum } from 'd3-array';
import { textWidth } from '../../../../chart/text/text-metrics.ts';
import type { TypeSizes } from '../../../../chart/type-scale.ts';
import { widestPiece } from '../../../../chart/text/wrap.ts';
import { endsOf, type Columns, type RankEdge, type RankNode } from './columns.ts';

/** A side of a box. */
export type BoxSide = 'top' | 'bottom';

/** Where a link touches a box: somewhere in a cell of its own on that side, in pixels from the left edge. */
export interface Port {
  edge: RankEdge;
  node: RankNode;
  side: BoxSide;
  /** The column of the box that the cell is in; a wide box has several. */
  column: number;
  /** Whether the link's label stands in this cell. */
  labelled: boolean;
  x: number;
  /** The cell's left edge and its width. */
  left: number;
  cell: number;
}

/** Room left and right of a label within its cell, in pixels. */
export const labelPadding = 2;

const portWidth = 14;

/** The two ports of a link, at its upper party and at its lower one. @throws RangeError when it has none */
export function portsAt(ports: readonly Port[], { id }: RankEdge): [upper: Port, lower: Port] {
  const [upper, lower] = ports.filter(({ edge }) => edge.id === id);
  if (!upper || !lower) throw new RangeError(`The link ${id} has no ports.`);
  return [upper, lower];
}

function sharing(
  ports: readonly Port[],
  { node, side, column }: Pick<Port, 'node' | 'side' | 'column'>,
): Port[] {
  return ports.filter((port) => port.node === node && port.side === side && port.column === column);
}

/** Puts the label of every link at the end where fewer others stand; where it begins when both are alike. */
function chooseLabels(ports: readonly Port[], edges: readonly RankEdge[]): void {
  for (const edge of edges) {
    const crowd = (port: Port) => {
      const beside = sharing(ports, port);
      const labels = beside.filter(({ labelled }) => labelled).length;
      return 100 * labels + beside.length + (port.node.id === edge.from ? 0 : 0.5);
    };
    const chosen = least(portsAt(ports, edge), crowd);
    if (chosen) chosen.labelled = true;
  }
}

/** Adds to widths so that they come to what is wanted: wholly where there is room, else all in the same part. */
function grow(widths: readonly number[], wanted: readonly number[], room: number): number[] {
  const more = sum(wanted) - sum(widths);
  const part = more > 0 ? Math.min(1, Math.max(0, (room - sum(widths)) / more)) : 0;
  return widths.map((width, index) => width + part * ((wanted[index] ?? width) - width));
}

/**
 * Shares the side of a box among its ports: for every label its longest word first, then two lines' worth,
 * then all of it; what is left goes to links that come straight, whose labels may stand anywhere along them.
 */
function shareWidth(
  ports: readonly Port[],
  left: number,
  room: number,
  isDirect: (port: Port) => boolean,
  { note }: TypeSizes,
): void {
  const longest = ports.map(({ edge, labelled }) =>
    Math.max(portWidth, labelled ? widestPiece(edge.label, note) + 2 * labelPadding : 0),
  );
  const whole = ports.map(({ edge, labelled }, index) =>
    Math.max(
      longest[index] ?? 0,
      labelled ? textWidth(edge.label, note) + 2 * labelPadding : 2 * portWidth,
    ),
  );
  const half = whole.map((width, index) =>
    Math.max(longest[index] ?? 0, Math.min(width, note * 8.4)),
  );
  const takers = ports.some(isDirect) ? isDirect : () => true;
  const rest = grow(grow(longest, half, room), whole, room);
  const all = rest.map((width, index) => {
    const port = ports[index];
    return port && takers(port) ? width + room : width;
  });
  const squeezed = Math.min(1, room / sum(longest));
  const cells = grow(rest, all, room).map((width) => width * squeezed);
  ports.forEach((port, index) => {
    port.left = left + sum(cells.slice(0, index));
    port.cell = cells[index] ?? 0;
    port.x = port.left + port.cell / 2;
  });
}

/** Moves the two ends of a link to one place, where their cells allow it. */
function straighten(a: Port, b: Port): void {
  const inside = ({ left, cell }: Port) => {
    const edge = Math.min(portWidth, cell) / 2;
    return [left + edge, left + cell - edge] as const;
  };
  const [[a0, a1], [b0, b1]] = [inside(a), inside(b)];
  const [low, high] = [Math.max(a0, b0), Math.min(a1, b1)];
  if (low > high) return;
  a.x = b.x = Math.min(high, Math.max(low, (a.x + b.x) / 2));
}

/** A side of a box, and the links that touch it. */
interface Side {
  node: RankNode;
  side: BoxSide;
  edges: readonly RankEdge[];
}

/**
 * Whether the links of a side share its whole width, instead of that of one column each: where no more than one goes
 * straight to the next rank, and that to a box just as wide.
 */
function isShared({ node, edges }: Side, nodes: readonly RankNode[], columns: Columns): boolean {
  const direct = edges.filter((edge) => columns.lane(edge) === undefined);
  return (
    direct.length < 2 &&
    direct.every((edge) =>
      endsOf(edge, nodes).every(({ column, span }) => column === node.column && span === node.span),
    )
  );
}

/** The two ports of every link, side by side in the order of where they lead. */
export function portsOf(
  nodes: readonly RankNode[],
  edges: readonly RankEdge[],
  columns: Columns,
  type: TypeSizes,
): Port[] {
  const toward = (edge: RankEdge, node: RankNode) => {
    const other = endsOf(edge, nodes).find(({ id }) => id !== node.id) ?? node;
    return columns.lane(edge) ?? columns.left(other.column) + columns.boxWidth(other) / 2;
  };
  const nearest = (edge: RankEdge, node: RankNode) =>
    least(range(node.column, node.column + node.span), (column) =>
      Math.abs(columns.left(column) + columns.width / 2 - toward(edge, node)),
    ) ?? node.column;
  const sides = nodes.flatMap((node) =>
    (['top', 'bottom'] as const).map((side): Side => {
      const end = side === 'bottom' ? 0 : 1;
      return { node, side, edges: edges.filter((edge) => endsOf(edge, nodes)[end] === node) };
    }),
  );
  const strips = sides.flatMap((own) => {
    const { node, side } = own;
    const shared = isShared(own, nodes, columns);
    const ports = own.edges.map((edge): Port => {
      const column = shared ? node.column : nearest(edge, node);
      return { edge, node, side, column, labelled: false, x: 0, left: 0, cell: 0 };
    });
    return range(node.column, node.column + (shared ? 1 : node.span)).map((column) => ({
      left: columns.left(column),
      width: shared ? columns.boxWidth(node) : columns.width,
      ports: ports
        .filter((port) => port.column === column)
        .sort((a, b) => ascending(toward(a.edge, node), toward(b.edge, node))),
    }));
  });
  const all = strips.flatMap(({ ports }) => ports);
  const ports = edges.flatMap((edge) =>
    ['bottom', 'top'].flatMap((side) =>
      all.filter((port) => port.edge === edge && port.side === side),
    ),
  );
  chooseLabels(ports, edges);
  const isDirect = ({ edge }: Port) => columns.lane(edge) === undefined;
  for (const { ports: own, left, width } of strips) shareWidth(own, left, width, isDirect, type);
  for (const edge of edges)
    if (columns.lane(edge) === undefined) straighten(...portsAt(ports, edge));
  return ports;
}
