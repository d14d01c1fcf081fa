import { columnsOf, endsOf, type Item, type Tie } from './columns.ts';
import { leading, linesOf, boldSize, smallSize, widthOf } from './lettering.ts';
import { labelPadding, portsOf, type Port, type Side } from './ports.ts';
import { backwards, head, type Route, type Run } from './routes.ts';

/** A rectangle in pixels. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box of a party with its words, a line each. */
export interface Box extends Rectangle {
  id: string;
  name: readonly string[];
  note: readonly string[];
}

/** The room for a link's label: its lines stand in the middle of its height, as near to the link as they can. */
export interface LabelRoom extends Rectangle {
  id: string;
  /** Where the link passes. */
  at: number;
}

/** Where everything stands, in pixels. */
export interface Layout {
  boxes: readonly Box[];
  routes: readonly Route[];
  labels: readonly LabelRoom[];
}

/** A layered drawing of some width. */
export interface LayerPlan {
  /** The least height that holds it, in pixels. */
  height: number;
  /** Places it from a point on, over its least height or more. */
  place(left: number, top: number, height?: number): Layout;
}

const padding = 7;
const stub = 5;
const arrival = head.length + 2;
const jogCurved = 16;
const jogStraight = 4;

/** The most that a label's lines are wide in a cell, in pixels. */
export const labelMost = (cell: number) => cell - 2 * labelPadding;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function bandOf(ports: readonly Port[], row: number, side: Side): number {
  const labels = ports.filter(
    (port) => port.labelled && port.item.row === row && port.side === side,
  );
  const lines = labels.map(({ tie, cell }) => linesOf(tie.label, smallSize, labelMost(cell)));
  return Math.max(0, ...lines.map(({ length }) => length * leading + 1));
}

/**
 * Plans a layered drawing. Boxes stand in the cells of a grid. Under and over a row is a band where links
 * only run straight up or down, each within its own cell of its box's side, with their labels; between the
 * bands they cross over in curves; past rows they run between the columns. So no box or label meets another,
 * and no link meets the box or the label of another, whatever the graph, as long as a column is wide enough
 * for the links of its boxes, some fourteen pixels each.
 */
export function planLayers(items: readonly Item[], ties: readonly Tie[], width: number): LayerPlan {
  const columns = columnsOf(items, ties, width);
  const ports = portsOf(items, ties, columns);
  const words = items.map((item) => {
    const most = columns.boxWidth(item) - 2 * padding;
    return { name: linesOf(item.name, boldSize, most), note: linesOf(item.note, smallSize, most) };
  });
  /** From where to where links cross over between a row and the next. */
  const curvesIn = (gap: number) =>
    ties.flatMap((tie) => {
      const [upper, lower] = endsOf(tie, items);
      const lane = columns.lane(tie);
      const [a, b] = [upper, lower].map(
        (item) => ports.find((port) => port.tie === tie && port.item === item)?.x ?? 0,
      );
      if (a === undefined || b === undefined) return [];
      const ends =
        lane === undefined
          ? [...(upper.row === gap && a !== b ? [[a, b]] : [])]
          : [
              ...(upper.row === gap ? [[a, lane]] : []),
              ...(lower.row === gap + 1 ? [[lane, b]] : []),
            ];
      return ends.map((pair) => [Math.min(...pair), Math.max(...pair)] as const);
    });
  const count = 1 + Math.max(...items.map(({ row }) => row));
  const rows = Array.from({ length: count }, (_, row) => {
    const lines = words.filter((_, index) => items[index]?.row === row);
    const heights = lines.map(({ name, note }) => (name.length + note.length) * leading + 11);
    return {
      box: Math.max(0, ...heights),
      top: bandOf(ports, row, 'top'),
      bottom: bandOf(ports, row, 'bottom'),
      straight: curvesIn(row).length === 0,
    };
  });
  const gapsWith = (spare: number) =>
    rows.slice(1).map(({ top }, gap) => {
      const { bottom = 0, straight = true } = rows[gap] ?? {};
      const jog = straight ? jogStraight : jogCurved;
      return stub + bottom + jog + top + arrival + spare / (count - 1);
    });
  const least = sum(rows.map(({ box }) => box)) + sum(gapsWith(0));

  /** The part of a cell in which a label may stand anywhere between two rows: nothing else ever comes there. */
  const clearOf = (port: Port): { left: number; width: number } | undefined => {
    const other = ports.find(({ tie, item }) => tie === port.tie && item !== port.item);
    if (!other || other.x !== port.x || columns.lane(port.tie) !== undefined) return undefined;
    const start = Math.max(port.left, other.left);
    const width = Math.min(port.left + port.cell, other.left + other.cell) - start;
    const lines = linesOf(port.tie.label, smallSize, labelMost(port.cell));
    const least = Math.max(...lines.map((line) => widthOf(line, smallSize))) + 2 * labelPadding;
    const gap = port.side === 'top' ? port.item.row - 1 : port.item.row;
    const crossed = curvesIn(gap).some(([from, to]) => from < start + width && to > start);
    return width >= least && !crossed ? { left: start, width } : undefined;
  };

  const place = (left: number, top: number, height = least): Layout => {
    const gaps = gapsWith(Math.max(0, height - least));
    const topOf = (row: number) =>
      top + sum(gaps.slice(0, row)) + sum(rows.slice(0, row).map(({ box }) => box));
    const bottomOf = (row: number) => topOf(row) + (rows[row]?.box ?? 0);
    const leave = (row: number) => bottomOf(row) + stub + (rows[row]?.bottom ?? 0);
    const arrive = (row: number) => topOf(row) - arrival - (rows[row]?.top ?? 0);
    const routeOf = (tie: Tie): Route => {
      const [upper, lower] = endsOf(tie, items);
      const portX = (item: Item) =>
        left + (ports.find((port) => port.tie === tie && port.item === item)?.x ?? 0);
      const lane = columns.lane(tie);
      const past: Run[] =
        lane === undefined
          ? []
          : [{ x: left + lane, from: arrive(upper.row + 1), to: leave(lower.row - 1) }];
      const runs = [
        { x: portX(upper), from: bottomOf(upper.row), to: leave(upper.row) },
        ...past,
        { x: portX(lower), from: arrive(lower.row), to: topOf(lower.row) },
      ];
      return tie.from === upper.id ? { id: tie.id, runs } : backwards({ id: tie.id, runs });
    };
    const roomOf = (port: Port): LabelRoom => {
      const { tie, item, side, x, left: from, cell } = port;
      const at = left + x;
      const clear = clearOf(port);
      if (clear) {
        const gap = side === 'top' ? item.row - 1 : item.row;
        const y = bottomOf(gap);
        const height = topOf(gap + 1) - arrival + stub - y;
        return { id: tie.id, x: left + clear.left, y, width: clear.width, height, at };
      }
      const y = side === 'top' ? arrive(item.row) : bottomOf(item.row) + stub;
      return {
        id: tie.id,
        x: left + from,
        y,
        width: cell,
        height: rows[item.row]?.[side] ?? 0,
        at,
      };
    };
    return {
      boxes: items.map((item, index) => ({
        id: item.id,
        x: left + columns.left(item.column),
        y: topOf(item.row),
        width: columns.boxWidth(item),
        height: rows[item.row]?.box ?? 0,
        name: words[index]?.name ?? [],
        note: words[index]?.note ?? [],
      })),
      routes: ties.map(routeOf),
      labels: ports.filter(({ labelled }) => labelled).map(roomOf),
    };
  };
  return { height: least, place };
}
