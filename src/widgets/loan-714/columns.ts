import { costAt, inHand, type Terms } from './model.ts';
import {
  fill,
  short,
  textWidth,
  typeFor,
  write,
  type Label,
  type Scene,
  type Size,
  type Stroke,
} from './scene.ts';

/** The words of the columns. */
export interface ColumnWords {
  hand: string;
  inHand: string;
  fee: string;
  cutOff: string;
  same: string;
  unit: string;
  /** Under each column: its yearly rate, and what that is, in full and where there is no room for that. */
  names: readonly (readonly [rate: string, full: string, brief: string])[];
  /** What the same money costs at each line. */
  costs: readonly string[];
}

/** Where the columns stand and how tall a yuan is, in pixels. */
export interface ColumnScale {
  /** Bottom of all columns. */
  ground: number;
  /** Where the money in hand ends. */
  cut: number;
  /** The gap that the cut leaves. */
  gap: number;
  /** Pixels for a yuan. */
  perYuan: number;
  /** Whether the head is tall enough to hold its own label; otherwise the label stands above it. */
  inside: boolean;
  /** Width of a column, and what is between columns. */
  each: number;
  apart: number;
}

const headMargin = 6;
/** What an outline needs at either side of the drawing, in pixels. */
const edge = 1;
const columns = 3;
const notch = 100;

/** The scale of the columns: the whole contract fills the room between the labels above and below. */
export function columnScale(terms: Terms, { width, height }: Size): ColumnScale {
  const { label, great, middle } = typeFor(width);
  const gap = Math.max(7, height * 0.02);
  const ground = height - middle - label * 1.4 - 14;
  const perYuanUnder = (top: number) => (ground - top - gap) / terms.amount;
  const roomy = perYuanUnder(headMargin);
  const inside = terms.fee * roomy > great + label + 3 * headMargin;
  const perYuan = inside ? roomy : perYuanUnder(great + label * 1.35 + 12);
  const apart = width < 440 ? 12 : width * 0.045;
  const each = (width - 2 * edge - apart * (columns - 1)) / columns;
  return { ground, gap, perYuan, inside, cut: ground - inHand(terms) * perYuan, each, apart };
}

/** How tall a cost is drawn, in pixels: to scale, and never thinner than a hairline. */
export function costHeight(cost: number, { perYuan }: ColumnScale): number {
  return cost > 0 ? Math.max(1, cost * perYuan) : 0;
}

/** The labels of the loan itself: in the money that arrives, and in or above the head. */
function loanLabels(terms: Terms, words: ColumnWords, scale: ColumnScale, width: number): Label[] {
  const { label, great } = typeFor(width);
  const { cut, gap, each, inside } = scale;
  const pad = width < 440 ? 8 : 14;
  const x = each * 0.07 + pad * 0.6;
  const down = label * 1.35;
  const top = cut - gap - terms.fee * scale.perYuan;
  const hand = cut + pad + great * 0.82;
  const room = (cut - gap - top - great - label) / 2;
  const fee = inside ? top + Math.min(pad, room) + great * 0.82 : top - down - 8;
  const on = inside ? 'on-borrower' : 'borrower-text';
  const feeX = inside ? x : 0;
  return [
    write('hand', 'great on-lender', [x, hand], great, words.hand),
    write('hand-unit', 'name on-lender', [x, hand + down], label, words.inHand),
    write('fee', `great ${on}`, [feeX, fee], great, words.fee),
    write('fee-unit', `name ${on}`, [feeX, fee + down], label, words.cutOff),
  ];
}

/** The labels of the same money at one line of the courts. */
function lineLabels(
  index: number,
  cost: number,
  words: ColumnWords,
  scale: ColumnScale,
  width: number,
): Label[] {
  const { label, great } = typeFor(width);
  const { cut, gap, each, apart } = scale;
  const text = words.costs[index] ?? '';
  const x = edge + (index + 1) * (each + apart);
  const above = cut - gap - costHeight(cost, scale) - 8;
  const long = textWidth(text, great) * 0.92 + 5;
  const pad = width < 440 ? 8 : 14;
  const unitFits = long + textWidth(words.unit, label) <= each;
  return [
    write(`cost-${index}`, 'great borrower-text', [x, above], great, text),
    ...(unitFits
      ? [write(`unit-${index}`, 'name borrower-text', [x + long, above], label, words.unit)]
      : []),
    write(`same-${index}`, 'soft', [x + pad, cut + pad + label], label, words.same),
    write(`sum-${index}`, 'soft', [x + pad, cut + pad + label * 2.35], label, words.hand),
  ];
}

/** A notch for every hundred yuan, at the left edge of the loan. */
function notchesOf(terms: Terms, { ground, gap, perYuan, each }: ColumnScale): Stroke {
  const d = Array.from({ length: Math.floor(terms.amount / notch) }, (_, index) => {
    const sum = (index + 1) * notch;
    const y = ground - sum * perYuan - (sum > inHand(terms) ? gap : 0);
    return `M0 ${short(y)}h${short(each * 0.07)}`;
  });
  return { key: 'notches', kind: 'notch', d: d.join('') };
}

/** The loan as a column whose head is cut off, beside columns of the same money at the courts’ lines. */
export function columnsOf(
  terms: Terms,
  rates: readonly number[],
  words: ColumnWords,
  size: Size,
): Scene {
  const { width } = size;
  const { label, middle } = typeFor(width);
  const scale = columnScale(terms, size);
  const { ground, cut, gap, each, apart } = scale;
  const left = (index: number) => edge + index * (each + apart);
  const costs = [terms.fee, ...rates.map((rate) => costAt(rate, terms))];
  const full = words.names.every(([, long]) => textWidth(long, label) <= each);
  const overshoot = width < 440 ? 5 : 12;
  return {
    boxes: costs.flatMap((cost, index) => {
      const tall = costHeight(cost, scale);
      const kind = index === 0 ? 'lender' : 'ghost';
      return [
        fill(`hand-${index}`, kind, [left(index), cut], each, ground - cut),
        fill(`cost-${index}`, 'borrower', [left(index), cut - gap - tall], each, tall),
      ];
    }),
    strokes: [
      notchesOf(terms, scale),
      {
        key: 'cut',
        kind: 'cut',
        d: `M0 ${short(cut - gap / 2)}H${short(each + overshoot)}`,
      },
    ],
    dots: [],
    labels: [
      ...loanLabels(terms, words, scale, width),
      ...rates.flatMap((_, index) => lineLabels(index, costs[index + 1] ?? 0, words, scale, width)),
      ...words.names.flatMap(([name, long, brief], index) => {
        const base = ground + middle + 6;
        const second = full ? long : brief;
        return [
          write(`name-${index}`, 'great', [left(index), base], middle, name),
          write(`second-${index}`, 'soft', [left(index), base + label * 1.4], label, second),
        ];
      }),
    ],
  };
}
