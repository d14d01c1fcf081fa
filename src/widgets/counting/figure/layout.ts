import { max, range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import type { Box, Size } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import { textWidth, type Face } from '../../../chart/text/text-metrics.ts';
import { figureWidth, typeAt, type TypeSizes } from '../../../chart/type-scale.ts';
import { wrapText } from '../../../chart/text/wrap.ts';
import { slipped } from '../model/slip.ts';
import type { CountingState } from '../state.ts';
import { bracketsOf, digitsOf, type DigitPlace, type GroupBracket } from './digits.ts';

/** Heights of the drawing in pixels, on narrow figures and on wide ones. */
export const heights = [452, 480] as const;

/** The same on a stage, where a narrow figure has less room: below this the readings stand beside the digits. */
export const stagedHeights = [300, 480] as const;
const lowest = 400;

/** Digits a group: English names three, Chinese four. */
const groupSizes = [3, 4] as const;

/** Digits a group. */
type GroupSize = (typeof groupSizes)[number];

/** What the drawing says of a number. */
export interface CountingWords {
  /** What stands over a number: who gives it, or what the slip does. */
  head(slip: number): string;
  /** Names of the groups of a size, from the ones. */
  names(size: GroupSize): readonly string[];
  /** How a number is read in the language that groups so: in short, and in full. */
  reading(value: number, size: GroupSize): { short: string; full: string };
}

/** A text, its lines beginning at a point in pixels. */
interface PlacedText {
  lines: readonly { text: string; y: number }[];
  x: number;
  size: number;
}

/** A number read in groups of one size. */
interface ReadingLine {
  value: number;
  size: GroupSize;
  isSlip: boolean;
  digits: DigitPlace[];
  /** Baselines of the digits and of the groups' names, and where the brackets are, in pixels. */
  base: number;
  bracketY: number;
  nameY: number;
  brackets: GroupBracket[];
  short: PlacedText;
  full: PlacedText;
}

/** Everything the drawing is made of, in pixels. */
export interface CountingLayout {
  type: TypeSizes;
  /** Size of the digits. */
  digitSize: number;
  heads: { text: string; y: number }[];
  /** Where a rule parts two numbers; undefined for one. */
  rule: number | undefined;
  lines: ReadingLine[];
}

/** A number, and what a slip makes of it, each read in threes and in fours, ones under ones. */
export function layoutCounting(
  state: CountingState,
  { width, height }: Size,
  words: CountingWords,
): CountingLayout {
  const type = typeAt(width);
  const isAlone = state.slip === 0;
  const isBeside = !isAlone && (figureWidth(width) !== 'narrow' || height < lowest);
  const slips = isAlone ? [0] : [0, state.slip];
  const numbers = slips.map((slip) => ({ slip, value: slipped({ n: state.n, slip }) }));
  const readings = numbers.flatMap(({ slip, value }) =>
    groupSizes.map((size) => ({ value, size, isSlip: slip !== 0 })),
  );
  const columns = max([9, ...numbers.map(({ value }) => String(value).length)]) ?? 9;
  const room: Box = { x: 0, y: 0, width: isBeside ? width * 0.6 : width, height };
  const across = scaleBand(range(columns).reverse(), [0, room.width]);
  const headHeight = type.label * 1.6;
  const blocks = scaleBand(range(numbers.length), [0, height]).paddingInner(0.06);
  const rows = scaleBand(range(groupSizes.length), [headHeight, blocks.bandwidth()]);
  const shortest = isBeside ? type.numeral * 0.8 : isAlone ? type.numeral : type.value;
  const under = type.note * 1.9 + (isBeside ? 0 : shortest * 1.3 + type.label * 1.4);
  const digitSize = pixel(Math.min(across.step() * 1.5, (rows.bandwidth() - under) * 1.05));
  const textX = isBeside ? width * 0.64 : 0;
  const lines = readings.map(({ value, size, isSlip }, index): ReadingLine => {
    const start =
      (blocks(Math.floor(index / groupSizes.length)) ?? 0) + (rows(index % groupSizes.length) ?? 0);
    // A number alone stands in the middle of its room.
    const top =
      start + Math.max(0, (rows.bandwidth() - digitSize - under) / (isAlone ? 2 : Infinity));
    const base = top + digitSize * 0.78;
    const bracketY = base + type.note * 0.55;
    const nameY = bracketY + type.note * 1.25;
    const { short, full } = words.reading(value, size);
    const textRoom = width - textX;
    const shortSize = Math.max(
      type.label,
      Math.min(shortest, textRoom / textWidth(short, 1, 'display')),
    );
    const shortY = isBeside ? base - digitSize * 0.12 : nameY + shortSize * 1.25;
    const place = (text: string, letters: number, y: number, face: Face): PlacedText => ({
      x: pixel(textX),
      size: pixel(letters),
      lines: wrapText(text, { width: textRoom, size: letters, face }).map((row, line) => ({
        text: row,
        y: pixel(y + letters * 1.3 * line),
      })),
    });
    const shortText = place(short, shortSize, shortY, 'display');
    const fullText = place(
      full,
      type.label,
      (shortText.lines.at(-1)?.y ?? 0) + type.label * 1.4,
      'regular',
    );
    const end = start + rows.bandwidth();
    return {
      value,
      size,
      isSlip,
      digits: digitsOf(value, isSlip ? Math.max(0, state.slip) : 0, across),
      base: pixel(base),
      bracketY: pixel(bracketY),
      nameY: pixel(nameY),
      brackets: bracketsOf(value, size, across, words.names(size), room, type.note),
      short: shortText,
      // A reading too long for its room stands in the table in full.
      full: (fullText.lines.at(-1)?.y ?? 0) > end ? { ...fullText, lines: [] } : fullText,
    };
  });
  return {
    type,
    digitSize,
    heads: numbers.map(({ slip }, index) => ({
      text: words.head(slip),
      y: pixel((blocks(index) ?? 0) + type.label),
    })),
    rule:
      numbers.length > 1
        ? pixel((blocks(1) ?? 0) - blocks.step() * blocks.paddingInner() * 0.6)
        : undefined,
    lines,
  };
}
