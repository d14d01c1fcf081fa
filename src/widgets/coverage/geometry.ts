import type { Figure, YearFound } from './model.ts';

/** A room to draw in, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Heights of the drawing in pixels, on narrow figures and on wide ones. */
export const heights = [430, 300] as const;

/** From this width on, in pixels, the years stand beside the squares. */
const besides = 540;

/** From this width on, in pixels, as in pictures, letters are larger. */
const poster = 1000;

/** People in a square, and squares in a column: a column is a hundred million people. */
export const people = { square: 1e7, column: 10 } as const;

/** Who a square or a part of it stands for. */
export type Kind = 'records' | 'covered' | 'unsplit' | 'rest';

/** A square, or the part of one up to an exact count. */
export interface Tile {
  kind: Kind;
  /** How much of its square it is, above 0 and at most 1. */
  part: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line under the squares, as long as a count. */
export interface Measure {
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
  /** Whether its number is written. */
  named: boolean;
}

/** Everything the drawing is made of, in pixels. */
export interface CoverageShapes {
  large: boolean;
  tiles: Tile[];
  grid: Size;
  measures: Measure[];
  strip: {
    x1: number;
    x2: number;
    top: number;
    base: number;
    head: { x: number; y: number };
    bars: YearBar[];
  };
}

const short = (value: number) => Number(value.toFixed(2));

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
  return spansOf(figure, frame).flatMap(({ kind, from, to }) => {
    const [first, end] = [Math.floor(from / people.square), Math.ceil(to / people.square)];
    return Array.from({ length: end - first }, (_, index): Tile => {
      const square = first + index;
      const start = Math.max(0, from / people.square - square);
      const stop = Math.min(1, to / people.square - square);
      return {
        kind,
        part: stop - start,
        x: short((Math.floor(square / people.column) + start) * side),
        y: short((square % people.column) * side),
        width: short(Math.max(0.3, (stop - start) * side - (stop === 1 ? gap : 0))),
        height: short(side - gap),
      };
    }).filter(({ part }) => part > 1e-6);
  });
}

/** Squares of a kind as one path; outlined kinds are drawn in by half their line. */
export function tilePaths(tiles: readonly Tile[]): { kind: Kind; d: string }[] {
  const kinds = [...new Set(tiles.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const inset = kind === 'records' ? 0 : 0.75;
    const d = tiles
      .filter((tile) => tile.kind === kind)
      .map(({ x, y, width, height }) => {
        const across = short(Math.max(0.2, width - 2 * inset));
        const down = short(height - 2 * inset);
        return `M${short(x + inset)},${short(y + inset)}h${across}v${down}h${-across}z`;
      })
      .join('');
    return { kind, d };
  });
}

/** The drawing of a year: squares, the lines that measure them, and all years of the bureau beside them. */
export function coverageShapes(
  year: number,
  years: readonly YearFound[],
  frame: number,
  { width, height }: Size,
): CoverageShapes {
  const large = width >= poster;
  const beside = width >= besides;
  const row = large ? 44 : 31;
  const columns = Math.ceil(frame / people.square / people.column);
  const under = 3 * row + 4;
  const room = beside ? height - under : height - under - 142;
  const across = beside ? width * 0.56 : width;
  const side = Math.min(across / columns, room / people.column);
  const grid = { width: side * columns, height: side * people.column };
  const figure = years.find((one) => one.year === year)?.figure;
  const lengths = [
    { kind: 'records' as const, count: figure?.records },
    { kind: 'covered' as const, count: figure?.covered },
    { kind: 'china' as const, count: frame },
  ].filter((one) => one.count !== undefined);
  const measures = lengths.map(({ kind, count = 0 }, index) => ({
    kind,
    x2: short((count / people.square / people.column) * side),
    y: short(grid.height + 9 + index * row),
    text: short(grid.height + 9 + index * row + (large ? 24 : 17)),
  }));
  const x1 = beside ? grid.width + Math.max(30, width * 0.06) : 0;
  const top = beside ? (large ? 40 : 26) : grid.height + under + 24;
  const base = beside ? grid.height - 2 : height - 24;
  const slot = (width - x1) / years.length;
  const least = large ? 60 : 40;
  const chosen = years.findIndex((one) => one.year === year);
  const yOf = (count: number | undefined) =>
    count === undefined ? undefined : short(base - (count / frame) * (base - top));
  return {
    large,
    tiles: tilesOf(figure, frame, side),
    grid,
    measures,
    strip: {
      x1: short(x1),
      x2: width,
      top: short(top),
      base: short(base),
      head: { x: short(x1), y: short(top - (large ? 16 : 10)) },
      bars: years.map(({ year: own, figure: found }, index) => ({
        year: own,
        x: short(x1 + slot * (index + 0.18)),
        width: short(slot * 0.64),
        records: yOf(found?.records),
        covered: yOf(found?.covered),
        chosen: index === chosen,
        named:
          index === chosen ||
          ((index === 0 || index === years.length - 1) && Math.abs(index - chosen) * slot >= least),
      })),
    },
  };
}
