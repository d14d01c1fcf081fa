import { labelSize } from './places.ts';
import type { TimeScale } from './lanes.ts';
import { widthOf } from './lettering.ts';
import { dayNumber, type Filter, type TimelineEvent } from './model.ts';
import type { TimelineWords } from './text.ts';

/** One word on the axis: where its middle is, and whether it is among the fullest. */
interface AxisWord {
  text: string;
  x: number;
  y: number;
}

/** The axis of a wide timeline: its line, ticks where years begin, words, and the date in focus. */
export interface Axis {
  y: number;
  left: number;
  right: number;
  ticks: readonly { x: number; length: number }[];
  words: readonly AxisWord[];
  /** The place and the date of the event in focus. */
  focus?: { x: number; until: number; text: AxisWord };
}

const row = 16;
const monthRoom = 35;
const yearRoom = 40;

const spanOf = ({ from, to }: Filter) => to - from + 1;
const hasMonths = (filter: Filter, width: number) => width / (12 * spanOf(filter)) >= monthRoom;

/** How many rows of words the axis has: years, and months where there is room for them. */
export function rowsOfAxis(filter: Filter, width: number): 1 | 2 {
  return hasMonths(filter, width) ? 2 : 1;
}

/** The axis for a period. @param ends left and right end in pixels @param y its height in pixels */
export function axisOf(
  filter: Filter,
  { months }: Pick<TimelineWords, 'months'>,
  scale: TimeScale,
  [left, right]: readonly [number, number],
  y: number,
  chosen?: TimelineEvent,
): Axis {
  const rows = rowsOfAxis(filter, right - left);
  const years = Array.from({ length: spanOf(filter) }, (_, index) => filter.from + index);
  const step = Math.max(1, Math.ceil(yearRoom / ((right - left) / years.length)));
  const middle = (first: number, end: number) => (scale(first) + scale(end)) / 2;
  const yearWords = years
    .filter((_, index) => index % step === 0)
    .map((year) => ({
      text: String(year),
      x: middle(dayNumber(year), dayNumber(year + 1)),
      y: y + rows * row,
    }));
  const yearTicks = years.map((year) => ({
    x: scale(dayNumber(year)),
    length: 5 + (rows - 1) * row,
  }));
  const all =
    rows === 2
      ? years.flatMap((year) => months.map((text, index) => ({ text, year, month: index + 1 })))
      : [];
  const monthWords = all.map(({ text, year, month }) => ({
    text,
    x: middle(dayNumber(year, month), dayNumber(year, month + 1)),
    y: y + row,
  }));
  const monthTicks = all.map(({ year, month }) => ({
    x: scale(dayNumber(year, month)),
    length: 5,
  }));
  const axis = {
    y,
    left,
    right,
    ticks: [...monthTicks, ...yearTicks],
    words: [...monthWords, ...yearWords],
  };
  if (!chosen) return axis;
  const single = chosen.end - chosen.start === 1;
  const x = scale(single ? chosen.start + 0.5 : chosen.start);
  const until = single ? x : scale(chosen.end);
  const reach = widthOf(chosen.when, labelSize) / 2;
  const text = {
    text: chosen.when,
    x: Math.min(right - reach, Math.max(left + reach, (x + until) / 2)),
    y: y + rows * row + row + 2,
  };
  return { ...axis, focus: { x, until, text } };
}
