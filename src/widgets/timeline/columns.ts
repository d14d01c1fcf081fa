import { widthOf } from './lettering.ts';
import type { Box } from './marks.ts';
import { countsByYear, fullestYears, type TimelineEvent } from './model.ts';
import type { TimelineState } from './state.ts';
import type { TimelineWords } from './text.ts';

/** Height of the type on narrow figures, in pixels. */
export const rowSize = 12;

/** Height of the columns with their words, in pixels. */
export const chartHeight = 92;

/** Columns of equal years, as high as the years are full. */
export interface YearColumns {
  columns: readonly (Box & { full: boolean })[];
  /** The fullest columns and how many events they hold; absent where nothing is shown. */
  fullest?: { text: string; x: number; y: number };
  /** The years under the columns: the first, the last, and those between that have room. */
  columnYears: readonly {
    text: string;
    x: number;
    y: number;
    anchor: 'start' | 'middle' | 'end';
  }[];
}

/** The columns over the rows of a narrow figure; none where a single year is shown. */
export function columnsOf(
  shown: readonly TimelineEvent[],
  state: TimelineState,
  words: TimelineWords,
  width: number,
): YearColumns {
  if (state.from === state.to) return { columns: [], columnYears: [] };
  const counts = countsByYear(shown, state.from, state.to);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const window = fullestYears(shown, state.from, state.to);
  const step = width / counts.length;
  const [top, base] = [20, chartHeight - 18];
  const columns = counts.map(({ from, count }, index) => {
    const full = window.count > 0 && from >= window.from && from <= window.to;
    const height = ((base - top) * count) / most;
    const side = Math.min(step * 0.14, 2);
    const box = {
      left: index * step + side,
      right: (index + 1) * step - side,
      top: base - height,
      bottom: base,
    };
    return { ...box, full };
  });
  const year = (value: number, anchor: 'start' | 'middle' | 'end') => {
    const place = { start: 0, middle: 0.5, end: 1 }[anchor];
    return { text: String(value), x: (value - state.from + place) * step, y: base + 14, anchor };
  };
  const reach = widthOf('0000', rowSize) + 6;
  const middles = counts.map(({ from }) => year(from, 'middle'));
  const columnYears =
    step > reach
      ? middles
      : [
          year(state.from, 'start'),
          year(state.to, 'end'),
          ...middles.filter(
            ({ text, x }) =>
              Number(text) === window.from && x > 1.5 * reach && x < width - 1.5 * reach,
          ),
        ];
  if (window.count === 0) return { columns, columnYears };
  const text = words.fullest(window);
  const half = widthOf(text, rowSize) / 2;
  const middle = ((window.from + window.to + 1) / 2 - state.from) * step;
  const x = Math.min(width - half, Math.max(half, middle));
  return { columns, columnYears, fullest: { text, x, y: top - 6 } };
}
