import { range } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Box, Size } from '../../../chart/box.ts';
import { rectangles } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { typeAt } from '../../../chart/type-scale.ts';
import type { Figure, YearFound } from '../model/coverage.ts';

/** Heights of the drawing in pixels, on narrow figures and on wide ones. */
export const heights = [430, 300] as const;

/** From this width on, in pixels, the years stand beside the squares. */
const besides = 540;

/** People in a square, and squares in a column: a column is a hundred million people. */
export const people = { square: 1e7, column: 10 } as const;

/** Who a square or a part of it stands for. */
export type Kind = 'records' | 'covered' | 'unsplit' | 'rest';

/** A square, or the part of one up to an exact count. */
export interface Tile extends Box {
  kind: Kind;
  /** How much of its square it is, above 0 and at most 1. */
  part: number;
}

/** A line under the squares, as long as a count. */
export interface MeasureLine {
  kind: 'records' | 'covered' | 'china';
  x2: number;
  y: number;
  /** Baseline of its words. */
  text: number;
}

/** A year of the strip. */
interface YearBar {
  year: number;
  x: number;
  width: number;
  /** Tops of its parts over the baseline; undefined where nothing was found. */
  records: number | undefined;
  covered: number | undefined;
  chosen: boolean;
  /** Where the middle of its number is; undefined where it is not written. */
  name: number | undefined;
}

/** Everything the drawing is made of, in pixels. */
export interface CoverageLayout {
  /** Size of its letters. */
  font: number;
  tiles: Tile[];
  grid: Size;
  lines: MeasureLine[];
  /** Baseline of the words for what is missing. */
  missing: number;
  strip: {
    x1: number;
    x2: number;
    top: number;
    base: number;
    head: { x: number; y: number };
    /** Baseline of the years. */
    names: number;
    bars: YearBar[];
  };
}

/** Where one kind of people ends and the next begins, counted from the first square. */
function spansOf(
  figure: Figure | undefined,
  frame: number,
): { kind: Kind; from: number; to: number }[] {
  const records = figure?.records ?? 0;
  const covered = Math.max(records, figure?.covered ?? 0);
  const kind: Kind = figure?.records === undefined ? 'unsplit' : 'covered';
  return [
    { kind: 'records' as Kind, from: 0, to: records },
    { kind, from: records, to: covered },
    { kind: 'rest' as Kind, from: covered, to: Math.max(frame, covered) },
  ].filter(({ from, to }) => to > from);
}

/**
 * The people of the frame as squares, filled column by column from the left; a square that two kinds
 * share is cut upright where the one ends.
 * @param side of a square with its gap, pixels
 */
export function tilesOf(figure: Figure | undefined, frame: number, side: number): Tile[] {
  const gap = side > 16 ? 2 : 1.5;
  return spansOf(figure, frame).flatMap(({ kind, from, to }) =>
    range(Math.floor(from / people.square), Math.ceil(to / people.square))
      .map((square): Tile => {
        const start = Math.max(0, from / people.square - square);
        const stop = Math.min(1, to / people.square - square);
        return {
          kind,
          part: stop - start,
          x: (Math.floor(square / people.column) + start) * side,
          y: (square % people.column) * side,
          width: Math.max(0.3, (stop - start) * side - (stop === 1 ? gap : 0)),
          height: side - gap,
        };
      })
      .filter(({ part }) => part > 1e-6),
  );
}

/** Squares of a kind as one path; outlined kinds are drawn in by half their line. */
export function tilePaths(tiles: readonly Tile[]): { kind: Kind; d: string }[] {
  const kinds = [...new Set(tiles.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const inset = kind === 'records' ? 0 : 0.75;
    const boxes = tiles
      .filter((tile) => tile.kind === kind)
      .map(({ x, y, width, height }) => ({
        x: x + inset,
        y: y + inset,
        width: Math.max(0.2, width - 2 * inset),
        height: height - 2 * inset,
      }));
    return { kind, d: rectangles(boxes) };
  });
}

/** The drawing of a year: squares, the lines that measure them, and all years of the bureau beside them. */
export function layoutCoverage(
  year: number,
  years: readonly YearFound[],
  frame: number,
  { width, height }: Size,
): CoverageLayout {
  const font = typeAt(width).label;
  const beside = width >= besides;
  const row = font * 2.4;
  const columns = Math.ceil(frame / people.square / people.column);
  const under = 3 * row + 4;
  const room = beside ? height - under : height - under - 142;
  const across = beside ? width * 0.56 : width;
  const side = Math.min(across / columns, room / people.column);
  const grid = { width: side * columns, height: side * people.column };
  const figure = years.find((one) => one.year === year)?.figure;
  const along = scaleLinear([0, columns * people.column * people.square], [0, grid.width]);
  const lines = [
    { kind: 'records' as const, count: figure?.records },
    { kind: 'covered' as const, count: figure?.covered },
    { kind: 'china' as const, count: frame },
  ]
    .filter((one) => one.count !== undefined)
    .map(({ kind, count = 0 }, index) => {
      // Words about all of China reach under the years, whose numbers stand in the first row.
      const y = grid.height + 9 + (beside && kind === 'china' ? Math.max(1, index) : index) * row;
      return { kind, x2: pixel(along(count)), y: pixel(y), text: pixel(y + font * 1.3) };
    });
  const x1 = beside ? grid.width + Math.max(30, width * 0.06) : 0;
  const top = beside ? font * 2 : grid.height + under + 24;
  const base = beside ? grid.height - 2 : height - font * 1.8;
  const time = scaleBand(
    years.map((one) => one.year),
    [x1, width],
  )
    .paddingInner(0.36)
    .paddingOuter(0.18);
  const upwards = scaleLinear([0, frame], [base, top]);
  const topOf = (count: number | undefined) =>
    count === undefined ? undefined : pixel(upwards(count));
  // A year is written at either end, where the chosen one leaves it room.
  const half = textWidth(String(year), font, 'bold') / 2;
  const least = 2 * half + font * 0.7;
  const middleOf = (one: number) => (time(one) ?? 0) + time.bandwidth() / 2;
  const isNamed = (one: number, index: number) =>
    one === year ||
    ((index === 0 || index === years.length - 1) &&
      Math.abs(middleOf(one) - middleOf(year)) >= least);
  return {
    font,
    tiles: tilesOf(figure, frame, side),
    grid,
    lines,
    missing: (lines.at(-1)?.text ?? 0) + font * 1.75,
    strip: {
      x1: pixel(x1),
      x2: width,
      top: pixel(top),
      base: pixel(base),
      head: { x: pixel(x1), y: pixel(top - font * 0.8) },
      names: pixel(base + font * 1.55),
      bars: years.map(({ year: own, figure: found }, index) => ({
        year: own,
        x: pixel(time(own) ?? 0),
        width: pixel(time.bandwidth()),
        records: topOf(found?.records),
        covered: topOf(found?.covered),
        chosen: own === year,
        name: isNamed(own, index)
          ? pixel(Math.min(width - half, Math.max(x1 + half, middleOf(own))))
          : undefined,
      })),
    },
  };
}
