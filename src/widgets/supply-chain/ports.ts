import { endsOf, type Columns, type Item, type Tie } from './columns.ts';
import { leastWidth, smallSize, widthOf } from './lettering.ts';

/** A side of a box. */
export type Side = 'top' | 'bottom';

/** Where a link touches a box: somewhere in a cell of its own on that side, in pixels from the left edge. */
export interface Port {
  tie: Tie;
  item: Item;
  side: Side;
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
export const labelPadding = 3;

const portWidth = 14;
const labelHalf = 100;

/** Puts the label of every link at the end where fewer others stand; where it begins when both are alike. */
function chooseLabels(ports: readonly Port[], ties: readonly Tie[]): void {
  for (const tie of ties) {
    const rank = (port: Port) => {
      const beside = sharing(ports, port);
      const labels = beside.filter(({ labelled }) => labelled).length;
      return 100 * labels + beside.length + (port.item.id === tie.from ? 0 : 0.5);
    };
    const [a, b] = ports.filter((port) => port.tie === tie);
    if (a && b) (rank(a) <= rank(b) ? a : b).labelled = true;
  }
}

function sharing(
  ports: readonly Port[],
  { item, side, column }: Pick<Port, 'item' | 'side' | 'column'>,
) {
  return ports.filter((port) => port.item === item && port.side === side && port.column === column);
}

/** Adds to widths so that they come to what is wanted: wholly where there is room, else all in the same part. */
function grow(widths: readonly number[], wanted: readonly number[], room: number): number[] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const more = sum(wanted) - sum(widths);
  const part = more > 0 ? Math.min(1, Math.max(0, (room - sum(widths)) / more)) : 0;
  return widths.map((width, index) => width + part * ((wanted[index] ?? width) - width));
}

/**
 * Shares the side of a box among its ports: for every label its longest word first, then two lines' worth,
 * then all of it; what is left goes to links that come straight, whose labels may stand anywhere along them.
 */
function spread(
  ports: readonly Port[],
  left: number,
  room: number,
  isDirect: (port: Port) => boolean,
): void {
  const least = ports.map(({ tie, labelled }) =>
    Math.max(portWidth, labelled ? leastWidth(tie.label, smallSize) + 2 * labelPadding : 0),
  );
  const whole = ports.map(({ tie, labelled }, index) =>
    Math.max(
      least[index] ?? 0,
      labelled ? widthOf(tie.label, smallSize) + 2 * labelPadding : 2 * portWidth,
    ),
  );
  const half = whole.map((width, index) => Math.max(least[index] ?? 0, Math.min(width, labelHalf)));
  const takers = ports.some(isDirect) ? isDirect : () => true;
  const rest = grow(grow(least, half, room), whole, room);
  const all = rest.map((width, index) => {
    const port = ports[index];
    return port && takers(port) ? width + room : width;
  });
  const needed = least.reduce((total, width) => total + width, 0);
  const cells = grow(rest, all, room).map((width) => width * Math.min(1, room / needed));
  let x = left;
  ports.forEach((port, index) => {
    port.left = x;
    port.cell = cells[index] ?? 0;
    port.x = x + port.cell / 2;
    x += port.cell;
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

/** The two ports of every link, side by side in the order of where they lead. */
export function portsOf(items: readonly Item[], ties: readonly Tie[], columns: Columns): Port[] {
  const middle = (item: Item) => columns.left(item.column) + columns.boxWidth(item) / 2;
  const toward = (tie: Tie, item: Item) => {
    const other = endsOf(tie, items).find(({ id }) => id !== item.id) ?? item;
    return columns.lane(tie) ?? middle(other);
  };
  const columnOf = (tie: Tie, item: Item) => {
    const near = (column: number) =>
      Math.abs(columns.left(column) + columns.width / 2 - toward(tie, item));
    const all = Array.from({ length: item.span }, (_, index) => item.column + index);
    return all.reduce((best, next) => (near(next) < near(best) ? next : best));
  };
  const ports = ties.flatMap((tie) => {
    const [upper, lower] = endsOf(tie, items);
    const port = (item: Item, side: Side): Port => ({
      tie,
      item,
      side,
      column: columnOf(tie, item),
      labelled: false,
      x: 0,
      left: 0,
      cell: 0,
    });
    return [port(upper, 'bottom'), port(lower, 'top')];
  });
  chooseLabels(ports, ties);
  for (const item of items)
    for (const side of ['top', 'bottom'] as const)
      for (let column = item.column; column < item.column + item.span; column++) {
        const strip = sharing(ports, { item, side, column });
        strip.sort((a, b) => toward(a.tie, item) - toward(b.tie, item));
        if (strip.length > 0)
          spread(
            strip,
            columns.left(column),
            columns.width,
            ({ tie }) => columns.lane(tie) === undefined,
          );
      }
  for (const tie of ties) {
    const [a, b] = ports.filter((port) => port.tie === tie);
    if (a && b && columns.lane(tie) === undefined) straighten(a, b);
  }
  return ports;
}
