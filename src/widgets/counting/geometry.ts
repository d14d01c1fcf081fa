import { slipped, type CountingState } from './state.ts';

/** One digit of a row: which, in which column from the left, and whether it is a zero the slip put in. */
interface DigitPlace {
  digit: string;
  /** Middle of the column, per cent of the width. */
  x: number;
  extra: boolean;
}

/** A named run of columns: a group of three above, or of four below. */
export interface Band {
  /** 0 for the ones, 1 for thousands or 万, and so on. */
  group: number;
  /** Left and right end, per cent of the width. */
  from: number;
  to: number;
}

/** Shapes of a state, in per cent of the width, so that the drawing fits every width. */
export interface CountingShapes {
  columns: number;
  rows: DigitPlace[][];
  threes: Band[];
  fours: Band[];
}

const fewest = 9;

function bands(columns: number, size: number): Band[] {
  const width = 100 / columns;
  const found: Band[] = [];
  for (let group = 0; group * size < columns; group++) {
    const right = columns - group * size;
    const left = Math.max(0, right - size);
    const inset = width * 0.08;
    found.push({ group, from: left * width + inset, to: right * width - inset });
  }
  return found.reverse();
}

function rowOf(value: number, columns: number, extras: number): DigitPlace[] {
  const digits = String(value);
  const significant = digits.replace(/0+$/, '').length;
  const width = 100 / columns;
  return [...digits].map((digit, index) => ({
    digit,
    x: (columns - digits.length + index + 0.5) * width,
    extra: index >= significant && index < significant + extras,
  }));
}

/** The digits of a number and of its slip in shared columns, the ones at the right. */
export function shapesOf(state: CountingState): CountingShapes {
  const other = slipped(state);
  const columns = Math.max(fewest, String(state.n).length, String(other).length);
  const extras = state.n === 0 ? 0 : String(other).length - String(state.n).length;
  const rows = [rowOf(state.n, columns, 0)];
  if (state.slip !== 0) rows.push(rowOf(other, columns, Math.max(0, extras)));
  return { columns, rows, threes: bands(columns, 3), fours: bands(columns, 4) };
}
