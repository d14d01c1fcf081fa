import type { Box, Point, Size } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import type { TypeSizes } from '../../../chart/type-scale.ts';
import type { Inputs } from '../../../widget/define.ts';
import type { ChainNode } from '../model/chain.ts';
import type { ChainLabels } from '../words/labels.ts';
import type { ChainSentences } from '../words/type.ts';
import { placeAnswers, type AnswerLine } from './answers.ts';
import { chainPlan, laneGap, parts, type ChainPlan, type ChainView } from './chain-plan.ts';
import type { EdgeLabel } from './ranks/edge-label.ts';
import type { LanePlan } from './lane-plan.ts';
import {
  heightOf,
  placeRanks,
  stackRanks,
  type PartyBox,
  type RankRow,
} from './ranks/rank-layout.ts';
import type { Route } from './ranks/routes.ts';

type Lane = ChainNode['lane'];

/** Everything in its place, on a canvas of some size in pixels. */
export interface ChainLayout extends Size {
  type: TypeSizes;
  boxes: ReadonlyMap<string, PartyBox>;
  routes: ReadonlyMap<string, Route>;
  labels: ReadonlyMap<string, EdgeLabel>;
  knobs: readonly { id: string; at: Point }[];
  /** Where the words over each lane begin. */
  headings: readonly { lane: Lane; x: number; y: number }[];
  /** The line between the lanes. */
  divider: { x1: number; y1: number; x2: number; y2: number } | undefined;
  /** Middles of ranks that the version tells nothing of. */
  untold: readonly Point[];
  answers: readonly AnswerLine[];
}

/** Places the chain in a size; where that is too low, on a larger canvas of the same proportion. */
export function layoutChain(
  view: ChainView,
  size: Size,
  inputs: Inputs<ChainLabels>,
  say: ChainSentences,
): ChainLayout {
  const plan = chainPlan(view, size.width, inputs, say);
  const scale = Math.max(1, plan.height / size.height);
  return placeChain(plan, { width: size.width * scale, height: size.height * scale });
}

/** The rooms of the two lanes, with the words over them, and of the answers. */
function areasIn(
  { isWide, heading, lanes, answers, height: least }: ChainPlan,
  { width, height }: Size,
): Record<Lane | 'answers', Box> {
  const whole = { x: 0, y: 0, width, height };
  if (lanes.length < 2) return { trade: whole, lawful: whole, answers: { ...whole, height: 0 } };
  if (isWide) {
    const right = { x: width * (1 - parts.lawful), y: 0, width: width * parts.lawful };
    const y = height - answers.height;
    return {
      trade: { ...whole, width: width * parts.trade },
      lawful: { ...right, height: y - laneGap },
      answers: { ...right, y, height: answers.height },
    };
  }
  // Over one another the trade, which is longer, takes more of what is left.
  const trade = heading + heightOf(lanes[0]?.sizes ?? []) + 2 + 0.75 * Math.max(0, height - least);
  const y = trade + laneGap + answers.height + 1.5 * laneGap;
  return {
    trade: { ...whole, height: trade },
    answers: { ...whole, y: trade + laneGap, height: answers.height },
    lawful: { ...whole, y, height: height - y },
  };
}

function placeChain(plan: ChainPlan, size: Size): ChainLayout {
  const { type, isWide, heading, lanes, answers } = plan;
  const areas = areasIn(plan, size);
  const placed = lanes.map((own) => {
    const area = areas[own.lane];
    const x = area.x + (area.width - own.width) / 2;
    const rows = stackRanks(own.sizes, area.y + heading + 1, area.height - heading - 2);
    return {
      own,
      rows,
      x,
      y: area.y,
      middle: area.x + area.width / 2,
      ...placeRanks(own.plan, rows, x),
    };
  });
  const byId = <T extends { id: string }>(lists: readonly (readonly T[])[]) =>
    new Map(lists.flat().map((each) => [each.id, each]));
  const { trade, lawful } = areas;
  const aside = (trade.x + trade.width + lawful.x) / 2;
  const under = lawful.y - laneGap / 2;
  return {
    ...size,
    type,
    boxes: byId(placed.map(({ boxes }) => boxes)),
    routes: byId(placed.map(({ routes }) => routes)),
    labels: byId(placed.map(({ labels }) => labels)),
    knobs: placed.flatMap(({ knobs }) => knobs),
    headings:
      heading > 0
        ? placed.map(({ own, x, y }) => ({ lane: own.lane, x: pixel(x), y: pixel(y + type.note) }))
        : [],
    divider:
      lanes.length < 2
        ? undefined
        : isWide
          ? { x1: pixel(aside), y1: 0, x2: pixel(aside), y2: size.height }
          : { x1: 0, y1: pixel(under), x2: size.width, y2: pixel(under) },
    untold: placed.flatMap(({ own, rows, middle }) => untoldIn(own, rows, middle)),
    answers: placeAnswers(answers, pixel(areas.answers.x + 1), areas.answers.y, type),
  };
}

/** The middles of ranks without parties, each down to the next rank. */
function untoldIn({ plan }: LanePlan, rows: readonly RankRow[], x: number): Point[] {
  return rows.flatMap(({ y, height }, rank) =>
    plan.nodes.some((node) => node.rank === rank)
      ? []
      : [[pixel(x), pixel((y + (rows[rank + 1]?.y ?? y + height)) / 2)] as const],
  );
}
