import { max, min } from 'd3-array';
import type { Box, Size } from '../../../chart/box.ts';
import { typeAt, wideFrom, type TypeSizes } from '../../../chart/type-scale.ts';
import { memoizeByKey, memoizeByObject } from '../../../widget/memoize.ts';
import type { ChainNode } from '../model/chain.ts';
import type { LabelledChain } from './labelled-chain.ts';
import { planRanks, type LabelRoom, type PartyBox, type RankLayout } from './rank-layout.ts';
import type { Route } from './routes.ts';

type Lane = ChainNode['lane'];

/** A lane's heading: where its words begin, in pixels. */
interface LaneHeading {
  lane: Lane;
  x: number;
  y: number;
}

/** A dotted line between two boxes of one rank: very likely one firm. */
interface Likeness {
  x1: number;
  x2: number;
  y: number;
}

/** Everything in its place, on a canvas of some size in pixels. */
export interface ChainLayout extends Size {
  type: TypeSizes;
  boxes: ReadonlyMap<string, PartyBox>;
  routes: ReadonlyMap<string, Route>;
  rooms: ReadonlyMap<string, LabelRoom>;
  headings: readonly LaneHeading[];
  /** The line between the lanes. */
  divider: { x1: number; y1: number; x2: number; y2: number } | undefined;
  likeness: Likeness | undefined;
  /** What the ranks leave free at the end of the trade's last column. */
  free: Box | undefined;
}

const laneGap = 20;
const sideBySide = 520;
const tradePart = 0.67;
const lawfulPart = 0.27;

/** The least inside width of a frame, in pixels. */
const narrowest = 254;

/** Room that wide drawings have over their least height, in pixels. */
const ease = 45;

function planLane({ chain, labels }: LabelledChain, lane: Lane, width: number, type: TypeSizes) {
  const edges = chain.edges
    .filter(({ from }) => from.lane === lane)
    .map(({ id, from, to }) => ({ id, from: from.id, to: to.id, label: labels[id] ?? '' }));
  return planRanks(
    chain.nodes.filter((node) => node.lane === lane),
    edges,
    width,
    type,
  );
}

const plansByWidth = memoizeByObject((labelled: LabelledChain) =>
  memoizeByKey(40, (width: number) => planLanes(labelled, width)),
);

function planLanes(labelled: LabelledChain, width: number) {
  const type = typeAt(width);
  const wide = width >= sideBySide;
  const heading = type.note * 2;
  const [tradeWidth, lawfulWidth] = wide
    ? [width * tradePart, width * lawfulPart]
    : [width - 2, width - 2];
  const trade = planLane(labelled, 'trade', tradeWidth, type);
  const lawful = planLane(labelled, 'lawful', lawfulWidth, type);
  const height = wide
    ? heading + Math.max(trade.height, lawful.height)
    : 2 * heading + trade.height + lawful.height + laneGap;
  return { type, wide, heading, trade, lawful, lawfulWidth, height: Math.ceil(height) + 2 };
}

/** The height of the living drawing by its width, in pixels: one on narrow frames and, with some ease, one on wide ones. */
export const heightsOf = (labelled: LabelledChain) => (width: number) =>
  width < wideFrom
    ? plansByWidth(labelled)(narrowest).height
    : plansByWidth(labelled)(wideFrom).height + ease;

function gather({ chain }: LabelledChain, layouts: readonly RankLayout[]) {
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    new Map(list.map((each) => [each.id, each]));
  const boxes = byId(layouts.flatMap((layout) => layout.boxes));
  const likely = chain.nodes.find((node) => node.likely !== undefined);
  const [a, b] = [boxes.get(likely?.likely ?? ''), boxes.get(likely?.id ?? '')];
  return {
    boxes,
    routes: byId(layouts.flatMap(({ routes }) => routes)),
    rooms: byId(layouts.flatMap(({ labels }) => labels)),
    likeness: a && b && { x1: a.x + a.width, x2: b.x, y: a.y + a.height / 2 },
  };
}

const layoutsBySize = memoizeByObject((labelled: LabelledChain) =>
  memoizeByKey(20, (width: number, height: number) => placeAll(labelled, { width, height })),
);

/** Places the whole chain in a size; where that is too low, on a larger canvas of the same proportion. */
export function layoutChain(labelled: LabelledChain, size: Size): ChainLayout {
  return layoutsBySize(labelled)(size.width, size.height);
}

function placeAll(labelled: LabelledChain, { width, height }: Size): ChainLayout {
  const plan = plansByWidth(labelled)(width);
  if (plan.height > height) {
    const scale = plan.height / height;
    return placeIn(labelled, plan, { width: width * scale, height: plan.height });
  }
  return placeIn(labelled, plan, { width, height });
}

function placeIn(
  labelled: LabelledChain,
  plan: ReturnType<typeof planLanes>,
  { width, height }: Size,
): ChainLayout {
  const { type, wide, heading, trade, lawful, lawfulWidth } = plan;
  const room = height - heading - 2;
  const tradeHeight = wide ? room : trade.height + (height - plan.height) * 0.7;
  const lawfulLeft = wide ? width - lawfulWidth - 1 : 1;
  const lawfulTop = wide ? 0 : heading + tradeHeight + laneGap;
  const layouts = [
    trade.place(1, heading, tradeHeight),
    lawful.place(lawfulLeft, lawfulTop + heading, wide ? room : height - lawfulTop - heading - 2),
  ] as const;
  const middle = (width * tradePart + lawfulLeft) / 2;
  const edge = lawfulTop - laneGap / 2;
  const leftOf = ({ boxes }: RankLayout) => (min(boxes, ({ x }) => x) ?? 0) - 2;
  return {
    width,
    height,
    type,
    ...gather(labelled, layouts),
    headings: [
      { lane: 'trade', x: leftOf(layouts[0]), y: type.note },
      { lane: 'lawful', x: leftOf(layouts[1]), y: lawfulTop + type.note },
    ],
    divider: wide
      ? { x1: middle, y1: 0, x2: middle, y2: height }
      : { x1: 0, y1: edge, x2: width, y2: edge },
    free: freeIn(layouts[0].boxes, wide ? width * tradePart : width),
  };
}

/** Places a close-up of the chain, which has one lane and no headings. */
export function layoutCloseUp(labelled: LabelledChain, size: Size): ChainLayout {
  const type = typeAt(size.width);
  const lane = labelled.chain.nodes[0]?.lane ?? 'trade';
  const layout = planLane(labelled, lane, size.width - 2, type).place(1, 1, size.height - 2);
  return {
    ...size,
    type,
    ...gather(labelled, [layout]),
    headings: [],
    divider: undefined,
    free: undefined,
  };
}

/** The size of all close-ups, in pixels: each has the height of the highest, so that nothing under them moves. */
export function closeUpSize(closeUps: readonly LabelledChain[]): Size {
  const heightOf = (labelled: LabelledChain) =>
    planLane(labelled, labelled.chain.nodes[0]?.lane ?? 'trade', narrowest - 2, typeAt(narrowest))
      .height;
  return { width: narrowest, height: Math.ceil(max(closeUps, heightOf) ?? 0) + 2 };
}

/** The rectangle under the last box of the last column, down to where the others end. */
function freeIn(boxes: readonly PartyBox[], right: number): Box {
  const x = max(boxes, (box) => box.x) ?? 0;
  const bottomOf = (box: PartyBox) => box.y + box.height;
  const y = max(boxes, (box) => (box.x + box.width > x ? bottomOf(box) : 0)) ?? 0;
  return { x, y, width: right - x, height: (max(boxes, bottomOf) ?? 0) - y };
}
