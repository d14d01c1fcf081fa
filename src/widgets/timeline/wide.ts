import { memoizeByObject, memoizeByKey } from '../../widget/memoize.ts';
import { axisOf, rowsOfAxis, type Axis } from './axis.ts';
import { labelSize, type Label } from './places.ts';
import { lanesOf, timeScale, type Lane, type LaneMark } from './lanes.ts';
import { widthOf } from './lettering.ts';
import type { Box } from './marks.ts';
import { namesOf } from './names.ts';
import {
  dayNumber,
  fullestYears,
  shownEvents,
  threadsShown,
  type Filter,
  type Thread,
  type TimelineEvent,
} from './model.ts';
import type { TimelineState } from './state.ts';
import type { TimelineWords } from './text.ts';

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

/** The timeline on a wide figure: a lane a thread, time from left to right at one scale. */
export interface WideShapes {
  kind: 'wide';
  /** Half the size of a mark, in pixels. */
  half: number;
  lanes: readonly { thread: Thread; y: number; left: number; right: number }[];
  marks: readonly WideMark[];
  /** Worked out when they are asked for, after the marks can be seen. */
  readonly labels: readonly Label[];
  /** The fullest years; absent where a single year is shown. */
  band?: Box & { middle: number; text: string };
  axis: Axis;
}

const bandHeight = 20;
const pad = 7;
const labelRow = 16;

const frameOf = (state: Filter, words: TimelineWords, width: number) => {
  const names = threadsShown(state).map((thread) => widthOf(words.lanes[thread], 13));
  const left = Math.ceil(Math.max(...names) + 26);
  const days = [dayNumber(state.from), dayNumber(state.to + 1)] as const;
  return { left, right: width - 2, days };
};

function laidOut(
  events: readonly TimelineEvent[],
  state: Filter,
  words: TimelineWords,
  width: number,
  half: number,
) {
  const { left, right, days } = frameOf(state, words, width);
  const scale = timeScale(days, [left + half, right - half]);
  const lanes = lanesOf(events, threadsShown(state), scale, half);
  const stacks = lanes.reduce((sum, { levels }) => sum + heightOfStack(levels, half), 0);
  return { left, right, scale, lanes, stacks };
}

const heightOfStack = (levels: number, half: number) =>
  Math.max(1, levels) * pitchOf(half) + pad + half;

const pitchOf = (half: number) => 2 * half + Math.min(2.5, half / 2);

/** Half the size of a mark where there is room for it: few lanes may have larger ones. */
const largest = (lanes: number, width: number) => (width < 760 ? 5 : lanes > 2 ? 5.5 : 8);

const labelRoom = (lanes: number) => lanes * labelRow * (lanes > 2 ? 1.7 : 7);

/** Works something out for the events that a filter lets through, and keeps it: a change of focus moves nothing. */
const keptFor = <A extends readonly number[], V>(
  most: number,
  make: (events: readonly TimelineEvent[], filter: Filter, words: TimelineWords, ...room: A) => V,
) => {
  const keeper = memoizeByObject((events: readonly TimelineEvent[]) =>
    memoizeByObject((words: TimelineWords) =>
      memoizeByKey(most, (threads: string, from: number, to: number, ...room: A) => {
        const filter = { threads: threads.split(' ') as Thread[], from, to };
        return make(events, filter, words, ...room);
      }),
    ),
  );
  return (events: readonly TimelineEvent[], state: Filter, words: TimelineWords, ...room: A): V =>
    keeper(events)(words)(threadsShown(state).join(' '), state.from, state.to, ...room);
};

/** The height, in pixels, in which a wide timeline has room for its marks and some labels, at a width. */
export const wideHeight = keptFor(40, (events, filter, words, width: number): number => {
  const shown = shownEvents(events, filter);
  const half = largest(filter.threads.length, width);
  const { lanes, stacks, left, right } = laidOut(shown, filter, words, width, half);
  const labels = labelRoom(lanes.length);
  const axis = rowsOfAxis(filter, right - left) * labelRow + 26;
  return Math.ceil(Math.max(220, bandHeight + stacks + labels + axis));
});

/** The lanes with their marks: everything that stays where it is when another event comes into focus. */
const rowsOf = keptFor(20, (events, filter, words, width: number, height: number) => {
  const shown = shownEvents(events, filter);
  const foot = (left: number, right: number) => rowsOfAxis(filter, right - left) * labelRow + 26;
  let half = largest(filter.threads.length, width);
  let laid = laidOut(shown, filter, words, width, half);
  const spare = () => height - bandHeight - laid.stacks - foot(laid.left, laid.right);
  while (half > 2 && spare() < 0) {
    half -= 0.5;
    laid = laidOut(shown, filter, words, width, half);
  }
  const { left, right, lanes, scale } = laid;
  const room = Math.max(0, spare()) / lanes.length;
  const bottom = height - foot(left, right);
  const place =
    (lane: Lane, y: number) =>
    (mark: LaneMark): WideMark => {
      const over = pad + half + mark.level * pitchOf(half);
      const middle = y - over;
      const box = {
        left: mark.x - half,
        right: mark.until + half,
        top: middle - half,
        bottom: middle + half,
      };
      const { event, x, until } = mark;
      return { event, thread: lane.thread, x, y: middle, over, length: until - x, box };
    };
  const most = Math.round(width / 44);
  let y = bandHeight;
  const rows = lanes.map((lane) => {
    const top = y;
    y += room + heightOfStack(lane.levels, half);
    const [base, marks] = [y, lane.marks.map(place(lane, y))];
    const share = (1 + marks.length) / (lanes.length + shown.length);
    const box = { left, right, top: top + 2, bottom: base - 1 };
    const names = memoizeByKey(40, (focus: string) =>
      namesOf(marks, focus, box, Math.ceil(most * share)),
    );
    return {
      lane: { thread: lane.thread, y: base, left, right },
      marks,
      namesFor: (focus: string) =>
        names(marks.some(({ event }) => event.id === focus) ? focus : ''),
    };
  });
  const window = fullestYears(shown, filter.from, filter.to);
  const ends = [scale(dayNumber(window.from)), scale(dayNumber(window.to + 1))] as const;
  const text = words.fullest(window);
  const reach = widthOf(text, labelSize) / 2;
  const band = {
    left: ends[0],
    right: ends[1],
    top: bandHeight - 4,
    bottom,
    middle: Math.min(right - reach, Math.max(left + reach, (ends[0] + ends[1]) / 2)),
    text,
  };
  return {
    half,
    rows,
    lanes: rows.map(({ lane }) => lane),
    marks: rows.flatMap(({ marks }) => marks),
    ...(filter.from < filter.to && window.count > 0 ? { band } : {}),
    axisFor: (chosen: TimelineEvent | undefined) =>
      axisOf(filter, words, scale, [left, right], bottom, chosen),
  };
});

/** The shapes of a timeline at least 560 px wide. @param events all events */
export function wideShapes(
  events: readonly TimelineEvent[],
  state: TimelineState,
  words: TimelineWords,
  { width, height }: { width: number; height: number },
): WideShapes {
  const { half, rows, lanes, marks, band, axisFor } = rowsOf(events, state, words, width, height);
  const chosen = marks.find(({ event }) => event.id === state.event)?.event;
  return {
    kind: 'wide',
    half,
    lanes,
    marks,
    get labels() {
      return rows.flatMap(({ namesFor }) => namesFor(state.event));
    },
    ...(band ? { band } : {}),
    axis: axisFor(chosen),
  };
}
