import { cumsum, sum } from 'd3-array';
import type { Box, Size } from '../../../chart/box.ts';
import { textWidth, widest } from '../../../chart/text/text-metrics.ts';
import { posterFrom, typeAt, typeScale } from '../../../chart/type-scale.ts';
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
import { lanesOf, type NameSide } from './lanes.ts';
import { axisHeight, timeAxis, type TimeAxis } from './time-axis.ts';
import { timeScale } from './time-scale.ts';

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
  /** Where its name stands; undefined where there is no room for names. */
  side: NameSide | undefined;
  /** The room of mark and name. */
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
  /** The lanes: their foot, how far over it their lowest row is, and where they begin and end. */
  lanes: readonly { thread: Thread; y: number; first: number; left: number; right: number }[];
  marks: readonly WideMark[];
  /** Where the lanes begin. */
  top: number;
  /** The fullest years, and the middle of their words; absent where a single year is shown. */
  band?: Box & { middle: number; text: string };
  axis: TimeAxis;
}

/** Where the name of a thread begins, beside its mark. */
export const laneNameX = 18;

/** Room under the lowest row of a lane and over its highest, in pixels. */
const pad = 4;

/** No row is higher than this, in pixels, however much room there is. */
const highestRow = 44;

/** Few names may be larger; many stay as they are where what frames them grows. */
const typeOf = (events: number, width: number): WideType => ({
  name:
    events <= 24 && width >= 760
      ? typeScale.poster.note
      : typeAt(Math.min(width, posterFrom - 1)).note,
  date: typeAt(width).note,
  lane: typeAt(width).label,
});

/** Height of the words over the lanes, and where what goes up through all lanes ends. */
const bandHeight = (type: WideType) => 1.6 * type.date;
const topOf = (type: WideType) => bandHeight(type) - 4;

/**
 * How long a name may get, in pixels, also in bold, and where a reader spaces its letters and words as far as
 * WCAG 1.4.12 wants it borne.
 */
const nameWidth = ({ name }: TimelineEvent, size: number) =>
  textWidth(name, size, 'bold') + (0.12 * name.length + 0.16 * (name.split(' ').length - 1)) * size;

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

/** Events in their lanes, before it is known how high these lie. @param named 1 where their names are written, else 0 */
const layoutLanes = keptFor(40, (filter, inputs, _, width: number, named: 0 | 1) => {
  const shown = shownEvents(eventsOf(inputs), filter);
  const threads = threadsShown(filter);
  const type = typeOf(shown.length, width);
  const half = named ? 0.42 * type.name : 3;
  const names = threads.map((thread) => inputs.labels.lanes[thread]);
  const left = Math.ceil(widest(names, type.lane, 'bold') + laneNameX + 8);
  const right = width - 2;
  const widths = new Map(shown.map((event) => [event, named * nameWidth(event, type.name)]));
  const room = { left, right, half, nameWidth: (event: TimelineEvent) => widths.get(event) ?? 0 };
  const days = [dayNumber(filter.from), dayNumber(filter.to + 1)] as const;
  const time = timeScale(days, shown, room);
  const lanes = lanesOf(shown, threads, time, room);
  const rows = sum(lanes, ({ levels }) => levels);
  const ends = [left, time(days[1]) + half] as const;
  const foot = axisHeight(filter, ends[1] - left, type.date);
  const fixed = bandHeight(type) + lanes.length * 2 * pad + foot;
  const rowHeight = named ? 1.16 * type.name : 2 * half + 1;
  return { shown, type, half, left, right, ends, time, lanes, rows, foot, fixed, rowHeight };
});

/** The height, in pixels, in which a wide timeline has room for all marks and names, at a width. */
export function wideHeight(
  state: TimelineState,
  inputs: Inputs<TimelineLabels>,
  say: TimelineSentences,
  width: number,
): number {
  const { rows, rowHeight, fixed } = layoutLanes(state, inputs, say, width, 1);
  return Math.ceil(Math.max(rows * rowHeight, Math.min(460 - fixed, rows * highestRow)) + fixed);
}

/** The fullest years over the whole height of the lanes; none where a single year is shown. */
function bandOf(
  { from, to }: Filter,
  { fullest }: TimelineSentences,
  { shown, type, ends: [left, right], time }: ReturnType<typeof layoutLanes>,
  bottom: number,
): Pick<WideLayout, 'band'> {
  const years = fullestYears(shown, from, to);
  if (from === to || years.count === 0) return {};
  const [x, end] = [time(dayNumber(years.from)), time(dayNumber(years.to + 1))];
  const text = fullest(years);
  const half = textWidth(text, type.date, 'bold') / 2;
  const middle = Math.min(right - half, Math.max(left + half, (x + end) / 2));
  const y = topOf(type);
  return { band: { x, y, width: end - x, height: bottom - y, middle, text } };
}

/** Everything that stays where it is when another event comes into focus. */
const layoutRows = keptFor(20, (filter, inputs, say, width: number, height: number) => {
  const whole = layoutLanes(filter, inputs, say, width, 1);
  const named = whole.rows * whole.rowHeight + whole.fixed <= height;
  const laid = named ? whole : layoutLanes(filter, inputs, say, width, 0);
  const { type, half, left, right, ends, time, lanes, rows, foot, fixed } = laid;
  const pitch = Math.min(highestRow, (height - fixed) / rows);
  const over = (height - fixed - rows * pitch) / lanes.length;
  const feet = cumsum(lanes, ({ levels }) => levels * pitch + 2 * pad + over);
  const bottom = height - foot;
  const placed = lanes.map(({ thread, marks }, index) => {
    const y = bandHeight(type) + (feet[index] ?? 0);
    return {
      lane: { thread, y, first: pad + pitch / 2, left, right },
      marks: marks.map(({ event, x, until, side, span: [from, to], level }): WideMark => {
        const over = pad + (level + 0.5) * pitch;
        const high = Math.min(pitch - 0.5, 2 * half + 6);
        return {
          event,
          thread,
          x,
          y: y - over,
          over,
          length: until - x,
          side: named ? side : undefined,
          box: { x: from, y: y - over - high / 2, width: to - from, height: high },
        };
      }),
    };
  });
  return {
    type,
    half,
    lanes: placed.map(({ lane }) => lane),
    marks: placed.flatMap(({ marks }) => marks),
    top: topOf(type),
    ...bandOf(filter, say, laid, bottom),
    axisFor: (chosen: TimelineEvent | undefined) =>
      timeAxis(filter, inputs.labels.months, time, ends, bottom, type.date, chosen),
  };
});

/** The layout of a timeline at least 560 px wide. */
export function layoutWide(
  state: TimelineState,
  inputs: Inputs<TimelineLabels>,
  say: TimelineSentences,
  { width, height }: Size,
): WideLayout {
  const { axisFor, ...kept } = layoutRows(state, inputs, say, width, height);
  const chosen = kept.marks.find(({ event }) => event.id === state.event)?.event;
  return { kind: 'wide', ...kept, axis: axisFor(chosen) };
}
