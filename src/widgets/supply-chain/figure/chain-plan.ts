import { posterFrom, typeAt, wideFrom, type TypeSizes } from '../../../chart/type-scale.ts';
import type { Inputs } from '../../../widget/define.ts';
import { memoizeByKey, memoizeByObject } from '../../../widget/memoize.ts';
import { chainOf, type ChainNode, type Version } from '../model/chain.ts';
import { wholeLanes, type Excerpt } from '../model/excerpt.ts';
import { answerLines } from '../words/describe.ts';
import type { ChainLabels } from '../words/labels.ts';
import type { ChainSentences } from '../words/type.ts';
import { wrapAnswers, type AnswerBlock } from './answers.ts';
import { planLane, type LanePlan } from './lane-plan.ts';
import { heightOf } from './ranks/rank-layout.ts';

/** What is drawn: a version, whole or an excerpt of one lane. */
export interface ChainView {
  version: Version;
  excerpt: Excerpt | undefined;
}

/** The least inside width of a frame, in pixels. */
const narrowest = 254;

/** What a stage leaves a drawing on a narrow window, in pixels. */
const stageHeight = 250;

/** Room between the lanes, and between a lane and the answers, in pixels. */
export const laneGap = 20;

/** The parts of a wide drawing that the trade and the lawful route take. */
export const parts = { trade: 0.67, lawful: 0.28 };

/** Lanes and answers that are planned for a width, with the least height of the whole, in pixels. */
export interface ChainPlan {
  type: TypeSizes;
  isWide: boolean;
  /** Height of the words over a lane; 0 where there are none. */
  heading: number;
  lanes: readonly LanePlan[];
  answers: AnswerBlock;
  height: number;
}

function planChain(
  { version, excerpt }: ChainView,
  width: number,
  inputs: Inputs<ChainLabels>,
  say: ChainSentences,
): ChainPlan {
  const type = typeAt(width);
  const isWide = width >= wideFrom && !excerpt;
  const across = (lane: ChainNode['lane']) => (isWide ? width * parts[lane] : width) - 2;
  const lanes = (excerpt ? [excerpt] : wholeLanes(chainOf(inputs))).map((each) =>
    planLane(each, version, across(each.lane), type, inputs, say),
  );
  const texts = excerpt ? [] : [inputs.labels.answered, ...answerLines(inputs, say)];
  const answers = wrapAnswers(texts, 0.94 * across('lawful'), type);
  const heading = excerpt ? 0 : type.note * 2;
  const [first = 0, second = 0] = lanes.map(({ sizes }) => heading + heightOf(sizes) + 2);
  const beside = excerpt ? 0 : second + answers.height + laneGap;
  const height = isWide ? Math.max(first, beside) : first + beside + (excerpt ? 0 : 1.5 * laneGap);
  return { type, isWide, heading, lanes, answers, height: Math.ceil(height) };
}

const plansOf = memoizeByObject((say: ChainSentences) =>
  memoizeByObject((inputs: Inputs<ChainLabels>) =>
    memoizeByKey(40, (version: Version, lane: string, from: number, to: number, width: number) => {
      const excerpt = lane === 'trade' || lane === 'lawful' ? { lane, from, to } : undefined;
      return planChain({ version, excerpt } as ChainView, width, inputs, say);
    }),
  ),
);

/** The plan of a view at a width, in pixels; made once. */
export function chainPlan(
  { version, excerpt }: ChainView,
  width: number,
  inputs: Inputs<ChainLabels>,
  say: ChainSentences,
): ChainPlan {
  const { lane = '', from = 0, to = 0 } = excerpt ?? {};
  return plansOf(say)(inputs)(version, lane, from, to, width);
}

/**
 * The height of the living drawing by its width, in pixels, the same for every version: one each on narrow frames,
 * wide ones and the widest. A stage has little room, and one lane at a time.
 */
export function heightsOf(inputs: Inputs<ChainLabels>, say: ChainSentences, isStaged: boolean) {
  return (width: number): number => {
    const from = width < wideFrom ? narrowest : width < posterFrom ? wideFrom : posterFrom;
    if (isStaged && width < wideFrom) return stageHeight;
    const excerpt = isStaged ? wholeLanes(chainOf(inputs))[0] : undefined;
    return chainPlan({ version: 'both', excerpt }, from, inputs, say).height;
  };
}
