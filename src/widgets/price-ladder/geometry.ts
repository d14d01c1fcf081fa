import type { Form, Label } from './labels.ts';
import type { Price, Rung } from './model.ts';
import { spread } from './spread.ts';

/** A room to draw in, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Heights of the drawing in pixels, on narrow figures and on wide ones. */
export const heights = [486, 440] as const;

/** From this width on, in pixels, labels are long lines. */
const wideFrom = 540;

/** From this width on, in pixels, as in pictures, letters are larger. */
const poster = 1000;

/** The ends of the scale, yuan. */
const [lowest, highest] = [0.025, 10];

/** Powers of ten with a line of their own, yuan. */
const ticks = [0.1, 1, 10] as const;

/** A price’s mark: a bar from the lowest to the highest, or a point at the one price. */
interface RungMark {
  rung: Rung;
  seller: Price['seller'];
  x: number;
  /** Top and bottom; the same for a point. */
  y1: number;
  y2: number;
}

/** A label with the line that leads to it from its mark. */
interface PlacedLabel extends Label {
  x: number;
  /** Baselines of its lines. */
  ys: number[];
  leader: string;
}

/** Everything the ladder is drawn from, in pixels. */
export interface LadderShapes {
  large: boolean;
  axis: { yuan: number; y: number; x1: number; x2: number }[];
  /** Where the numbers of the axis end. */
  axisX: number;
  /** The head of the axis. */
  head: { x: number; y: number };
  marks: RungMark[];
  /** Kaola’s average by each count: the ruler and its other place. */
  rulers: { key: string; x: number; width: number; y: number }[];
  labels: PlacedLabel[];
  /** Room for a label’s words, in pixels. */
  labelWidth: number;
}

const lineOf = ({ width }: Size) => (width >= poster ? 24 : 15.5);

/** How much labels may say in a room: what was sold as well, where nine labels of two lines have room. */
export function formFor(size: Size): Form {
  const lines = size.height / lineOf(size);
  if (size.width < wideFrom) return lines > 28 ? 'short' : 'brief';
  return lines > 22 ? 'long' : 'brief';
}

const short = (value: number) => Number(value.toFixed(1));

/** The part of a bar that no bar to its right covers: where its label’s line can leave without crossing. */
function freeMiddle(price: Price, right: readonly Price[]): number {
  const covered = right.map(({ high }) => high).filter((high) => high < price.high);
  const from = Math.max(price.low, ...covered);
  return Math.sqrt(from * price.high);
}

/**
 * The ladder: marks by price, labels beside them.
 * @param prices the reported prices
 * @param averages Kaola’s average by count, yuan
 * @param labels of all prices and of all averages
 */
export function ladderShapes(
  prices: readonly Price[],
  averages: readonly { key: string; yuan: number }[],
  labels: readonly Label[],
  size: Size,
): LadderShapes {
  const { width, height } = size;
  const large = width >= poster;
  const line = lineOf(size);
  const axisX = large ? 64 : width >= wideFrom ? 40 : 26;
  const step = width >= wideFrom ? Math.min(64, (width - (large ? 700 : 444)) / 5) : 11;
  const [top, bottom] = [large ? 34 : 24, height - 10];
  const yOf = (yuan: number) =>
    bottom - ((Math.log(yuan) - Math.log(lowest)) / Math.log(highest / lowest)) * (bottom - top);
  // Wider bars stand farther left, so that a label’s line can pass above what is to the right.
  const bars = prices
    .filter(({ low, high }) => low !== high)
    .sort((a, b) => b.high / b.low - a.high / a.low);
  const firstX = axisX + step;
  const dotX = firstX + bars.length * step;
  const end = dotX + step;
  const xOf = (price: Price) => {
    const lane = bars.indexOf(price);
    return lane < 0 ? dotX : firstX + lane * step;
  };
  const anchorOf = (price: Price) => {
    const lane = bars.indexOf(price);
    return lane < 0 ? price.low : freeMiddle(price, bars.slice(lane + 1));
  };
  const labelX = end + (large ? 44 : width >= wideFrom ? 34 : 16);
  const anchors = new Map<string, { x: number; y: number }>([
    ...prices.map((price) => [price.rung, { x: xOf(price), y: yOf(anchorOf(price)) }] as const),
    ...averages.map(({ key, yuan }) => [key, { x: end, y: yOf(yuan) }] as const),
  ]);
  const wishes = labels.map(({ key, lines }) => ({
    at: anchors.get(key)?.y ?? 0,
    height: lines.length * line,
  }));
  const middles = spread(wishes, 0, height, 4);
  return {
    large,
    axis: ticks.map((yuan) => ({ yuan, y: short(yOf(yuan)), x1: axisX + 4, x2: end })),
    axisX,
    head: { x: 0, y: large ? 18 : 12 },
    marks: prices.map((price) => ({
      rung: price.rung,
      seller: price.seller,
      x: xOf(price),
      y1: short(yOf(price.high)),
      y2: short(yOf(price.low)),
    })),
    rulers: averages.map(({ key, yuan }) => ({
      key,
      x: axisX + 4,
      width: end - axisX - 4,
      y: short(yOf(yuan)),
    })),
    labels: labels.map((label, index) => {
      const anchor = anchors.get(label.key) ?? { x: 0, y: 0 };
      const start = (middles[index] ?? 0) - (label.lines.length * line) / 2;
      const at = short(start + line * 0.5);
      const y = short(anchor.y);
      return {
        ...label,
        x: labelX,
        ys: label.lines.map((_, row) => short(start + line * (row + 0.78))),
        leader: `M${anchor.x},${y}H${end + 2}L${labelX - 5},${at}`,
      };
    }),
    labelWidth: width - labelX,
  };
}
