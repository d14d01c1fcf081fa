import { descending, max } from 'd3-array';
import { scaleLog, scalePoint } from 'd3-scale';
import { ticksOf, type Tick } from '../../../chart/axis.ts';
import type { Box, Size } from '../../../chart/box.ts';
import { dodge1d } from '../../../chart/dodge.ts';
import { polyline } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { powersOfTen } from '../../../chart/scale.ts';
import { spacedWidth } from '../../../chart/text/spaced-width.ts';
import { figureWidth, typeAt } from '../../../chart/type-scale.ts';
import type { Count, Price, Rung } from '../model/prices.ts';
import type { Form, PriceLabel } from '../words/price-labels.ts';

/** Heights of the drawing in pixels, on narrow figures and on wide ones. */
export const heights = [470, 480] as const;

/** The ends of the scale, yuan. */
const [lowest, highest] = [0.025, 10];

/** Height of a line of a label, in letters. */
const lineHeight = 1.26;

/** A price’s mark: a bar from the lowest to the highest, or a point at the one price. */
interface RungMark extends Box {
  rung: Rung;
  seller: Price['seller'];
  isBar: boolean;
}

/** A label with the line that leads to it from its mark. */
interface PlacedLabel extends PriceLabel {
  x: number;
  /** Baselines of its lines. */
  ys: number[];
  leader: string;
}

/** Everything the ladder is drawn from, in pixels. */
export interface LadderLayout {
  /** Size of the letters: of a label’s first line and of the others. */
  label: number;
  note: number;
  ticks: Tick[];
  /** From where to where the lines of the axis reach, and where its numbers begin or end. */
  axis: { x1: number; x2: number; textX: number; anchor: 'start' | 'end'; drop: number };
  /** The head of the axis. */
  head: { x: number; y: number };
  marks: RungMark[];
  /** Kaola’s average by each count. */
  rulers: { key: Count; y: number }[];
  labels: PlacedLabel[];
  /** Room for a label’s words, in pixels. */
  labelWidth: number;
}

/** How many lines all labels take: the nine, and what the volume costs. */
const linesIn: Readonly<Record<'long' | 'short', number>> = { long: 9 * 2 + 1, short: 9 * 2 + 3 };

/** Least room between two labels, in pixels. */
const apart = 4;

/** How much labels may say in a room: what was sold as well, where there is height for it. */
export function formFor({ width, height }: Size): Form {
  const form = figureWidth(width) === 'narrow' ? 'short' : 'long';
  const needs = linesIn[form] * typeAt(width).label * lineHeight + 8 * apart;
  return needs <= height ? form : 'brief';
}

/** The part of a bar that no bar to its right covers: where its label’s line can leave without crossing. */
function freePart(price: Price, right: readonly Price[]): readonly [from: number, to: number] {
  const covered = right.map(({ high }) => high).filter((high) => high < price.high);
  return [max([price.low, ...covered]) ?? price.low, price.high];
}

/**
 * The ladder: marks by price, labels beside them.
 * @param prices the reported prices
 * @param averages Kaola’s average by count, yuan
 * @param labels of all prices and of all averages
 */
export function layoutLadder(
  prices: readonly Price[],
  averages: readonly { key: Count; yuan: number }[],
  labels: readonly PriceLabel[],
  size: Size,
): LadderLayout {
  const { width, height } = size;
  const { label, note } = typeAt(width);
  const isNarrow = figureWidth(width) === 'narrow';
  const x1 = isNarrow ? 0 : 3 * label;
  const widestLine = max(labels, ({ lines }) =>
    max(lines, (line, row) =>
      spacedWidth(line, row === 0 ? label : note, row === 0 ? 'bold' : 'regular'),
    ),
  );
  const gap = isNarrow ? 12 : 2.4 * label;
  // Wider bars stand farther left, so that a label’s line can pass above what is to the right.
  const bars = prices
    .filter(({ low, high }) => low !== high)
    .sort((a, b) => descending(a.high / a.low, b.high / b.low));
  const lanes = bars.length + 2;
  const step = Math.min(100, Math.max(9, (width - (widestLine ?? 0) - x1 - gap) / lanes));
  const thick = Math.min(isNarrow ? 8 : 16, 0.75 * step);
  const x2 = x1 + lanes * step;
  const lane = scalePoint(
    [...bars.map(({ rung }) => rung), 'points'],
    [x1 + step + (isNarrow ? 4 : 0), x2 - step],
  );
  const xOf = ({ rung }: Price) => lane(rung) ?? lane('points') ?? 0;
  const upright = scaleLog([lowest, highest], [height - 10, 2 * label]);
  const anchorOf = (price: Price) => {
    const index = bars.indexOf(price);
    const [from, to] = freePart(price, index < 0 ? [] : bars.slice(index + 1));
    return { x: xOf(price), y: (upright(from) + upright(to)) / 2 };
  };
  const labelX = x2 + gap;
  const anchors = new Map<string, { x: number; y: number }>([
    ...prices.map((price) => [price.rung, anchorOf(price)] as const),
    ...averages.map(({ key, yuan }) => [key, { x: x2, y: upright(yuan) }] as const),
  ]);
  const line = label * lineHeight;
  const middles = dodge1d(
    labels.map(({ key, lines }) => ({
      at: anchors.get(key)?.y ?? 0,
      size: lines.length * line,
    })),
    0,
    height,
    apart,
  );
  return {
    label,
    note,
    ticks: ticksOf(powersOfTen(upright), (yuan) => pixel(upright(yuan)), String),
    axis: {
      x1,
      x2,
      textX: isNarrow ? 0 : x1 - 5,
      anchor: isNarrow ? 'start' : 'end',
      drop: isNarrow ? label + 1 : label * 0.34,
    },
    head: { x: 0, y: label },
    marks: prices.map((price) => {
      const isBar = price.low !== price.high;
      const [top, base] = [upright(price.high), upright(price.low)];
      const r = isBar ? 0 : Math.min(7, thick * 0.65);
      return {
        ...{ rung: price.rung, seller: price.seller, isBar },
        x: pixel(xOf(price) - (r || thick / 2)),
        y: pixel(top - r),
        width: pixel(r ? 2 * r : thick),
        height: pixel(base - top + 2 * r),
      };
    }),
    rulers: averages.map(({ key, yuan }) => ({ key, y: pixel(upright(yuan)) })),
    labels: labels.map((one, index) => {
      const anchor = anchors.get(one.key) ?? { x: 0, y: 0 };
      const start = (middles[index] ?? 0) - (one.lines.length * line) / 2;
      return {
        ...one,
        x: pixel(labelX),
        ys: one.lines.map((_, row) => pixel(start + line * (row + 0.78))),
        leader: polyline([
          [anchor.x, anchor.y],
          [x2 + 2, anchor.y],
          [labelX - 5, start + line * 0.5],
        ]),
      };
    }),
    labelWidth: width - labelX,
  };
}
