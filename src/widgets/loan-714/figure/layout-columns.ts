import { max, range } from 'd3-array';
import { scaleBand, scaleLinear, type ScaleBand, type ScaleLinear } from 'd3-scale';
import type { Size } from '../../../chart/box.ts';
import { polyline } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { largestFitting, spacedWidth } from '../../../chart/text/spaced-width.ts';
import { figureWidth, typeAt, type TypeSizes } from '../../../chart/type-scale.ts';
import { wrapText } from '../../../chart/text/wrap.ts';
import { costAt, inHand, type Terms } from '../model/rates.ts';
import type { ColumnWords } from '../words/drawing.ts';
import {
  fill,
  lineHeight,
  write,
  writeLines,
  type FigureLayout,
  type Line,
  type Text,
} from './shapes.ts';

/** Yuan between two notches. */
const notch = 100;

/** How many columns there are: the loan, and the same money at two lines of the courts. */
const columns = range(3);

/** Where the columns stand and how tall a yuan is, in pixels. */
export interface ColumnScale {
  type: TypeSizes;
  /** The columns from left to right. */
  band: ScaleBand<number>;
  /** A sum of yuan as a height. */
  tall: ScaleLinear<number, number>;
  /** Bottom of all columns. */
  ground: number;
  /** Where the money in hand ends, and the gap that the cut leaves above it. */
  cut: number;
  gap: number;
  /** Whether the head is tall enough to hold its own label; otherwise the label stands above it. */
  inside: boolean;
  /** What is left free between an area’s edge and its words. */
  pad: number;
  /** The words under the columns and in the loan, in lines, and the size of the loan’s own numbers. */
  names: string[][];
  inHand: string[];
  cutOff: string[];
  great: number;
}

/** The scale of the columns: the whole contract fills the room between the labels above and below. */
export function columnScale(
  terms: Terms,
  words: ColumnWords,
  { width, height }: Size,
): ColumnScale {
  const type = typeAt(width);
  const { note, label, value, numeral } = type;
  const narrow = figureWidth(width) === 'narrow';
  const band = scaleBand(columns, [1, width - 1]).paddingInner(narrow ? 0.13 : 0.16);
  const each = band.bandwidth();
  const pad = narrow ? 7 : 16;
  // Lines are broken for letters that are spaced out.
  const lines = (text: string, room: number, size = label) =>
    wrapText(text, { width: room / 1.32, size });
  const names = words.names.map(({ full, brief }) => lines(narrow ? brief : full, each, note));
  const inHandLines = lines(words.inHand, each - 2 * pad);
  const cutOff = lines(words.cutOff, each - 2 * pad);
  const greatAt = (text: string) =>
    largestFitting([numeral, value], (size) => spacedWidth(text, size, 'display'), each - 2 * pad);
  const great = Math.min(greatAt(words.hand), greatAt(words.fee));
  const foot = value + (max(names, ({ length }) => length) ?? 1) * note * lineHeight + 14;
  const ground = height - foot;
  const gap = Math.max(7, height * 0.02);
  const said = great + cutOff.length * label * lineHeight;
  const fillFrom = (top: number) => scaleLinear([0, terms.amount], [0, ground - top - gap]);
  const roomy = fillFrom(2);
  const inside = roomy(terms.fee) > said + 2 * pad;
  const tall = inside ? roomy : fillFrom(said + 12);
  return {
    ...{ type, band, tall, ground, gap, inside, pad, names, great, cutOff },
    cut: ground - tall(inHand(terms)),
    inHand: inHandLines,
  };
}

/** How tall a cost is drawn, in pixels: to scale, and never thinner than a hairline. */
export function costHeight(cost: number, { tall }: ColumnScale): number {
  return cost > 0 ? Math.max(1, tall(cost)) : 0;
}

/** The labels of the loan itself: in the money that arrives, and in or above the head. */
function loanTexts(terms: Terms, words: ColumnWords, scale: ColumnScale): Text[] {
  const { cut, gap, inside, pad, great, type, tall } = scale;
  const x = (scale.band(0) ?? 0) + pad + notchLength(scale);
  const head = cut - gap - tall(terms.fee);
  const down = type.label * lineHeight;
  const [feeX, fee] = inside
    ? [x, head + pad + great * 0.8]
    : [0, head - 8 - scale.cutOff.length * down];
  const on = inside ? 'on-borrower' : 'borrower-text';
  const hand = cut + pad + great * 0.8;
  return [
    write('hand', 'great on-lender', [x, hand], great, words.hand),
    ...writeLines('hand-unit', 'name on-lender', [x, hand + down], type.label, scale.inHand),
    write('fee', `great ${on}`, [feeX, fee], great, words.fee),
    ...writeLines('fee-unit', `name ${on}`, [feeX, fee + down], type.label, scale.cutOff),
  ];
}

/** The labels of the same money at one line of the courts. */
function courtTexts(index: number, cost: number, words: ColumnWords, scale: ColumnScale): Text[] {
  const { type, band, cut, gap, pad } = scale;
  const { note, label, value, numeral } = type;
  const text = words.costs[index] ?? '';
  const x = band(index + 1) ?? 0;
  const above = cut - gap - costHeight(cost, scale) - 8;
  const unit = spacedWidth(words.unit, note, 'bold') + note / 4;
  const size = largestFitting(
    [numeral, value, label, note],
    (each) => spacedWidth(text, each, 'display') + unit,
    band.bandwidth(),
  );
  const isWhole = spacedWidth(words.handInYuan, note) + pad / 2 <= band.bandwidth();
  const same = [words.same, isWhole ? words.handInYuan : words.hand];
  const kind = 'great borrower-text';
  return [
    {
      ...write(`cost-${index}`, kind, [x, above], size, text),
      unit: { text: words.unit, size: note },
    },
    ...writeLines(`same-${index}`, 'soft', [x + pad / 2, cut + pad + note], note, same),
  ];
}

function notchLength({ band }: ColumnScale): number {
  return Math.min(14, band.bandwidth() * 0.07);
}

/** A notch for every hundred yuan, at the left edge of the loan. */
function notches(terms: Terms, scale: ColumnScale): Line {
  const [x, length] = [scale.band(0) ?? 0, notchLength(scale)];
  const d = range(notch, terms.amount + 1, notch)
    .map((sum) => {
      const y = scale.ground - scale.tall(sum) - (sum > inHand(terms) ? scale.gap : 0);
      return polyline([
        [x, y],
        [x + length, y],
      ]);
    })
    .join('');
  return { key: 'notches', kind: 'notch', d };
}

/** The loan as a column whose head is cut off, beside columns of the same money at the courts’ lines. */
export function layoutColumns(
  terms: Terms,
  rates: readonly number[],
  words: ColumnWords,
  size: Size,
): FigureLayout {
  const scale = columnScale(terms, words, size);
  const { type, band, ground, cut, gap, names } = scale;
  const width = band.bandwidth();
  const left = (index: number) => band(index) ?? 0;
  const costs = [terms.fee, ...rates.map((rate) => costAt(rate, terms))];
  const overshoot = (left(1) - left(0) - width) / 2;
  return {
    areas: columns.flatMap((index) => {
      const cost = costHeight(costs[index] ?? 0, scale);
      const x = left(index);
      return [
        fill(`hand-${index}`, index === 0 ? 'lender' : 'ghost', {
          ...{ x, y: cut, width },
          height: ground - cut,
        }),
        fill(`cost-${index}`, 'borrower', { x, y: cut - gap - cost, width, height: cost }),
      ];
    }),
    lines: [
      notches(terms, scale),
      {
        key: 'cut',
        kind: 'cut',
        d: `M0,${pixel(cut - gap / 2)}H${pixel(left(0) + width + overshoot)}`,
      },
    ],
    marks: [],
    texts: [
      ...loanTexts(terms, words, scale),
      ...rates.flatMap((_, index) => courtTexts(index, costs[index + 1] ?? 0, words, scale)),
      ...words.names.flatMap(({ rate }, index) => {
        const base = ground + type.value + 5;
        const second = base + type.note * 1.35;
        return [
          write(`name-${index}`, 'great', [left(index), base], type.value, rate),
          ...writeLines(
            `what-${index}`,
            'soft',
            [left(index), second],
            type.note,
            names[index] ?? [],
          ),
        ];
      }),
    ],
  };
}
