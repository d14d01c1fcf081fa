import { chartHeight, columnsOf, rowSize, type YearColumns } from './columns.ts';
import { linesOf, widthOf } from './lettering.ts';
import type { Box } from './marks.ts';
import {
  isExact,
  laneOf,
  monthOf,
  shownEvents,
  threadsShown,
  type Thread,
  type TimelineEvent,
} from './model.ts';
import type { TimelineState } from './state.ts';
import type { TimelineWords } from './text.ts';

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

/** The timeline on a narrow figure: a row an event, years as long as they are full, and columns that count. */
export interface NarrowShapes extends YearColumns {
  kind: 'narrow';
  half: number;
  heads: readonly { thread: Thread; text: string; x: number; y: number }[];
  rails: readonly { thread: Thread; x: number; top: number; bottom: number }[];
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

/** The names of the threads over their columns: a line or more of them, as the width allows. */
function headsOf(shown: readonly Thread[], words: TimelineWords, width: number, top: number) {
  const heads: { thread: Thread; text: string; x: number; y: number }[] = [];
  let [x, y] = [half + 1, top + 11];
  for (const thread of shown) {
    const needed = 2 * half + 4 + widthOf(words.lanes[thread], rowSize);
    if (heads.length > 0 && x + needed - half > width) [x, y] = [half + 1, y + 18];
    heads.push({ thread, text: words.lanes[thread], x, y });
    x += needed + 6;
  }
  return { heads, bottom: y + 12 };
}

/** The shapes of a timeline narrower than 560 px; its height follows from them. @param events all events */
export function narrowShapes(
  events: readonly TimelineEvent[],
  state: TimelineState,
  words: TimelineWords,
  width: number,
): NarrowShapes {
  const shown = shownEvents(events, state);
  const threads = threadsShown(state);
  const chart = columnsOf(shown, state, words, width);
  const { heads, bottom: listTop } = headsOf(
    threads,
    words,
    width,
    chart.columns.length > 0 ? chartHeight + 6 : 0,
  );
  const textLeft = gutter + threads.length * columnStep + 4;
  const room = width - textLeft;
  const columnOf = (thread: Thread) => gutter + (threads.indexOf(thread) + 0.5) * columnStep;
  const rules: number[] = [];
  const margin: MarginWord[] = [];
  const rows: Row[] = [];
  let y = listTop;
  for (let year = state.from; year <= state.to; year++) {
    const own = shown.filter((event) => event.year === year);
    y += yearGap;
    rules.push(y - yearGap / 2);
    if (own.length === 0) {
      const first = year;
      while (year < state.to && !shown.some((event) => event.year === year + 1)) year++;
      const text = first === year ? String(year) : `${first}–${year}`;
      const x = Math.max(textLeft, widthOf(text, rowSize) + 6);
      margin.push({ text, kind: 'year', x: 0, y: y + 12 });
      margin.push({ text: words.quiet, kind: 'quiet', x, y: y + 12 });
      y += quietHeight;
      continue;
    }
    margin.push({ text: String(year), kind: 'year', x: 0, y: y + 12 });
    let said = String(year);
    own.forEach((event, index) => {
      const month = monthOf(event);
      const label = month === undefined ? '' : (words.months[month - 1] ?? '');
      if (index > 0 && label !== said) {
        if (label) margin.push({ text: label, kind: 'month', x: 0, y: y + 12 });
        said = label;
      }
      const thread = laneOf(event, threads) ?? 'loans';
      const focus = event.id === state.event;
      const texts = [
        ...linesOf(event.name, room, rowSize).map((text) => ({ text, kind: 'name' as const })),
        ...(focus
          ? [
              ...linesOf(event.when, room, rowSize).map((text) => ({
                text,
                kind: 'when' as const,
              })),
              ...linesOf(event.what, room, rowSize).map((text) => ({
                text,
                kind: 'what' as const,
              })),
            ]
          : []),
      ];
      const lines = texts.map((entry, at) => ({ ...entry, x: textLeft, y: y + 12 + at * line }));
      const bottom = y + texts.length * line + rowGap + (focus ? 4 : 0);
      const length = isExact(event) ? 0 : 5;
      const [x, middle] = [columnOf(thread), y + line / 2 + 0.5];
      rows.push({
        event,
        thread,
        x,
        y: middle,
        length,
        mark: {
          left: x - half,
          right: x + half,
          top: middle - half - length / 2,
          bottom: middle + half + length / 2,
        },
        lines,
        box: { left: 0, right: width, top: y, bottom },
      });
      y = bottom;
    });
  }
  const rails = threads.map((thread) => ({ thread, x: columnOf(thread), top: listTop, bottom: y }));
  return {
    kind: 'narrow',
    half,
    ...chart,
    heads,
    rails,
    rules,
    margin,
    rows,
    height: Math.ceil(y + 4),
  };
}
