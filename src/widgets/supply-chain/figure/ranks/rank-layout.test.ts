import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInside, overlap, type Box, type Point } from '../../../../chart/box.ts';
import { widest } from '../../../../chart/text/text-metrics.ts';
import { typeAt } from '../../../../chart/type-scale.ts';
import type { RankEdge, RankNode } from './columns.ts';
import { labelPadding } from './ports.ts';
import { heightOf, placeRanks, stackRanks, type RankLayout } from './rank-layout.ts';
import { labelLines, planRanks } from './rank-plan.ts';
import type { Route } from './routes.ts';

const type = typeAt(254);

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
    const nodes: RankNode[] = [];
    for (const cell of cells) {
      const [rank, column] = [Math.floor(cell / columns), cell % columns];
      const span =
        wide[cell] && column + 1 < columns && !taken.has(`${rank} ${column + 1}`) ? 2 : 1;
      if (taken.has(`${rank} ${column}`)) continue;
      for (let c = column; c < column + span; c++) taken.add(`${rank} ${c}`);
      const name = names[cell] ?? '';
      nodes.push({ id: `n${cell}`, rank, column, span, name, note: names[20 - cell] ?? '' });
    }
    const edges: RankEdge[] = [];
    const links = (id: string) => edges.filter((edge) => edge.from === id || edge.to === id).length;
    for (const [a, b, label] of pairs) {
      const [from, to] = [nodes[a % nodes.length], nodes[b % nodes.length]];
      if (!from || !to || from.rank === to.rank) continue;
      const crowded = links(from.id) >= most || links(to.id) >= most;
      if (crowded || edges.some((edge) => edge.from === from.id && edge.to === to.id)) continue;
      edges.push({ id: `t${edges.length}`, from: from.id, to: to.id, label });
    }
    return { nodes, edges, width: (columns < 3 ? 254 : 400) + extra };
  })
  // A column is wide enough for the links of its boxes where no label is squeezed below its widest piece.
  .filter(({ nodes, edges, width }) =>
    planRanks(nodes, edges, width, type).ports.every(
      ({ labelled, cell, edge }) =>
        !labelled ||
        widest(labelLines(edge.label, cell, type), type.note) + 2 * labelPadding <= cell + 0.1,
    ),
  );

const meet = (a: Box, b: Box) => overlap(a, b, -0.15);
const holds = ({ x, y, width, height }: Box, [px, py]: readonly [number, number]) =>
  px > x + 0.1 && px < x + width - 0.1 && py > y + 0.1 && py < y + height - 0.1;

/** Where the letters of a label really stand, without the ground around them. */
function written({ labels }: RankLayout): (Box & { id: string })[] {
  return labels.map(({ id, box }) => ({ id, ...box, x: box.x + 2, width: box.width - 4 }));
}

const inside = (box: Box, width: number, height: number) =>
  isInside(box, { x: -0.1, y: -0.1, width: width + 0.2, height: height + 0.2 });

test('whatever the graph and the width, no box or label meets another, or leaves the drawing', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 0, max: 300 }), ({ nodes, edges, width }, spare) => {
      const plan = planRanks(nodes, edges, width, type);
      const height = heightOf(plan.sizes) + spare;
      const layout = placeRanks(plan, stackRanks(plan.sizes, 0, height), 0);
      const placed = [...layout.boxes, ...written(layout)];
      const wrong = placed.flatMap((a, index) => [
        ...placed.slice(index + 1).flatMap((b) => (meet(a, b) ? [`${a.id} meets ${b.id}`] : [])),
        ...(inside(a, width, height) ? [] : [`${a.id} is outside`]),
      ]);
      expect(wrong).toEqual([]);
      expect(layout.labels).toHaveLength(edges.length);
    }),
    { numRuns: 200 },
  );
});

const curveSteps = 8;

/** Points along a route: pairs of its points are joined straight, and the pairs by curves. */
function pointsOf({ points }: Route): Point[] {
  return points.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    return Array.from({ length: curveSteps + 1 }, (_, step): Point => {
      const t = step / curveSteps;
      // A cubic whose handles stand level with its ends' middle: x by smoothstep, y by its own cubic.
      const y = (1 - t) ** 3 * y1 + 1.5 * (1 - t) * t * (y1 + y2) + t ** 3 * y2;
      return [x1 + (x2 - x1) * t * t * (3 - 2 * t), y];
    });
  });
}

test('every link begins and ends at its boxes, and meets no other box and no other label', () => {
  fc.assert(
    fc.property(graphs, ({ nodes, edges, width }) => {
      const plan = planRanks(nodes, edges, width, type);
      const layout = placeRanks(plan, stackRanks(plan.sizes, 0), 0);
      const labels = written(layout);
      const touches = (id: string | undefined, point: readonly [number, number] | undefined) =>
        layout.boxes.some(
          (box) =>
            box.id === id &&
            point !== undefined &&
            [box.y, box.y + box.height].some((y) => Math.abs(y - point[1]) < 0.1) &&
            point[0] > box.x &&
            point[0] < box.x + box.width,
        );
      const wrong = layout.routes.flatMap((route) => {
        const edge = edges.find(({ id }) => id === route.id);
        const points = pointsOf(route);
        const others = [...layout.boxes, ...labels.filter(({ id }) => id !== route.id)];
        return [
          ...(touches(edge?.from, points[0]) ? [] : [`${route.id} begins nowhere`]),
          ...(touches(edge?.to, points.at(-1)) ? [] : [`${route.id} ends nowhere`]),
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

test('a link within a rank, or to nobody, is refused', () => {
  const at = (id: string, rank: number, column: number) => ({
    id,
    rank,
    column,
    span: 1,
    name: id,
    note: '',
  });
  const nodes = [at('a', 0, 0), at('b', 0, 1)];
  const edge = (to: string) => [{ id: 't', from: 'a', to, label: '' }];
  expect(() => planRanks(nodes, edge('b'), 300, type)).toThrow(/stays within a rank/);
  expect(() => planRanks(nodes, edge('c'), 300, type)).toThrow(/ends at no party/);
});
