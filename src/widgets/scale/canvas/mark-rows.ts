import { range } from 'd3-array';
import type { Box } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';

/** Marks in rows as one path: a dashed line a row, each dash a mark. */
export interface MarkRows {
  d: string;
  /** Side of a mark, and of the gap behind it, in pixels. */
  mark: number;
  gap: number;
}

/** The rows of the first marks. @param columns marks a row @param pitch from one mark to the next, in pixels */
export function rowsOfMarks(
  count: number,
  columns: number,
  { x, y }: { x: number; y: number },
  pitch: number,
): MarkRows {
  const mark = pixel(pitch * 0.8);
  const gap = pixel(pitch - mark);
  const d = range(Math.ceil(count / columns))
    .map((row) => {
      const length = Math.min(columns, count - row * columns) * (mark + gap) - gap;
      return `M${pixel(x)},${pixel(y + row * (mark + gap) + mark / 2)}h${pixel(length)}`;
    })
    .join('');
  return { d, mark, gap };
}

/** Distances between marks, in pixels, the widest first. */
const pitches = [64, 48, 36, 28, 22, 18, 15, 12, 10, 8, 6.5, 5, 4, 3, 2.5, 2, 1.5];

/** The widest distance at which so many marks have room. */
export function pitchFor(count: number, { width, height }: Pick<Box, 'width' | 'height'>): number {
  const fits = (pitch: number) => Math.floor(width / pitch) * Math.floor(height / pitch) >= count;
  return pitches.find(fits) ?? 1.5;
}
