import { cumsum, max, range, sum } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Size } from '../../../chart/box.ts';
import { polyline } from '../../../chart/path.ts';
import { largestFitting, spacedWidth } from '../../../chart/text/spaced-width.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { typeAt } from '../../../chart/type-scale.ts';
import type { LedgerRow } from '../model/ledger.ts';
import type { StairWords } from '../words/drawing.ts';
import { fill, write, type Area, type FigureLayout, type Text } from './shapes.ts';

/** From this height of a row on, in letters, its words stand above its bar; below it they stand beside and in it. */
const tallRow = 4.5;

/** Neighbours of one kind in a row, as one area: their lengths in yuan. */
export interface Run {
  kind: 'borrower' | 'owed' | 'lender';
  parts: number[];
}

/**
 * What the rows are made of, from the left. An extended loan is what has been paid, payment by payment, and
 * what is owed; one paid with new loans is the money that arrived and what each loan has cut off.
 */
export function runsOf(rows: readonly LedgerRow[], extend: boolean): Run[][] {
  const hand = rows[0]?.got ?? 0;
  return rows.map((row, index) => {
    const until = rows.slice(0, index + 1);
    return extend
      ? [
          { kind: 'borrower', parts: until.slice(1).map(({ paid }) => paid) },
          { kind: 'owed', parts: [row.owed] },
        ]
      : [
          { kind: 'lender', parts: [hand] },
          { kind: 'borrower', parts: until.map(({ owed, got }) => owed - got) },
        ];
  });
}

/** A loan that is not repaid: a row for each due day, on one scale of yuan. */
export function layoutStaircase(
  rows: readonly LedgerRow[],
  extend: boolean,
  words: StairWords,
  { width, height }: Size,
): FigureLayout {
  const { label, value, numeral } = typeAt(width);
  const hand = rows[0]?.got ?? 0;
  const most = max(rows, (row) => row.owed + (extend ? row.paidSoFar : 0)) ?? hand;
  const days = (max(words.days, (day) => spacedWidth(day, label)) ?? 0) + 6;
  const inAll = (size: number) =>
    spacedWidth(words.paidInAll, size, 'display') + spacedWidth(words.owedInAll, size, 'display');
  const great = largestFitting([numeral, value, label], inAll, width - 16);
  const bottom = height - great * 1.3;
  const isTall = bottom / rows.length >= tallRow * label;
  const left = isTall ? 1 : days;
  const along = scaleLinear([0, Math.max(hand, most)], [left, width - 1]);
  const line = along(hand);
  const top = isTall ? 0 : label + 9;
  const upright = scaleBand(range(rows.length), [top, bottom]).paddingInner(isTall ? 0.08 : 0.24);
  const head = isTall ? label * 1.5 : 0;
  const thick = upright.bandwidth() - head;
  const areas: Area[] = [];
  const texts: Text[] = [];
  const hairs: string[] = [];
  const uprightLine = (x: number, from: number, to: number) =>
    polyline([
      [x, from],
      [x, to],
    ]);
  const spaced = (text: string) => spacedWidth(text, label, 'bold');

  runsOf(rows, extend).forEach((runs, index) => {
    const y = (upright(index) ?? 0) + head;
    const base = y + thick / 2 + label * 0.36;
    let from = 0;
    for (const { kind, parts } of runs) {
      const ends = cumsum(parts, (part) => part);
      const to = from + sum(parts);
      const [x1, x2] = [along(from), along(to)];
      if (x2 - x1 > 0.05)
        areas.push(fill(`${index}-${kind}`, kind, { x: x1, y, width: x2 - x1, height: thick }));
      for (const end of ends.slice(0, -1)) hairs.push(uprightLine(along(from + end), y, y + thick));
      const owed = words.owed[index] ?? '';
      if (isTall && kind === 'owed' && x2 - x1 > spaced(owed) + 12) {
        // Where the line of what arrived would run through it, it stands before that line.
        const long = textWidth(owed, label, 'bold') + 14;
        const isBefore = x2 - long < line && x1 + long < line;
        const [at, anchor] = isBefore ? [x1 + 8, 'start' as const] : [x2 - 8, 'end' as const];
        texts.push(write(`owed-${index}`, 'name halo', [at, base], label, owed, anchor));
      }
      from = to;
    }
    const day = words.days[index] ?? '';
    const said = (isTall ? words.heads : words.sums)[index] ?? '';
    if (isTall) {
      const above = y - label * 0.45;
      const kind = extend ? (index > 0 ? 'borrower-text' : 'lender-text') : '';
      texts.push(
        write(`day-${index}`, 'soft', [0, above], label, day),
        write(`sum-${index}`, `name ${kind}`, [spacedWidth(day, label) + 8, above], label, said),
      );
      return;
    }
    texts.push(write(`day-${index}`, 'soft', [0, base], label, day));
    const end = along(extend ? (rows[index]?.paidSoFar ?? 0) : from);
    const needs = spaced(said) + 12;
    // Paid sums stand at the end of what is paid, owed ones behind it all; where there is no room for that, within.
    const isInside = extend ? index > 0 && end - needs >= left : end + needs > width;
    if (isInside)
      texts.push(write(`sum-${index}`, 'name on-borrower', [end - 6, base], label, said, 'end'));
    else texts.push(write(`sum-${index}`, 'name halo', [end + 6, base], label, said));
  });

  const over = 3;
  const got = isTall
    ? range(rows.length).map((index) => {
        const y = (upright(index) ?? 0) + head;
        return uprightLine(line, y - over, y + thick + over);
      })
    : [uprightLine(line, label + 4, bottom + over)];
  if (!isTall) {
    const half = spaced(words.got) / 2;
    const middle = Math.min(width - half, Math.max(half, line));
    texts.push(write('got', 'name lender-text halo', [middle, label], label, words.got, 'middle'));
  }
  const foot = height - great * 0.2;
  texts.push(
    write(
      'paid-in-all',
      `great ${extend ? 'borrower-text' : 'lender-text'}`,
      [0, foot],
      great,
      words.paidInAll,
    ),
    write('owed-in-all', 'great', [width, foot], great, words.owedInAll, 'end'),
  );
  return {
    areas,
    lines: [
      { key: 'hairs', kind: 'hairs', d: hairs.join('') },
      { key: 'got-ground', kind: 'ground', d: got.join('') },
      { key: 'got', kind: 'got', d: got.join('') },
    ],
    marks: [],
    texts,
  };
}
