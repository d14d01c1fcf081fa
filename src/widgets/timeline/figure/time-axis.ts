import { pairs } from 'd3-array';
import { everyHowMany, monthStarts, yearStarts } from '../../../chart/axis.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { calendarDate, dayNumber } from '../../../i18n/loose-date.ts';
import type { Filter, TimelineEvent } from '../model/events.ts';
import { reachOn } from './lanes.ts';
import type { TimeScale } from './time-scale.ts';

/** One word under the axis: where its middle and its base are. */
interface AxisWord {
  text: string;
  x: number;
  y: number;
}

/** The axis of a wide timeline: its line, ticks where years and months begin, words, and the date in focus. */
export interface TimeAxis {
  y: number;
  left: number;
  right: number;
  /** Ticks, with how far they reach down. */
  ticks: readonly { x: number; length: number }[];
  words: readonly AxisWord[];
  /** Where lines go up through the lanes: at months where these are written, else at years. */
  grid: readonly number[];
  /** The place and the date of the event in focus. */
  focus?: { x: number; until: number; text: AxisWord };
}

const spanOf = ({ from, to }: Filter) => to - from + 1;

/** Height of a row of words under the axis, in pixels. @param size of its letters */
const rowHeight = (size: number) => 1.28 * size;

/** How many rows of words the axis has: years, and months where there is room for them. */
function rowsOf(filter: Filter, width: number, size: number): 1 | 2 {
  return width / (12 * spanOf(filter)) >= 2.8 * size ? 2 : 1;
}

/** The height of the axis with its words and the date in focus, in pixels. @param size of its letters */
export function axisHeight(filter: Filter, width: number, size: number): number {
  return (rowsOf(filter, width, size) + 1) * rowHeight(size) + 10;
}

/**
 * The axis for a period.
 * @param months their short names
 * @param y its height in pixels
 * @param size of its letters
 */
export function timeAxis(
  filter: Filter,
  months: readonly string[],
  time: TimeScale,
  [left, right]: readonly [left: number, right: number],
  y: number,
  size: number,
  chosen?: TimelineEvent,
): TimeAxis {
  const rows = rowsOf(filter, right - left, size);
  const row = rowHeight(size);
  const end = dayNumber(filter.to + 1);
  const years = yearStarts(filter.from, filter.to);
  const inMonths = rows === 2 ? monthStarts(filter.from, filter.to) : [];
  const every = everyHowMany((right - left) / years.length, textWidth('2000', size) + 4);
  const between = (starts: readonly number[], write: (start: number) => string, base: number) =>
    pairs([...starts, end]).map(([start, next]) => ({
      text: write(start),
      x: (time(start) + time(next)) / 2,
      y: base,
    }));
  const axis = {
    y,
    grid: (rows === 2 ? inMonths : years).map(time),
    left,
    right,
    ticks: [
      ...inMonths.map((start) => ({ x: time(start), length: 5 })),
      ...years.map((start) => ({ x: time(start), length: 5 + (rows - 1) * row })),
    ],
    words: [
      ...between(inMonths, (day) => months[calendarDate(day).getUTCMonth()] ?? '', y + row),
      ...between(years, (day) => String(calendarDate(day).getUTCFullYear()), y + rows * row).filter(
        (_, index) => index % every === 0,
      ),
    ],
  };
  if (!chosen) return axis;
  const [x, until] = reachOn(chosen, time);
  const half = textWidth(chosen.when, size, 'bold') / 2;
  const text = {
    text: chosen.when,
    x: Math.min(right - half, Math.max(left + half, (x + until) / 2)),
    y: y + (rows + 1) * row + 2,
  };
  return { ...axis, focus: { x, until, text } };
}
