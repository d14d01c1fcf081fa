import { max, min } from 'd3-array';
import { scaleLinear, scaleLog, type ScaleLinear, type ScaleLogarithmic } from 'd3-scale';
import { everyHowMany, ticksOf, yearStarts } from '../../../chart/axis.ts';
import { boxAround, overlap, type Point, type Size } from '../../../chart/box.ts';
import { boxesAlong } from '../../../chart/label-placement.ts';
import { polyline } from '../../../chart/path.ts';
import { powersOfTen } from '../../../chart/scale.ts';
import { spacedWidth } from '../../../chart/text/spaced-width.ts';
import { figureWidth, typeAt } from '../../../chart/type-scale.ts';
import { dayNumber } from '../../../i18n/loose-date.ts';
import type { CourtLine, CourtLines } from '../model/court-lines.ts';
import type { YearWords } from '../words/drawing.ts';
import { layoutNames } from './layout-names.ts';
import { roomOf, write, type FigureLayout, type Line, type Mark, type Text } from './shapes.ts';

/** A loan as a point: the day it was taken, none for the reader’s own, its simple yearly rate in per cent, and whose it is. */
export interface LoanPoint {
  day: number | undefined;
  rate: number;
  /** Who reported it. */
  name: string;
}

/** The years and the rates in per cent that are drawn; rates outside stand at the edge. */
const [firstYear, lastYear] = [2015, 2025];
const [least, usual] = [5, 10_000];

/** Where the reader’s own loan, which has no date, stands on the line of years. */
const undated = dayNumber(lastYear, 7);

/** The axes of the drawing: days from left to right, per cent a year from the bottom up in powers of ten. */
export interface YearScales {
  time: ScaleLinear<number, number>;
  level: ScaleLogarithmic<number, number>;
}

/** The axes for a room. @param most the highest rate that is drawn, per cent */
export function yearScales({ width, height }: Size, most: number): YearScales {
  const { label, numeral } = typeAt(width);
  const [, top = usual] = scaleLog([10, Math.max(usual, most)], [0, 1])
    .nice()
    .domain();
  return {
    time: scaleLinear([dayNumber(firstYear), dayNumber(lastYear + 1)], [0, width]),
    level: scaleLog([least, top], [height - label - 10, label + numeral * 0.5 + 14]).clamp(true),
  };
}

/** The loan’s rate beside the lines of the courts, by years. */
export function layoutYears(
  loan: LoanPoint,
  others: readonly LoanPoint[],
  lines: CourtLines,
  line: CourtLine,
  words: YearWords,
  size: Size,
): FigureLayout {
  const { width } = size;
  const { label, value, numeral } = typeAt(width);
  const { time, level } = yearScales(size, max([loan, ...others], ({ rate }) => rate) ?? usual);
  const [start = 0, end = 0] = time.domain();
  const across = (key: string, kind: string, from: number, to: number, rate: number): Line => ({
    ...{ key, kind },
    d: polyline([
      [time(from), level(rate)],
      [time(to), level(rate)],
    ]),
  });
  const grid = ticksOf(powersOfTen(level), level, words.tick);
  const strokes: Line[] = [
    ...grid.map(({ value: rate }) => across(`grid-${rate}`, 'grid', start, end, rate)),
    ...Object.entries(lines).map(([key, { from, until, rate }]: [string, CourtLine]) =>
      across(key, `court ${key}`, from, until ?? end, rate),
    ),
  ];

  const yearStep = width / (lastYear - firstYear + 1);
  const every = everyHowMany(yearStep, 1.4 * spacedWidth('2020', label));
  const years = yearStarts(firstYear, lastYear)
    .map((day, index) => ({ day, year: firstYear + index }))
    .filter((_, index) => index % every === 0)
    .map(({ day, year }) => {
      const half = spacedWidth(String(year), label) / 2;
      const middle = Math.min(width - half, Math.max(half, time(day) + yearStep / 2));
      return write(
        `year-${year}`,
        'soft',
        [middle, size.height - 4],
        label,
        String(year),
        'middle',
      );
    });
  const named = (key: keyof CourtLines, side: 'above' | 'under') => {
    const { from, rate } = lines[key];
    const y = level(rate) + (side === 'above' ? -5 : label + 2);
    return write(key, 'name court-text halo', [time(from) + 2, y], label, words[key]);
  };
  const texts: Text[] = [
    ...years,
    named('ceiling', 'above'),
    named('enforced', 'under'),
    named('since', 'under'),
    write(
      'compound',
      'soft',
      [width, label],
      label,
      words.compound(level.domain()[1] ?? usual),
      'end',
    ),
  ];

  const r = figureWidth(width) === 'narrow' ? 4.5 : 7;
  const large = r * 1.4;
  const marks: Mark[] = others.map(({ day, rate }, index) => ({
    key: `other-${index}`,
    kind: 'ring',
    shape: 'ring',
    at: [time(day ?? undated), level(rate)],
    r,
  }));
  const at: Point = [time(loan.day ?? undated), level(loan.rate)];
  const shape = loan.day === undefined ? 'diamond' : 'disc';
  marks.push({ key: 'loan', kind: shape, shape, at, r: large });

  // The line up to the loan begins above the ceiling’s name where it would run through it.
  const nameEnd = time(lines.ceiling.from) + spacedWidth(words.ceiling, label, 'bold');
  const clear = line === lines.ceiling && at[0] < nameEnd ? label + 7 : 2;
  const [from, to] = [level(line.rate) - clear, at[1] + large + 3];
  const factor: Point[][] = [];
  if (words.factor !== undefined && from > to) {
    const corners: Point[] = [
      [at[0], from],
      [at[0], to],
    ];
    factor.push(corners);
    strokes.push({ key: 'factor', kind: 'factor', d: polyline(corners) });
    const isBefore = at[0] > width / 2;
    const place: Point = [at[0] + (isBefore ? -7 : 7), (from + to) / 2 + value * 0.3];
    if (from - to > numeral)
      texts.push(write('factor', 'great', place, value, words.factor, isBefore ? 'end' : 'start'));
  }

  const half = spacedWidth(words.rate, numeral, 'display') / 2;
  const middle = Math.min(width - half, Math.max(half, at[0]));
  // A low rate of the reader's own would stand on the name of the newest line.
  const wanted = loan.day === undefined ? Math.min(at[1], level(lines.ceiling.rate)) : at[1];
  const under = marks.filter(
    (mark) =>
      Math.abs(mark.at[0] - middle) < half + r &&
      mark.at[1] < wanted &&
      mark.at[1] > wanted - numeral,
  );
  const above =
    Math.min(wanted, min(under, (mark) => mark.at[1]) ?? wanted) - large - 0.28 * numeral;
  texts.push(write('rate', 'great borrower-text', [middle, above], numeral, words.rate, 'middle'));
  const names = [...others, loan].map(({ name }) => name);
  const kept = [...boxesAlong(factor), ...marks.map((mark) => boxAround(mark.at, mark.r + 2))];
  texts.push(...layoutNames(names, marks, texts.map(roomOf), kept, size));
  // A rate of the axis stands at either end, where nothing else does.
  for (const { value: rate, at: y, text } of grid) {
    const key = `tick-${rate}`;
    const ends = [
      write(key, 'soft halo', [width, y + label], label, text, 'end'),
      write(key, 'soft halo', [0, y + label], label, text),
    ];
    const isFree = (tick: Text) => !texts.some((other) => overlap(roomOf(tick), roomOf(other)));
    texts.push(...ends.filter(isFree).slice(0, 1));
  }
  return { areas: [], lines: strokes, marks, texts };
}
