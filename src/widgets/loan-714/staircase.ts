import type { LedgerRow } from './model.ts';
import {
  fill,
  short,
  textWidth,
  typeFor,
  write,
  type Box,
  type Label,
  type Scene,
  type Size,
} from './scene.ts';

/** The words of the staircase. */
export interface StairWords {
  /** What arrived on the first day, for its line. */
  got: string;
  /** The day of each row. */
  days: readonly string[];
  /** Behind or in each row: what is owed; with extensions, what has been paid, but for the first row. */
  sums: readonly string[];
  /** Under the last row: what has been paid or has arrived, and what is owed. */
  paidInAll: string;
  owedInAll: string;
}

/** Heights in pixels: the line above the rows, the line under them, and what is between rows. */
function frameOf({ width }: Size) {
  const { label, great } = typeFor(width);
  return { above: label + 14, below: great + 20, left: label * 4.1 };
}

/** How high a drawing with so many rows wants to be, in pixels. */
export function stairHeight(rows: number, width: number): number {
  const { above, below } = frameOf({ width, height: 0 });
  const row = Math.min(46, Math.max(25, 250 / rows));
  return Math.round(above + below + rows * row);
}

/**
 * What the rows are made of, from the left: kinds of areas and their lengths in yuan. An extended loan
 * is what has been paid, payment by payment, and what is owed; one paid with new loans is the money
 * that arrived and what each loan has cut off.
 */
export function partsOf(rows: readonly LedgerRow[], extend: boolean): [string, number][][] {
  const hand = rows[0]?.got ?? 0;
  return rows.map((row, index) => {
    const until = rows.slice(0, index + 1);
    if (extend)
      return [
        ...until.slice(1).map(({ paid }): [string, number] => ['borrower', paid]),
        ['owed', row.owed],
      ];
    const cuts = until.map(({ owed, got }): [string, number] => ['borrower', owed - got]);
    return [['lender', hand], ...cuts];
  });
}

/** Neighbours of one kind as one area, with the places where one part ends and the next begins. */
function runsOf(parts: readonly [string, number][]) {
  const runs: { kind: string; sum: number; cuts: number[] }[] = [];
  for (const [kind, sum] of parts) {
    const last = runs.at(-1);
    if (last?.kind !== kind) runs.push({ kind, sum, cuts: [] });
    else {
      last.cuts.push(last.sum);
      last.sum += sum;
    }
  }
  return runs;
}

/** A loan that is not repaid: a row for each due day, on one scale of yuan. */
export function stairsOf(
  rows: readonly LedgerRow[],
  extend: boolean,
  words: StairWords,
  size: Size,
): Scene {
  const { width, height } = size;
  const { label, great } = typeFor(width);
  const { above, below, left } = frameOf(size);
  const hand = rows[0]?.got ?? 0;
  const most = Math.max(hand, ...rows.map((row) => row.owed + (extend ? row.paidSoFar : 0)));
  const perYuan = (width - left - 1) / most;
  const step = Math.min(110, (height - above - below) / rows.length);
  const thick = step * 0.74;
  const line = left + hand * perYuan;
  const parts = partsOf(rows, extend);
  const boxes: Box[] = [];
  const hairs: string[] = [];
  const labels: Label[] = [];

  rows.forEach((row, index) => {
    const y = above + index * step;
    const middle = y + thick / 2 + label * 0.36;
    let x = left;
    for (const { kind, sum, cuts } of runsOf(parts[index] ?? [])) {
      const long = sum * perYuan;
      if (long > 0.05) boxes.push(fill(`${index}-${kind}`, kind, [x, y], long, thick));
      for (const cut of cuts)
        hairs.push(`M${short(x + cut * perYuan)} ${short(y)}v${short(thick)}`);
      x += long;
    }
    labels.push(write(`day-${index}`, 'soft', [0, middle], label, words.days[index] ?? ''));
    const text = words.sums[index] ?? '';
    const needs = textWidth(text, label) + 12;
    const before = left + row.paidSoFar * perYuan;
    // Paid sums stand at the end of what is paid, owed ones behind it all, or within where there is no room.
    const inside = extend && index > 0 ? before : x + needs < width ? undefined : x;
    if (inside === undefined)
      labels.push(write(`sum-${index}`, 'name', [x + 6, middle], label, text));
    else if (inside - needs >= left && (line < inside - needs || line > inside))
      labels.push(
        write(`sum-${index}`, 'name on-borrower', [inside - 6, middle], label, text, 'end'),
      );
  });

  const bottom = above + rows.length * step;
  const half = textWidth(words.got, label) / 2;
  const foot = bottom + great;
  const paid = extend ? 'borrower-text' : 'lender-text';
  labels.push(
    write(
      'got',
      'name lender-text',
      [Math.min(width - half, Math.max(left + half, line)), label],
      label,
      words.got,
      'middle',
    ),
    write('paid-in-all', `great ${paid}`, [left, foot], great * 0.8, words.paidInAll),
    write('owed-in-all', 'great', [width, foot], great * 0.8, words.owedInAll, 'end'),
  );
  return {
    boxes,
    strokes: [
      { key: 'hairs', kind: 'hairs', d: hairs.join('') },
      {
        key: 'got',
        kind: 'got',
        d: `M${short(line)} ${label + 5}V${short(bottom - step + thick + 4)}`,
      },
    ],
    dots: [],
    labels,
  };
}
