/** A party to be placed: its cells, counted from 0, and its words. No two share a cell. */
export interface Item {
  id: string;
  row: number;
  column: number;
  /** How many columns it is wide, 1 or more. */
  span: number;
  name: string;
  note: string;
}

/** A link to be drawn between parties of different rows, and the longest label it may carry. */
export interface Tie {
  id: string;
  from: string;
  to: string;
  label: string;
}

/** Where columns stand, and where links that pass rows run between them; in pixels from the left edge. */
export interface Columns {
  /** The width of a column's boxes. */
  width: number;
  /** The left edge of a column's boxes. */
  left(column: number): number;
  /** The width of a party's box, with the gutters that it spans. */
  boxWidth(item: Item): number;
  /** Where a link runs past the rows between its ends; undefined when there are none. */
  lane(tie: Tie): number | undefined;
}

const boxMost = 208;
const gutterLeast = 24;
const gutterMost = 120;
const laneWidth = 14;

/**
 * The two parties of a link, the upper first.
 * @throws RangeError when the link ends at no party or stays within a row
 */
export function endsOf(tie: Tie, items: readonly Item[]): [upper: Item, lower: Item] {
  const [a, b] = [tie.from, tie.to].map((id) => items.find((item) => item.id === id));
  if (!a || !b) throw new RangeError(`The link ${tie.id} ends at no party.`);
  if (a.row === b.row) throw new RangeError(`The link ${tie.id} stays within a row.`);
  return a.row < b.row ? [a, b] : [b, a];
}

/** The gutter, 0 left of the first column, through which a link passes rows: free in all of them, at an edge if it can, with little way aside. */
function gutterOf(tie: Tie, items: readonly Item[], columns: number): number | undefined {
  const [upper, lower] = endsOf(tie, items);
  if (lower.row - upper.row < 2) return undefined;
  const passed = items.filter(({ row }) => row > upper.row && row < lower.row);
  const middle = ({ column, span }: Item) => column + span / 2;
  const way = (gutter: number) => {
    const inner = gutter > 0 && gutter < columns;
    const shut = passed.some(({ column, span }) => column < gutter && gutter < column + span);
    const aside = Math.abs(gutter - middle(upper)) + Math.abs(gutter - middle(lower));
    return aside + (inner ? 1.5 : 0) + (shut ? Infinity : 0);
  };
  const all = Array.from({ length: columns + 1 }, (_, gutter) => gutter);
  return all.reduce((best, next) => (way(next) < way(best) ? next : best), 0);
}

/** Shares a width among columns of boxes and the gutters between them, each as wide as its lanes need. */
export function columnsOf(items: readonly Item[], ties: readonly Tie[], width: number): Columns {
  const count = Math.max(...items.map(({ column, span }) => column + span));
  const lanes: string[][] = Array.from({ length: count + 1 }, () => []);
  for (const tie of ties) {
    const gutter = gutterOf(tie, items, count);
    if (gutter !== undefined) lanes[gutter]?.push(tie.id);
  }
  const isInner = (gutter: number) => gutter > 0 && gutter < count;
  const needs = lanes.map(({ length }, gutter) =>
    isInner(gutter) ? Math.max(gutterLeast, length * laneWidth + 10) : length * laneWidth,
  );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const each = Math.max(1, Math.min(boxMost, (width - sum(needs)) / count));
  const spare = Math.max(0, width - sum(needs) - count * each) / Math.max(1, count - 1);
  const gutters = needs.map((need, gutter) =>
    isInner(gutter) ? Math.max(need, Math.min(gutterMost, need + spare)) : need,
  );
  const margin = (width - sum(gutters) - count * each) / 2;
  const start = (gutter: number) => margin + sum(gutters.slice(0, gutter)) + gutter * each;
  const left = (column: number) => start(column) + (gutters[column] ?? 0);
  return {
    width: each,
    left,
    boxWidth: ({ column, span }) => left(column + span - 1) + each - left(column),
    lane: ({ id }) => {
      const gutter = lanes.findIndex((ids) => ids.includes(id));
      const ids = lanes[gutter];
      if (!ids) return undefined;
      // Lanes keep to the middle of an inner gutter, and to the outside of an outer one.
      const aside = isInner(gutter) ? ((gutters[gutter] ?? 0) - ids.length * laneWidth) / 2 : 0;
      const place = ids.indexOf(id) + (gutter === 0 ? 0.3 : gutter === count ? 0.7 : 0.5);
      return start(gutter) + aside + place * laneWidth;
    },
  };
}
