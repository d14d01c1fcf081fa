import { range } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { ticksOf, type Tick } from '../../../chart/axis.ts';
import type { Size } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import { figureWidth, typeAt } from '../../../chart/type-scale.ts';
import type { Counts } from '../model/counts.ts';
import { walkStep, walkStretches, type WalkStretch } from '../model/walk.ts';

/** The way of a walk: squares of 万 in rows, one stretch under the other; in pixels. */
export interface WalkWay {
  columns: number;
  /** From one square to the next. */
  pitch: number;
  /** From checks passed to how far down the way that is; its `invert` stands still at a rest. */
  down: ScaleLinear<number, number>;
  stretches: (WalkStretch & { top: number; rows: number })[];
  /** Height of the band over the way, which tells how far it has come. */
  band: number;
  /** Where the ruler begins. */
  rulerX: number;
}

/** Room of a rest between two stretches, in pixels. */
const rest = 120;

/** The way of a walk through both counts. */
export function walkWay(counts: Counts, { width }: Size): WalkWay {
  const type = typeAt(width);
  const pitch = figureWidth(width) === 'narrow' ? 13 : 22;
  const columns = Math.floor((width - type.note * 7) / pitch);
  let top = 0;
  const stretches = walkStretches(counts).map((stretch) => {
    const rows = Math.ceil((stretch.to - stretch.from) / walkStep / columns);
    const placed = { ...stretch, top, rows };
    top += rows * pitch + rest;
    return placed;
  });
  return {
    columns,
    pitch,
    down: scaleLinear(
      stretches.flatMap(({ from, to }) => [from, to]),
      stretches.flatMap(({ top: from, rows }) => [from, from + rows * pitch]),
    ).clamp(true),
    stretches,
    band: type.numeral * 1.15 + type.label * 1.8,
    rulerX: columns * pitch + type.note * 0.4,
  };
}

/** What is in view of a walk, in pixels of the drawing. */
export interface WalkLayout {
  /** Rows of squares by the count they are among. */
  rows: { name: keyof Counts; d: string }[];
  mark: number;
  gap: number;
  /** Rests: the middle of each, and the count that has been passed there. */
  rests: { at: number; y: number }[];
  ticks: Tick[];
}

/** What is in view below the band when a walk has come so far down its way. @param write a count on the ruler */
export function layoutWalk(
  way: WalkWay,
  { reported }: Counts,
  far: number,
  { height }: Size,
  write: (count: number) => string,
): WalkLayout {
  const { columns, pitch, stretches, down, band } = way;
  const view = height - band;
  const mark = pixel(pitch * 0.8);
  const rowsOf = ({ from, to, top, rows }: WalkWay['stretches'][number]) => {
    const first = Math.max(0, Math.floor((far - top) / pitch));
    const last = Math.min(rows, Math.ceil((far + view - top) / pitch));
    return range(first, last).map((row) => {
      const squares = Math.min(columns, Math.ceil((to - from) / walkStep) - row * columns);
      const y = band + top + row * pitch + pitch / 2 - far;
      return `M0,${pixel(y)}h${pixel(squares * pitch - (pitch - mark))}`;
    });
  };
  const isSmaller = ({ to }: WalkStretch) => to <= reported;
  const drawn = (wanted: boolean) =>
    stretches
      .filter((stretch) => isSmaller(stretch) === wanted)
      .flatMap(rowsOf)
      .join('');
  const [from, to] = [down.invert(far), down.invert(far + view)];
  const millions = range(Math.ceil(from / 1e6 + 1e-9), to / 1e6 + 1e-9);
  return {
    rows: [
      { name: 'reported', d: drawn(true) },
      { name: 'printed', d: drawn(false) },
    ],
    mark,
    gap: pixel(pitch - mark),
    rests: stretches
      .map(({ to: at, top, rows }) => ({ at, y: band + top + rows * pitch + rest / 2 - far }))
      .filter(({ y }) => y > band - rest / 2 && y < height + rest / 2),
    ticks: ticksOf(
      millions.map((million) => million * 1e6),
      (count) => pixel(band + down(count) - far),
      write,
    ).filter(({ at }) => at >= band && at <= height),
  };
}

/** How many screens ahead a count ends. @param far how far the walk has come down its way, in pixels */
export function screensTo(count: number, far: number, { down, band }: WalkWay, size: Size): number {
  return Math.max(0, down(count) - far) / (size.height - band);
}
