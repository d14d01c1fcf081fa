import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item, Tie } from './columns.ts';
import { labelMost, planLayers, type Layout, type Rectangle } from './layers.ts';
import { linesOf, smallSize, widthOf } from './lettering.ts';
import type { Point, Route } from './routes.ts';

const words = fc.constantFrom(
  'interface ¥?',
  'TechNode: portal access ¥?',
  'personal data',
  '查询接口 ¥?',
  'TechNode：照片查询，一致／不一致 ¥5/次',
  'x',
);

const most = 4;

/** Any graph: up to three columns, some boxes two columns wide, at most four links to a party, one at most each way between two. */
const graphs = fc
  .record({
    columns: fc.integer({ min: 1, max: 3 }),
    cells: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 12 }),
    wide: fc.array(fc.boolean(), { minLength: 21, maxLength: 21 }),
    names: fc.array(words, { minLength: 21, maxLength: 21 }),
    pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11), words), { minLength: 1, maxLength: 16 }),
    extra: fc.integer({ min: 0, max: 700 }),
  })
  .map(({ columns, cells, wide, names, pairs, extra }) => {
    const taken = new Set<string>();
    const items: Item[] = [];
    for (const cell of cells) {
      const [row, column] = [Math.floor(cell / columns), cell % columns];
      const span = wide[cell] && column + 1 < columns && !taken.has(`${row} ${column + 1}`) ? 2 : 1;
      if (taken.has(`${row} ${column}`)) continue;
      for (let c = column; c < column + span; c++) taken.add(`${row} ${c}`);
      const name = names[cell] ?? '';
      items.push({ id: `n${cell}`, row, column, span, name, note: names[20 - cell] ?? '' });
    }
    const ties: Tie[] = [];
    const links = (id: string) => ties.filter((tie) => tie.from === id || tie.to === id).length;
    for (const [a, b, label] of pairs) {
      const [from, to] = [items[a % items.length], items[b % items.length]];
      if (!from || !to || from.row === to.row) continue;
      const crowded = links(from.id) >= most || links(to.id) >= most;
      if (crowded || ties.some((tie) => tie.from === from.id && tie.to === to.id)) continue;
      ties.push({ id: `t${ties.length}`, from: from.id, to: to.id, label });
    }
    return { items, ties, width: (columns < 3 ? 254 : 400) + extra };
  });

const meet = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;
const holds = ({ x, y, width, height }: Rectangle, [px, py]: readonly [number, number]) =>
  px > x + 0.01 && px < x + width - 0.01 && py > y + 0.01 && py < y + height - 0.01;

/** Where the letters of a label really stand. */
function written(layout: Layout, ties: readonly Tie[]): (Rectangle & { id: string })[] {
  return layout.labels.map((room) => {
    const label = ties.find(({ id }) => id === room.id)?.label ?? '';
    const lines = linesOf(label, smallSize, labelMost(room.width));
    const width = Math.max(...lines.map((line) => widthOf(line, smallSize)));
    const middle = Math.min(room.x + room.width - width / 2, Math.max(room.x + width / 2, room.at));
    return { ...room, x: middle - width / 2, width };
  });
}

const inside = (room: Rectangle, width: number, height: number) =>
  room.x > -0.01 &&
  room.x + room.width < width + 0.01 &&
  room.y > -0.01 &&
  room.y + room.height < height + 0.01;

test('whatever the graph and the width, no box or label meets another, or leaves the drawing', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 0, max: 300 }), ({ items, ties, width }, spare) => {
      const plan = planLayers(items, ties, width);
      const height = plan.height + spare;
      const layout = plan.place(0, 0, height);
      const placed = [...layout.boxes, ...written(layout, ties)];
      const wrong = placed.flatMap((a, index) => [
        ...placed.slice(index + 1).flatMap((b) => (meet(a, b) ? [`${a.id} meets ${b.id}`] : [])),
        ...(inside(a, width, height) ? [] : [`${a.id} is outside`]),
      ]);
      expect(wrong).toEqual([]);
      expect(layout.labels).toHaveLength(ties.length);
    }),
    { numRuns: 200 },
  );
});

const curveSteps = 8;

/** Points along a route. */
function pointsOf({ runs }: Route): Point[] {
  return runs.flatMap(({ x, from, to }, index) => {
    const straight: Point[] = [0, 0.25, 0.5, 0.75, 1].map((t) => [x, from + t * (to - from)]);
    const next = runs[index + 1];
    if (!next) return straight;
    const curve = Array.from({ length: curveSteps - 1 }, (_, step): Point => {
      const t = (step + 1) / curveSteps;
      // A cubic whose handles stand level with its ends' middle: x by smoothstep, y by its own cubic.
      const middle = (to + next.from) / 2;
      const y = (1 - t) ** 3 * to + 3 * (1 - t) * t * middle + t ** 3 * next.from;
      return [x + (next.x - x) * t * t * (3 - 2 * t), y];
    });
    return [...straight, ...curve];
  });
}

test('every link begins and ends at its boxes, and meets no other box and no other label', () => {
  fc.assert(
    fc.property(graphs, ({ items, ties, width }) => {
      const layout = planLayers(items, ties, width).place(0, 0);
      const labels = written(layout, ties);
      const touches = (id: string | undefined, point: readonly [number, number] | undefined) =>
        layout.boxes.some(
          (box) =>
            box.id === id &&
            point !== undefined &&
            [box.y, box.y + box.height].some((y) => Math.abs(y - point[1]) < 0.01) &&
            point[0] > box.x &&
            point[0] < box.x + box.width,
        );
      const wrong = layout.routes.flatMap((route) => {
        const tie = ties.find(({ id }) => id === route.id);
        const points = pointsOf(route);
        const others = [...layout.boxes, ...labels.filter(({ id }) => id !== route.id)];
        return [
          ...(touches(tie?.from, points[0]) ? [] : [`${route.id} begins nowhere`]),
          ...(touches(tie?.to, points.at(-1)) ? [] : [`${route.id} ends nowhere`]),
          ...others
            .filter((other) => points.some((point) => holds(other, point)))
            .map((other) => `${route.id} meets ${other.id}`),
        ];
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a link within a row, or to nobody, is refused', () => {
  const at = (id: string, row: number, column: number) => ({
    id,
    row,
    column,
    span: 1,
    name: id,
    note: '',
  });
  const items = [at('a', 0, 0), at('b', 0, 1)];
  const tie = (to: string) => [{ id: 't', from: 'a', to, label: '' }];
  expect(() => planLayers(items, tie('b'), 300)).toThrow(/stays within a row/);
  expect(() => planLayers(items, tie('c'), 300)).toThrow(/ends at no party/);
});
