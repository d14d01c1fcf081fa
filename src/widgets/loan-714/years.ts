import type { CourtLine, CourtLines } from './lines.ts';
import {
  short,
  textWidth,
  typeFor,
  write,
  type Dot,
  type Label,
  type Scene,
  type Size,
  type Stroke,
} from './scene.ts';

/** The words of the drawing of years. */
export interface YearWords {
  /** Names of powers of ten. */
  ticks: readonly { percent: number; text: string }[];
  years: readonly number[];
  ceiling: string;
  enforced: string;
  since: string;
  /** The loan’s yearly rate, and how many times the line it is; no factor where it is below. */
  rate: string;
  factor: string | undefined;
  /** The compound rate, which is off the scale as a rule. */
  compound: string;
}

/** A loan as a point: the year, none for the reader’s own, and the simple yearly rate in per cent. */
export interface LoanPoint {
  year: number | undefined;
  rate: number;
}

/** The scale: years from left to right, per cent a year from the bottom up in powers of ten. */
export const span = { from: 2015, until: 2026, least: 5, most: 100_000 } as const;

/** Where the reader’s own loan, which has no date, stands on the line of years. */
const undated = 2025.5;

/** Where a year and a yearly rate stand in a room, in pixels; rates below or above the scale stand at its edge. */
export function placeIn(size: Size) {
  const { label, great } = typeFor(size.width);
  const [top, bottom] = [label + great * 0.6 + 14, size.height - label - 10];
  const inside = (rate: number) => Math.min(span.most, Math.max(span.least, rate));
  return {
    top,
    bottom,
    x: (year: number) => (size.width * (year - span.from)) / (span.until - span.from),
    y: (rate: number) =>
      bottom -
      ((bottom - top) * Math.log10(inside(rate) / span.least)) / Math.log10(span.most / span.least),
  };
}

/** The loan’s rate beside the lines of the courts, by years. */
export function yearsOf(
  loan: LoanPoint,
  others: readonly LoanPoint[],
  lines: CourtLines,
  line: CourtLine,
  words: YearWords,
  size: Size,
): Scene {
  const { width } = size;
  const { label, middle, great } = typeFor(width);
  const { x, y, bottom } = placeIn(size);
  const level = (key: string, kind: string, from: number, to: number, rate: number): Stroke => ({
    key,
    kind,
    d: `M${short(x(from))} ${short(y(rate))}H${short(x(to))}`,
  });
  const strokes: Stroke[] = words.ticks.map(({ percent }) =>
    level(`grid-${percent}`, 'grid', span.from, span.until, percent),
  );
  for (const [kind, each] of Object.entries(lines) as [string, CourtLine][])
    strokes.push(level(kind, `court ${kind}`, each.from, each.until ?? span.until, each.rate));

  const { ceiling, enforced, since } = lines;
  const named = (key: string, text: string, from: number, at: number) =>
    write(key, 'name court-text', [x(from) + 2, at], label, text);
  const labels: Label[] = [
    ...words.ticks.map(({ percent, text }) =>
      write(`tick-${percent}`, 'soft', [0, y(percent) - 4], label, text),
    ),
    ...words.years.map((year) => {
      const half = textWidth(String(year), label) / 2;
      const place = Math.min(width - half, Math.max(half, x(year + 0.5)));
      return write(
        `year-${year}`,
        'soft',
        [place, bottom + label + 6],
        label,
        String(year),
        'middle',
      );
    }),
    named('ceiling', words.ceiling, ceiling.from, y(ceiling.rate) - 5),
    named('enforced', words.enforced, enforced.from, y(enforced.rate) + label + 2),
    named('since', words.since, since.from, y(since.rate) - 5),
    write('compound', 'soft', [width, label], label, words.compound, 'end'),
  ];

  const r = width < 440 ? 4.5 : 7;
  const large = short(r * 1.4);
  const dots: Dot[] = others.map((other, index) => ({
    key: `other-${index}`,
    kind: 'ring',
    x: short(x(other.year ?? span.from)),
    y: short(y(other.rate)),
    r,
  }));
  const at = x(loan.year ?? undated);
  const height = y(loan.rate);
  if (loan.year === undefined)
    strokes.push({
      key: 'own',
      kind: 'diamond',
      d: `M${short(at)} ${short(height - large)}l${large} ${large}l${-large} ${large}l${-large} ${-large}z`,
    });
  else dots.push({ key: 'loan', kind: 'disc', x: short(at), y: short(height), r: large });

  const [from, to] = [y(line.rate) - 2, y(loan.rate) + large + 3];
  if (words.factor !== undefined && from > to) {
    strokes.push({ key: 'factor', kind: 'factor', d: `M${short(at)} ${short(from)}V${short(to)}` });
    const before = at > width / 2;
    const place = [at + (before ? -7 : 7), (from + to) / 2 + middle * 0.3] as const;
    if (from - to > great)
      labels.push(write('factor', 'great', place, middle, words.factor, before ? 'end' : 'start'));
  }

  const half = textWidth(words.rate, great) / 2;
  const center = Math.min(width - half, Math.max(half, at));
  // A low rate of the reader's own would stand on the name of the newest line.
  const name = loan.year === undefined ? y(ceiling.rate) : height;
  const wanted = Math.min(height, name);
  const under = dots.filter(
    (dot) => Math.abs(dot.x - center) < half + r && dot.y < wanted && dot.y > wanted - great,
  );
  const above = Math.min(wanted, ...under.map((dot) => dot.y)) - large - 8;
  labels.push(write('rate', 'great borrower-text', [center, above], great, words.rate, 'middle'));
  return { boxes: [], strokes, dots, labels };
}
