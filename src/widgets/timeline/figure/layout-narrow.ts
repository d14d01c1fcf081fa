import { group, range } from 'd3-array';
import { scalePoint, type ScalePoint } from 'd3-scale';
import type { Box } from '../../../chart/box.ts';
import { textWidth, type Face } from '../../../chart/text/text-metrics.ts';
import { typeAt } from '../../../chart/type-scale.ts';
import { wrapText } from '../../../chart/text/wrap.ts';
import type { Inputs } from '../../../widget/define.ts';
import { memoizeByKey } from '../../../widget/memoize.ts';
import {
  eventsOf,
  isExact,
  laneOf,
  monthOf,
  shownEvents,
  threadsShown,
  type Filter,
  type Thread,
  type TimelineEvent,
} from '../model/events.ts';
import type { TimelineState } from '../state.ts';
import type { TimelineLabels } from '../words/labels.ts';
import type { TimelineSentences } from '../words/type.ts';
import { chartHeight, columnsOf, type YearColumns } from './year-columns.ts';

/** A line of text of a row. */
interface RowLine {
  text: string;
  /** What it says: the event's name, its date, or what happened. */
  kind: 'name' | 'when' | 'what';
  x: number;
  y: number;
}

/** An event's row: its mark in its thread's column, its name beside it, and what happened if in focus. */
interface Row {
  event: TimelineEvent;
  thread: Thread;
  /** Middle of its mark, and how far the mark is drawn out downwards, in pixels. */
  x: number;
  y: number;
  length: number;
  mark: Box;
  lines: readonly RowLine[];
  box: Box;
}

/** A word in the margin: a year, a month, or that a year is quiet. */
interface MarginWord {
  text: string;
  kind: 'year' | 'month' | 'quiet';
  x: number;
  y: number;
}

/** The name of a thread over its column. */
interface ColumnHead {
  thread: Thread;
  text: string;
  x: number;
  y: number;
}

/** The timeline on a narrow figure: a row an event, years as long as they are full, and columns that count. */
export interface NarrowLayout extends YearColumns {
  kind: 'narrow';
  width: number;
  /** Size of its letters. */
  size: number;
  /** Half the size of a mark. */
  half: number;
  heads: readonly ColumnHead[];
  rails: readonly { x: number; top: number; bottom: number }[];
  /** Heights at which years begin. */
  rules: readonly number[];
  margin: readonly MarginWord[];
  rows: readonly Row[];
  height: number;
}

const gutter = 35;
const columnStep = 11;
const half = 4.4;
const line = 15;
const rowGap = 2;
const quietHeight = 16;
const yearGap = 5;
/** From the top of a row to the base of its first letters. */
const base = 12;

/** The names of the threads over their columns: a line or more of them, as the width allows. */
function headsOf(
  shown: readonly Thread[],
  labels: TimelineLabels,
  width: number,
  top: number,
  size: number,
): { heads: ColumnHead[]; bottom: number } {
  const heads: ColumnHead[] = [];
  let [x, y] = [half + 1, top + 11];
  for (const thread of shown) {
    const text = labels.lanes[thread];
    const needed = 2 * half + 4 + textWidth(text, size);
    if (heads.length > 0 && x + needed - half > width) [x, y] = [half + 1, y + 18];
    heads.push({ thread, text, x, y });
    x += needed + 6;
  }
  return { heads, bottom: y + 12 };
}

/** The years of a period, quiet ones in a row as one. */
function runsOf(
  shown: readonly TimelineEvent[],
  { from, to }: Filter,
): { from: number; to: number; events: readonly TimelineEvent[] }[] {
  const byYear = group(shown, ({ year }) => year);
  const runs: ReturnType<typeof runsOf> = [];
  for (const year of range(from, to + 1)) {
    const [events, last] = [byYear.get(year) ?? [], runs.at(-1)];
    if (last?.events.length === 0 && events.length === 0) last.to = year;
    else runs.push({ from: year, to: year, events });
  }
  return runs;
}

/** The months that are written beside the events of a year: where another one begins, but not beside the year's own number. */
function monthsBeside(events: readonly TimelineEvent[], months: readonly string[]): string[] {
  const names = events.map((event) => months[(monthOf(event) ?? 0) - 1] ?? '');
  return names.map((name, index) =>
    index === 0 || (index > 1 && name === names[index - 1]) ? '' : name,
  );
}

/** Where marks and texts stand in a row. */
interface Columns {
  threads: readonly Thread[];
  column: ScalePoint<Thread>;
  textLeft: number;
  width: number;
  size: number;
}

/** Texts in lines: nearly all of them are the same before and after a change. */
const linesOf = memoizeByKey(500, (text: string, width: number, size: number, face: Face) =>
  wrapText(text, { width, size, face }),
);

/** An event's row, from a height on. */
function rowOf(
  event: TimelineEvent,
  inFocus: boolean,
  top: number,
  { threads, column, textLeft, width, size }: Columns,
): Row {
  const kinds = inFocus ? (['name', 'when', 'what'] as const) : (['name'] as const);
  const texts = kinds.flatMap((kind) => {
    const face = kind === 'name' && inFocus ? 'bold' : 'regular';
    const lines = linesOf(event[kind], width - textLeft, size, face);
    return lines.map((text) => ({ text, kind }));
  });
  const thread = laneOf(event, threads) ?? 'loans';
  const length = isExact(event) ? 0 : 5;
  const [x, y] = [column(thread) ?? 0, top + line / 2 + 0.5];
  const reach = half + length / 2;
  return {
    event,
    thread,
    x,
    y,
    length,
    mark: { x: x - half, y: y - reach, width: 2 * half, height: 2 * reach },
    lines: texts.map((text, at) => ({ ...text, x: textLeft, y: top + base + at * line })),
    box: {
      x: 0,
      y: top,
      width,
      height: texts.length * line + rowGap + (inFocus ? 4 : 0),
    },
  };
}

/** The layout of a timeline narrower than 560 px; its height follows from it. */
export function layoutNarrow(
  state: TimelineState,
  inputs: Inputs<TimelineLabels>,
  say: TimelineSentences,
  width: number,
): NarrowLayout {
  const { labels } = inputs;
  const size = typeAt(width).note;
  const shown = shownEvents(eventsOf(inputs), state);
  const threads = threadsShown(state);
  const chart = columnsOf(shown, state, say, width, size);
  const listTop = chart.columns.length > 0 ? chartHeight + 6 : 0;
  const { heads, bottom } = headsOf(threads, labels, width, listTop, size);
  const textLeft = gutter + threads.length * columnStep + 4;
  const column = scalePoint(threads, [gutter, textLeft - 4]).padding(0.5);
  const columns = { threads, column, textLeft, width, size };
  const rules: number[] = [];
  const margin: MarginWord[] = [];
  const rows: Row[] = [];
  // Every row begins where the one before it ends.
  let y = bottom;
  for (const { from, to, events } of runsOf(shown, state)) {
    y += yearGap;
    rules.push(y - yearGap / 2);
    const year = from === to ? String(from) : `${from}–${to}`;
    margin.push({ text: year, kind: 'year', x: 0, y: y + base });
    if (events.length === 0) {
      const x = Math.max(textLeft, textWidth(year, size, 'bold') + 6);
      margin.push({ text: labels.quiet, kind: 'quiet', x, y: y + base });
      y += quietHeight;
      continue;
    }
    const months = monthsBeside(events, labels.months);
    for (const [index, event] of events.entries()) {
      const month = months[index];
      if (month) margin.push({ text: month, kind: 'month', x: 0, y: y + base });
      const row = rowOf(event, event.id === state.event, y, columns);
      rows.push(row);
      y += row.box.height;
    }
  }
  return {
    kind: 'narrow',
    width,
    size,
    half,
    ...chart,
    heads,
    rails: threads.map((thread) => ({ x: column(thread) ?? 0, top: bottom, bottom: y })),
    rules,
    margin,
    rows,
    height: Math.ceil(y + 4),
  };
}
