import type { Box, Size } from '../../../chart/box.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { squaresOf } from '../model/owners.ts';
import { columnsBeside, nameBlocks, nameRows, namesOfSquares, numeral } from './labels.ts';
import {
  besideFrom,
  emptyLayout,
  largeFrom,
  type FigureInput,
  type FigureLayout,
  type Label,
  type StakesInput,
} from './layout.ts';
import { squareTiles, wholeTiles } from './tiles.ts';

const square = (x: number, y: number, side: number): Box => ({ x, y, width: side, height: side });
const above = (at: Box) => ({ x: at.x, y: at.y - 9 });
const below = (at: Box, size: number) => ({ x: at.x, y: at.y + at.height + size + 4 });
const sidesOf = (input: FigureInput) => squaresOf(input.owners) ?? { first: 0, second: 0 };

/** The squares' names above them, their numerals below. */
function nameSquares(input: FigureInput, first: Box, second: Box, layout: FigureLayout): void {
  const size = layout.type.numeral;
  const names = namesOfSquares(input);
  for (const [{ name, percent, side, owners, hand }, at] of [
    [names.first, first],
    [names.second, second],
  ] as const)
    layout.labels.push(
      { ...above(at), text: name, anchor: 'start', hand, owners },
      ...numeral(percent, side, below(at, size), size, owners),
    );
}

/** Both squares and the whole in one line, like a sum; what is not filled is outlined. */
function inOneLine(input: StakesInput, { width, height }: Size): FigureLayout {
  const layout = emptyLayout(width);
  const size = layout.type.numeral;
  const column = columnsBeside(input, layout.type.label).all + 12;
  const sides = sidesOf(input);
  const [gap, head, foot] = [48, 26, Math.max(64, 4.3 * layout.type.label)];
  const cell = Math.min(
    (width - column - 2 * gap) / (sides.first + sides.second + 10),
    (height - head - foot) / 10,
  );
  const first = square(0, head, sides.first * cell);
  const second = square(first.width + gap, head, sides.second * cell);
  const after = second.x + second.width + (input.whole ? 0 : column);
  const all = square(after + gap, head, 10 * cell);
  const apart = squareTiles(input.owners, first, second);
  const together = wholeTiles(input.owners, all);
  layout.tiles = input.whole ? together : apart;
  layout.ghosts = input.whole ? apart : together;
  nameSquares(input, first, second, layout);
  const y = head + (sides.first * cell) / 2 + 10;
  const sign = (text: string, x: number): Label => ({
    text,
    x,
    y,
    anchor: 'middle',
    hand: 'sign',
    owners: [],
  });
  layout.labels.push(sign('+', first.width + gap / 2), sign('=', after + gap / 2));
  if (input.whole) {
    nameBlocks(input, all, layout);
    return layout;
  }
  nameRows(input, second, layout);
  layout.areas.push({ ...first, owner: 0 });
  const { percent, times } = input.words;
  layout.labels.push(
    { ...above(all), text: input.words.all, anchor: 'start', hand: 'name', owners: [] },
    ...numeral(percent(100), times(10), below(all, size), size, []),
  );
  return layout;
}

/** The two squares side by side. */
function sideBySide(input: StakesInput, { width, height }: Size): FigureLayout {
  const layout = emptyLayout(width);
  const sides = sidesOf(input);
  const column = columnsBeside(input, layout.type.label).all;
  const [gap, head, foot] = [30, 24, layout.type.numeral + 12];
  const cell = Math.min(
    (width - gap - column) / (sides.first + sides.second),
    (height - head - foot) / sides.second,
  );
  const first = square(0, head, sides.first * cell);
  const second = square(first.width + gap, head, sides.second * cell);
  layout.tiles = squareTiles(input.owners, first, second);
  layout.areas.push({ ...first, owner: 0 });
  nameSquares(input, first, second, layout);
  nameRows(input, second, layout);
  return layout;
}

/** The two squares one above the other, the first's words beside it, the second's under it. */
function stacked(input: StakesInput, { width, height }: Size): FigureLayout {
  const layout = emptyLayout(width);
  const { label: name, note, numeral: size } = layout.type;
  const sides = sidesOf(input);
  const [gap, foot] = [18, size + 12];
  const cell = Math.min(
    (width - columnsBeside(input, name).all) / sides.second,
    (height - gap - foot) / (sides.first + sides.second),
  );
  const first = square(0, 0, sides.first * cell);
  const second = square(0, first.height + gap, sides.second * cell);
  layout.tiles = squareTiles(input.owners, first, second);
  layout.areas.push({ ...first, owner: 0 });
  const names = namesOfSquares(input);
  const x = first.width + 10;
  const [one, two] = [names.first, names.second];
  const at = below(second, size);
  const after = at.x + textWidth(two.percent, size, 'display') + textWidth(two.side, note) + 22;
  const text = { anchor: 'start', owners: one.owners } as const;
  layout.labels.push(
    { ...text, text: one.percent, x, y: size, hand: 'numeral' },
    { ...text, text: one.name, x, y: size + name * 1.5, hand: one.hand },
    { ...text, text: one.side, x, y: size + name * 2.8, hand: 'note' },
    ...numeral(two.percent, two.side, at, size, two.owners),
    { text: two.name, x: after, y: at.y, anchor: 'start', hand: 'note', owners: two.owners },
  );
  nameRows(input, second, layout);
  return layout;
}

/** All in one square, alone. */
function together(input: StakesInput, { width, height }: Size): FigureLayout {
  const layout = emptyLayout(width);
  const column = columnsBeside(input, layout.type.label).all;
  const [head, foot] = [24, 58];
  const cell = Math.min((width - column) / 10, (height - head - foot) / 10);
  const all = square(0, head, 10 * cell);
  layout.tiles = wholeTiles(input.owners, all);
  nameBlocks(input, all, layout);
  return layout;
}

/** An owner whose stake is a square and owners who make another: apart, or together in the square of all. */
export function layoutSquares(input: StakesInput, room: Size): FigureLayout {
  const arrange =
    room.width >= largeFrom
      ? inOneLine
      : input.whole
        ? together
        : room.width >= besideFrom
          ? sideBySide
          : stacked;
  const layout = arrange(input, room);
  const cell = layout.tiles[0]?.width ?? 1;
  return { ...layout, gap: Math.min(3, Math.max(1, cell * 0.08)) };
}
