import { max, range } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Box } from '../../../chart/box.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import type { Filter, TimelineEvent } from '../model/events.ts';
import { countsByYear, fullestYears } from '../model/fullest.ts';
import type { TimelineSentences } from '../words/type.ts';

/** Height of the columns with their words, in pixels. */
export const chartHeight = 92;

type TextAnchor = 'start' | 'middle' | 'end';

/** Columns of equal years, as high as the years are full. */
export interface YearColumns {
  columns: readonly (Box & { full: boolean })[];
  /** The fullest columns and how many events they hold; absent where nothing is shown. */
  fullest?: { text: string; x: number; y: number };
  /** The years under the columns: the first, the last, and those between that have room. */
  columnYears: readonly { text: string; x: number; y: number; anchor: TextAnchor }[];
}

/** The columns over the rows of a narrow figure; none where a single year is shown. @param size of the letters, in pixels */
export function columnsOf(
  shown: readonly TimelineEvent[],
  { from, to }: Filter,
  { fullest }: TimelineSentences,
  width: number,
  size: number,
): YearColumns {
  if (from === to) return { columns: [], columnYears: [] };
  const counts = countsByYear(shown, from, to);
  const full = fullestYears(shown, from, to);
  const [top, base] = [20, chartHeight - 18];
  const step = width / counts.length;
  const padding = Math.min(0.28, 4 / step);
  const along = scaleBand(range(from, to + 1), [0, width])
    .paddingInner(padding)
    .paddingOuter(padding / 2);
  const up = scaleLinear([0, Math.max(1, max(counts, ({ count }) => count) ?? 0)], [base, top]);
  const columns = counts.map(({ from: year, count }) => ({
    x: along(year) ?? 0,
    y: up(count),
    width: along.bandwidth(),
    height: base - up(count),
    full: full.count > 0 && year >= full.from && year <= full.to,
  }));
  const middleOf = (year: number) => (along(year) ?? 0) + along.bandwidth() / 2;
  const word = (year: number, x: number, anchor: TextAnchor) => ({
    text: String(year),
    x,
    y: base + 14,
    anchor,
  });
  const reach = textWidth('0000', size) + 6;
  const middles = along.domain().map((year) => word(year, middleOf(year), 'middle'));
  const columnYears =
    step > reach
      ? middles
      : [
          word(from, 0, 'start'),
          word(to, width, 'end'),
          ...middles.filter(
            ({ text, x }) =>
              Number(text) === full.from && x > 1.5 * reach && x < width - 1.5 * reach,
          ),
        ];
  if (full.count === 0) return { columns, columnYears };
  const text = fullest(full);
  const half = textWidth(text, size, 'bold') / 2;
  const middle = (middleOf(full.from) + middleOf(full.to)) / 2;
  const x = Math.min(width - half, Math.max(half, middle));
  return { columns, columnYears, fullest: { text, x, y: top - 6 } };
}
