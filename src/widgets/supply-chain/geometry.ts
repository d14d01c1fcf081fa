import { memoizeByObject, memoizeByKey } from '../../widget/memoize.ts';
import type { Item, Tie } from './columns.ts';
import type { Drawn } from './drawn.ts';
import { planLayers, type Box, type LabelRoom, type Layout, type Rectangle } from './layers.ts';
import type { Chain, ChainNode } from './model.ts';
import type { Route } from './routes.ts';

/** A lane's heading: where its words begin, in pixels. */
interface LaneHeading {
  lane: ChainNode['lane'];
  x: number;
  y: number;
}

/** A dotted tie between two boxes of one row: very likely one firm. */
interface Likeness {
  x1: number;
  x2: number;
  y: number;
}

/** Everything in its place, on a canvas of some size in pixels. */
export interface ChainShapes {
  width: number;
  height: number;
  boxes: Readonly<Record<string, Box>>;
  routes: Readonly<Record<string, Route>>;
  labels: Readonly<Record<string, LabelRoom>>;
  headings: readonly LaneHeading[];
  /** The line between the lanes. */
  divider: { x1: number; y1: number; x2: number; y2: number } | undefined;
  likeness: Likeness | undefined;
  /** How much larger than on its canvas it is shown. */
  scale: number;
  /** What the rows leave free at the end of the trade's last column. */
  free: Rectangle | undefined;
}

interface Size {
  width: number;
  height: number;
}

const headingHeight = 24;
const laneGap = 20;
const sideBySide = 520;
const tradePart = 0.67;
const lawfulPart = 0.27;

function planLane({ chain, labels }: Drawn, lane: ChainNode['lane'], width: number) {
  const items: Item[] = chain.nodes.filter((node) => node.lane === lane);
  const ties: Tie[] = chain.edges
    .filter(({ from }) => from.lane === lane)
    .map(({ id, from, to }) => ({ id, from: from.id, to: to.id, label: labels[id] ?? '' }));
  return planLayers(items, ties, width);
}

/** The least width of a frame's inside, and the least at which frames are wide, in pixels. */
const [narrowFrame, wideFrame] = [254, 560];
const ease = 45;

/** The height of the living drawing by its width, in pixels: one on narrow frames and, with some ease, one on wide ones. */
export const heightsOf = (drawn: Drawn) => (width: number) =>
  width < wideFrame ? heightAt(drawn, narrowFrame) : heightAt(drawn, wideFrame) + ease;

const lanesByWidth = memoizeByObject((drawn: Drawn) =>
  memoizeByKey(40, (width: number) => planLanes(drawn, width)),
);

const lanesOf = (drawn: Drawn, width: number) => lanesByWidth(drawn)(width);

function planLanes(drawn: Drawn, width: number) {
  const wide = width >= sideBySide;
  const [tradeWidth, lawfulWidth] = wide
    ? [width * tradePart, width * lawfulPart]
    : [width - 2, width - 2];
  const trade = planLane(drawn, 'trade', tradeWidth);
  const lawful = planLane(drawn, 'lawful', lawfulWidth);
  const height = wide
    ? headingHeight + Math.max(trade.height, lawful.height)
    : 2 * headingHeight + trade.height + lawful.height + laneGap;
  return { wide, trade, lawful, lawfulWidth, height: Math.ceil(height) + 2 };
}

/** The least height of the drawing at a width, in pixels. */
function heightAt(drawn: Drawn, width: number): number {
  return lanesOf(drawn, width).height;
}

const byId = <T extends { id: string }>(list: readonly T[]) =>
  Object.fromEntries(list.map((each) => [each.id, each]));

function gather(chain: Chain, layouts: readonly Layout[]) {
  const boxes = byId(layouts.flatMap((layout) => layout.boxes));
  return {
    boxes,
    routes: byId(layouts.flatMap((layout) => layout.routes)),
    labels: byId(layouts.flatMap((layout) => layout.labels)),
    likeness: likenessOf(chain, boxes),
  };
}

const largest = 1.3;
const finest = 0.05;

/** How much larger than life a size lets the drawing be, at most by three tenths; less than 1 where it is too low. */
function scaleFor(drawn: Drawn, { width, height }: Size): number {
  const fits = (scale: number) => heightAt(drawn, width / scale) * scale <= height;
  // Halving the steps between, as what is larger is higher.
  let [fitting, tooLarge] = [0, 1 + Math.round((largest - 1) / finest)];
  while (tooLarge - fitting > 1) {
    const middle = Math.floor((fitting + tooLarge) / 2);
    if (fits(1 + middle * finest)) fitting = middle;
    else tooLarge = middle;
  }
  return fitting > 0 ? 1 + fitting * finest : Math.min(1, height / heightAt(drawn, width));
}

const shapesBySize = memoizeByObject((drawn: Drawn) =>
  memoizeByKey(20, (width: number, height: number) => placeAll(drawn, { width, height })),
);

/** Places the whole chain in a size, on a canvas of the same proportion that just holds it. */
export function shapesOf(drawn: Drawn, size: Size): ChainShapes {
  return shapesBySize(drawn)(size.width, size.height);
}

function placeAll(drawn: Drawn, size: Size): ChainShapes {
  const scale = scaleFor(drawn, size);
  const [width, height] = [size.width / scale, size.height / scale];
  const { wide, trade, lawful, lawfulWidth } = lanesOf(drawn, width);
  const spare = wide ? 0 : Math.max(0, height - heightAt(drawn, width));
  const room = height - headingHeight - 2;
  const tradeHeight = wide ? room : trade.height + spare * 0.7;
  const lawfulLeft = wide ? width - lawfulWidth - 1 : 1;
  const lawfulTop = wide ? 0 : headingHeight + tradeHeight + laneGap;
  const lawfulHeight = wide ? room : height - lawfulTop - headingHeight - 2;
  const layouts = [
    trade.place(1, headingHeight, tradeHeight),
    lawful.place(lawfulLeft, lawfulTop + headingHeight, lawfulHeight),
  ];
  const middle = (width * tradePart + lawfulLeft) / 2;
  return {
    width,
    height,
    scale,
    ...gather(drawn.chain, layouts),
    headings: [
      { lane: 'trade', x: leftOf(layouts[0]), y: 12 },
      { lane: 'lawful', x: leftOf(layouts[1]), y: lawfulTop + 12 },
    ],
    divider: wide
      ? { x1: middle, y1: 0, x2: middle, y2: height }
      : { x1: 0, y1: lawfulTop - laneGap / 2, x2: width, y2: lawfulTop - laneGap / 2 },
    free: freeIn(layouts[0]?.boxes ?? [], wide ? width * tradePart : width),
  };
}

/** Places a close-up of the chain, which has one lane and no headings. */
export function closeShapes(drawn: Drawn, size: Size): ChainShapes {
  const lane = drawn.chain.nodes[0]?.lane ?? 'trade';
  const layout = planLane(drawn, lane, size.width - 2).place(1, 1, size.height - 2);
  return {
    ...size,
    scale: 1,
    ...gather(drawn.chain, [layout]),
    headings: [],
    divider: undefined,
    free: undefined,
  };
}

/** The size of all close-ups, in pixels: each has the height of the highest, so that nothing under them moves. */
export function closeSizeOf(drawings: readonly Drawn[]): Size {
  const heights = drawings.map(
    (drawn) => planLane(drawn, drawn.chain.nodes[0]?.lane ?? 'trade', narrowFrame - 2).height,
  );
  return { width: narrowFrame, height: Math.ceil(Math.max(...heights)) + 2 };
}

const edgeOf = (values: readonly number[], most: (...values: number[]) => number) =>
  values.length > 0 ? most(...values) : 0;

const leftOf = (layout: Layout | undefined) =>
  edgeOf(
    (layout?.boxes ?? []).map((box) => box.x),
    Math.min,
  ) - 2;

/** The rectangle under the last box of the last column, down to where the others end. */
function freeIn(boxes: readonly Box[], right: number): Rectangle {
  const x = edgeOf(
    boxes.map((box) => box.x),
    Math.max,
  );
  const column = boxes.filter((box) => box.x + box.width > x);
  const y = edgeOf(
    column.map((box) => box.y + box.height),
    Math.max,
  );
  const bottom = edgeOf(
    boxes.map((box) => box.y + box.height),
    Math.max,
  );
  return { x, y, width: right - x, height: bottom - y };
}

function likenessOf(chain: Chain, boxes: Readonly<Record<string, Box>>): Likeness | undefined {
  for (const { id, likely } of chain.nodes) {
    const [a, b] = [boxes[likely ?? ''], boxes[id]];
    if (!a || !b) continue;
    const [left, right] = a.x < b.x ? [a, b] : [b, a];
    return { x1: left.x + left.width, x2: right.x, y: left.y + left.height / 2 };
  }
  return undefined;
}
