import { cumsum, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Box, Size } from '../../../chart/box.ts';
import { textWidth, widest } from '../../../chart/text-metrics.ts';
import { posterFrom, typeAt } from '../../../chart/type-scale.ts';
import { dayNumber } from '../../../i18n/loose-date.ts';
import type { Inputs } from '../../../widget/define.ts';
import { memoizeByKey, memoizeByObject } from '../../../widget/memoize.ts';
import {
  eventsOf,
  shownEvents,
  threadsShown,
  type Filter,
  type Thread,
  type TimelineEvent,
} from '../model/events.ts';
import { fullestYears } from '../model/fullest.ts';
import type { TimelineState } from '../state.ts';
import type { TimelineLabels } from '../words/labels.ts';
import type { TimelineSentences } from '../words/type.ts';
import type { Label } from './labels/label-candidates.ts';
import { labelsInLane } from './labels/label-priority.ts';
import { lanesOf, type Lane } from './lanes.ts';
import { axisHeight, timeAxis, type TimeAxis } from './time-axis.ts';

/** A mark where it is drawn: its shape begins at a point and is drawn out to the right. */
export interface WideMark {
  event: TimelineEvent;
  thread: Thread;
  x: number;
  y: number;
  /** How far its middle is over the foot of its lane, in pixels. */
  over: number;
  /** How far it is drawn out, in pixels. */
  length: number;
  box: Box;
}

/** Sizes of letters on a wide figure, in pixels. */
interface WideType {
  /** Names of events. */
  name: number;
  /** Dates, and what is said of the fullest years. */
  date: number;
  /** Names of threads. */
  lane: number;
}

/** The timeline on a wide figure: a lane a thread, time from left to right at one scale. */
export interface WideLayout {
  kind: 'wide';
  type: WideType;
  /** Half the size of a mark, in pixels. */
  half: number;
  lanes: readonly { thread: Thread; y: number; left: number; right: number }[];
  marks: readonly WideMark[];
  /** Worked out when they are asked for, after the marks can be seen. */
  readonly labels: readonly Label[];
  /** The fullest years, and the middle of their words; absent where a single year is shown. */
  band?: Box & { middle: number; text: string };
  axis: TimeAxis;
}

/** Where the name of a thread begins, beside its mark. */
export const laneNameX = 18;

const pad = 7;

/** Names are many: on posters what frames them grows, and they stay as they are. */
const typeOf = (width: number): WideType => ({
  name: typeAt(Math.min(width, posterFrom - 1)).note,
  date: typeAt(width).note,
  lane: typeAt(width).label,
});

const bandHeight = (type: WideType) => 1.6 * type.date;

const pitchOf = (half: number) => 2 * half + Math.min(2.5, half / 2);

const stackHeight = ({ levels }: Lane, half: number) =>
  Math.max(1, levels) * pitchOf(half) + pad + half;

/** Half the size of a mark where there is room for it: few lanes may have larger ones. */
const largest = (lanes: number, width: number) => (width < 760 ? 5 : lanes > 2 ? 5.5 : 8);

/** Room for names in all lanes together. */
const labelRoom = (lanes: number) => lanes * 16 * (lanes > 2 ? 1.7 : 7);

/** Events in their lanes, before it is known how high these lie. */
function layoutLanes(
  events: readonly TimelineEvent[],
  filter: Filter,
  labels: TimelineLabels,
  width: number,
  half: number,
) {
  const type = typeOf(width);
  const names = threadsShown(filter).map((thread) => labels.lanes[thread]);
  const left = Math.ceil(widest(names, type.lane, 'bold') + laneNameX + 8);
  const right = width - 2;
  const days = [dayNumber(filter.from), dayNumber(filter.to + 1)];
  const time = scaleLinear(days, [left + half, right - half]).clamp(true);
  const lanes = lanesOf(events, threadsShown(filter), time, half);
  const stacks = sum(lanes, (lane) => stackHeight(lane, half));
  return {
    type,
    left,
    right,
    time,
    lanes,
    stacks,
    foot: axisHeight(filter, right - left, type.date),
  };
}

/** Works something out for the events that a filter lets through, and keeps it: a change of focus moves nothing. */
const keptFor = <A extends readonly number[], V>(
  most: number,
  make: (filter: Filter, inputs: Inputs<TimelineLabels>, say: TimelineSentences, ...room: A) => V,
) => {
  const keeper = memoizeByObject((inputs: Inputs<TimelineLabels>) =>
    memoizeByObject((say: TimelineSentences) =>
      memoizeByKey(most, (threads: string, from: number, to: number, ...room: A) =>
        make({ threads: threads.split(' ') as Thread[], from, to }, inputs, say, ...room),
      ),
    ),
  );
  return (filter: Filter, inputs: Inputs<TimelineLabels>, say: TimelineSentences, ...room: A): V =>
    keeper(inputs)(say)(threadsShown(filter).join(' '), filter.from, filter.to, ...room);
};

/** The height, in pixels, in which a wide timeline has room for its marks and some labels, at a width. */
export const wideHeight = keptFor(40, (filter, inputs, _, width: number): number => {
  const shown = shownEvents(eventsOf(inputs), filter);
  const half = largest(filter.threads.length, width);
  const { type, lanes, stacks, foot } = layoutLanes(shown, filter, inputs.labels, width, half);
  return Math.ceil(Math.max(220, bandHeight(type) + stacks + labelRoom(lanes.length) + foot));
});

/** The fullest years over the whole height of the lanes; none where a single year is shown. */
function bandOf(
  shown: readonly TimelineEvent[],
  { from, to }: Filter,
  { fullest }: TimelineSentences,
  { type, left, right, time }: ReturnType<typeof layoutLanes>,
  bottom: number,
): Pick<WideLayout, 'band'> {
  const years = fullestYears(shown, from, to);
  if (from === to || years.count === 0) return {};
  const [x, end] = [time(dayNumber(years.from)), time(dayNumber(years.to + 1))];
  const text = fullest(years);
  const half = textWidth(text, type.date, 'bold') / 2;
  const middle = Math.min(right - half, Math.max(left + half, (x + end) / 2));
  const y = bandHeight(type) - 4;
  return { band: { x, y, width: end - x, height: bottom - y, middle, text } };
}

/** Everything that stays where it is when another event comes into focus. */
const layoutRows = keptFor(20, (filter, inputs, say, width: number, height: number) => {
  const shown = shownEvents(eventsOf(inputs), filter);
  let half = largest(filter.threads.length, width);
  let laid = layoutLanes(shown, filter, inputs.labels, width, half);
  const spare = () => height - bandHeight(laid.type) - laid.stacks - laid.foot;
  while (half > 2 && spare() < 0) {
    half -= 0.5;
    laid = layoutLanes(shown, filter, inputs.labels, width, half);
  }
  const { type, left, right, time, lanes, foot } = laid;
  const room = Math.max(0, spare()) / lanes.length;
  const heights = lanes.map((lane) => room + stackHeight(lane, half));
  const feet = cumsum(heights).map((foot) => foot + bandHeight(type));
  const most = Math.round(width / 44);
  const rows = lanes.map(({ thread, marks: levelled }, index) => {
    const y = feet[index] ?? 0;
    const marks = levelled.map(({ event, x, until, level }): WideMark => {
      const over = pad + half + level * pitchOf(half);
      const box = {
        x: x - half,
        y: y - over - half,
        width: until - x + 2 * half,
        height: 2 * half,
      };
      return { event, thread, x, y: y - over, over, length: until - x, box };
    });
    const top = y - (heights[index] ?? 0);
    const box = { x: left, y: top + 2, width: right - left, height: y - 1 - (top + 2) };
    const share = (1 + marks.length) / (lanes.length + shown.length);
    const labels = memoizeByKey(40, (focus: string) =>
      labelsInLane(marks, focus, box, Math.ceil(most * share), type.name),
    );
    return {
      lane: { thread, y, left, right },
      marks,
      labelsFor: (focus: string) =>
        labels(marks.some(({ event }) => event.id === focus) ? focus : ''),
    };
  });
  const bottom = height - foot;
  return {
    type,
    half,
    lanes: rows.map(({ lane }) => lane),
    marks: rows.flatMap(({ marks }) => marks),
    ...bandOf(shown, filter, say, laid, bottom),
    labelsFor: (focus: string) => rows.flatMap(({ labelsFor }) => labelsFor(focus)),
    axisFor: (chosen: TimelineEvent | undefined) =>
      timeAxis(filter, inputs.labels.months, time, [left, right], bottom, type.date, chosen),
  };
});

/** The layout of a timeline at least 560 px wide. */
export function layoutWide(
  state: TimelineState,
  inputs: Inputs<TimelineLabels>,
  say: TimelineSentences,
  { width, height }: Size,
): WideLayout {
  const { labelsFor, axisFor, ...kept } = layoutRows(state, inputs, say, width, height);
  return {
    kind: 'wide',
    ...kept,
    get labels() {
      return labelsFor(state.event);
    },
    axis: axisFor(kept.marks.find(({ event }) => event.id === state.event)?.event),
  };
}
