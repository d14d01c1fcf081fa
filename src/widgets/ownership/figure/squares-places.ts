import type { Box, Size } from '../../../chart/box.ts';
import { squaresOf } from '../model/owners.ts';
import { namesWidth } from './labels.ts';
import {
  leastRow,
  leastTarget,
  type FigureInput,
  type FigureLayout,
  type Label,
} from './layout.ts';

/** Where the two squares and the square of all stand. */
export interface Places {
  first: Box;
  second: Box;
  /** The square of all; undefined where there is no room for it. */
  all: Box | undefined;
  /** Where the words of each begin: the baseline of its numeral. */
  words: { first: Corner; second: Corner; all: Corner };
  /** Where the signs of the sum stand. */
  signs: Label[];
}

/** Where words begin, in pixels. */
interface Corner {
  x: number;
  y: number;
}

const square = (x: number, y: number, side: number): Box => ({ x, y, width: side, height: side });
/** The sides of the two squares, in cells. */
export const sidesOf = ({ owners }: FigureInput) => squaresOf(owners) ?? { first: 1, second: 1 };
const sign = (text: string, x: number, y: number): Label => ({
  text,
  x,
  y,
  anchor: 'middle',
  hand: 'sign',
  owners: [],
});

/** Both squares and the whole in one line, like a sum, their words under them; in flat rooms without the whole. */
export function inLine(input: FigureInput, { width, height }: Size, layout: FigureLayout): Places {
  const { first: a, second: b } = sidesOf(input);
  const { label, numeral } = layout.type;
  const names = namesWidth(input, 'name', layout);
  const isFlat = height < 300;
  const [gap, foot] = [isFlat ? 30 : 44, numeral + 1.7 * label];
  const cell = Math.min(
    (width - names - (isFlat ? gap : 2 * gap + 12)) / (a + b + (isFlat ? 0 : 10)),
    (height - foot) / (isFlat ? b : 10),
  );
  const first = square(0, 0, a * cell);
  const second = square(first.width + gap, 0, b * cell);
  const after = second.x + second.width + names + 12 + gap;
  const under = (box: Box) => ({ x: box.x, y: box.height + 0.85 * numeral + 4 });
  const all = square(after, 0, 10 * cell);
  const y = first.height / 2 + numeral / 3;
  return {
    first,
    second,
    all: isFlat ? undefined : all,
    words: { first: under(first), second: under(second), all: under(all) },
    signs: isFlat ? [] : [sign('+', first.width + gap / 2, y), sign('=', after - gap / 2, y)],
  };
}

/** The two squares under one another, the whole beside them. */
export function stacked(input: FigureInput, { width, height }: Size, layout: FigureLayout): Places {
  const { first: a, second: b } = sidesOf(input);
  const { numeral, label } = layout.type;
  const names = namesWidth(input, 'name', layout);
  const gap = 44;
  const head = numeral + 1.7 * label;
  const cell = Math.min((width - names - gap) / (b + 10), (height - head) / (a + b));
  const first = square(0, 0, a * cell);
  const top = first.height + head;
  const second = { x: 0, y: top, width: b * cell, height: b * Math.max(cell, leastTarget) };
  const after = second.width + names + gap;
  const bottom = second.y + second.height;
  const all = square(after, bottom - 10 * cell, 10 * cell);
  return {
    first,
    second,
    all,
    words: {
      first: { x: first.width + 14, y: 0.8 * numeral },
      second: { x: 0, y: first.height + 0.95 * numeral },
      all: { x: after, y: all.y - 1.45 * label - 10 },
    },
    signs: [sign('=', after - gap / 2, all.y + all.height / 2)],
  };
}

/** On narrow figures: the association and the whole beside each other, the firms' rows under them. */
export function inColumn(
  input: FigureInput,
  { width, height }: Size,
  layout: FigureLayout,
): Places {
  const { first: a, second: b } = sidesOf(input);
  const { numeral, label } = layout.type;
  const gap = 18;
  const [head, under] = [0.8 * numeral + 1.9 * label, numeral + 2 * label];
  const largest = Math.min((width - gap) / (a + 10), 24);
  // Where the rows would have no room, as on a stage, they are lower and the squares smaller.
  const isLow = head + 10 * largest + under + b * leastTarget > height + 1;
  const row = isLow ? leastRow : leastTarget;
  const cell = isLow ? (height - head - under - b * row) / 10 : largest;
  const top = head + 10 * cell + under;
  const all = square(isLow ? 0.42 * width : a * cell + gap, head, 10 * cell);
  const words = (x: number, y: number) => ({ x, y: y + 0.8 * numeral });
  return {
    first: square(0, head + 10 * cell - a * cell, a * cell),
    second: { x: 0, y: top, width: b * cell, height: Math.max(b * row, height - top) },
    all,
    words: {
      first: words(0, (10 - a) * cell),
      second: words(0, head + 10 * cell + 0.35 * label),
      all: words(all.x, 0),
    },
    signs: [],
  };
}
