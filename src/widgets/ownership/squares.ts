import {
  besideFrom,
  blank,
  largeFrom,
  type Asked,
  type Drawn,
  type Room,
  type Stakes,
} from './drawn.ts';
import { letters, widthOf, type Label } from './lettering.ts';
import { squaresOf } from './model.ts';
import { columnsBeside, nameBlocks, nameRows, namesOfSquares, numeral } from './naming.ts';
import { squareTiles, wholeTiles, type Box } from './tiles.ts';

const square = (x: number, y: number, side: number): Box => ({ x, y, width: side, height: side });
const above = (at: Box) => ({ x: at.x, y: at.y - 9 });
const below = (at: Box, size: number) => ({ x: at.x, y: at.y + at.height + size + 4 });
const sidesOf = (asked: Asked) => squaresOf(asked.owners) ?? { first: 0, second: 0 };

/** The squares' names above them, their numerals below. */
function nameSquares(asked: Asked, first: Box, second: Box, drawn: Drawn): void {
  const size = letters[drawn.scale].numeral;
  const names = namesOfSquares(asked);
  for (const [{ name, percent, side, owners, hand }, at] of [
    [names.first, first],
    [names.second, second],
  ] as const)
    drawn.labels.push(
      { ...above(at), text: name, anchor: 'start', hand, owners },
      ...numeral(percent, side, below(at, size), size, owners),
    );
}

/** Both squares and the whole in one line, like a sum; what is not filled is outlined. */
function inOneLine(asked: Stakes, { width, height }: Room): Drawn {
  const drawn = blank('large');
  const size = letters.large.numeral;
  const column = columnsBeside(asked, letters.large.name).all + 12;
  const sides = sidesOf(asked);
  const [gap, head, foot] = [48, 26, 64];
  const cell = Math.min(
    (width - column - 2 * gap) / (sides.first + sides.second + 10),
    (height - head - foot) / 10,
  );
  const first = square(0, head, sides.first * cell);
  const second = square(first.width + gap, head, sides.second * cell);
  const after = second.x + second.width + (asked.whole ? 0 : column);
  const all = square(after + gap, head, 10 * cell);
  const apart = squareTiles(asked.owners, first, second);
  const together = wholeTiles(asked.owners, all);
  drawn.tiles = asked.whole ? together : apart;
  drawn.ghosts = asked.whole ? apart : together;
  nameSquares(asked, first, second, drawn);
  const y = head + (sides.first * cell) / 2 + 10;
  const sign = (text: string, x: number): Label => ({
    text,
    x,
    y,
    anchor: 'middle',
    hand: 'sign',
    owners: [],
  });
  drawn.labels.push(sign('+', first.width + gap / 2), sign('=', after + gap / 2));
  if (asked.whole) {
    nameBlocks(asked, all, drawn);
    return drawn;
  }
  nameRows(asked, second, drawn);
  drawn.areas.push({ ...first, owner: 0 });
  const { percent, times } = asked.words;
  drawn.labels.push(
    { ...above(all), text: asked.words.all, anchor: 'start', hand: 'name', owners: [] },
    ...numeral(percent(100), times(10), below(all, size), size, []),
  );
  return drawn;
}

/** The two squares side by side. */
function sideBySide(asked: Stakes, { width, height }: Room): Drawn {
  const drawn = blank('small');
  const sides = sidesOf(asked);
  const column = columnsBeside(asked, letters.small.name).all;
  const [gap, head, foot] = [30, 24, letters.small.numeral + 12];
  const cell = Math.min(
    (width - gap - column) / (sides.first + sides.second),
    (height - head - foot) / sides.second,
  );
  const first = square(0, head, sides.first * cell);
  const second = square(first.width + gap, head, sides.second * cell);
  drawn.tiles = squareTiles(asked.owners, first, second);
  drawn.areas.push({ ...first, owner: 0 });
  nameSquares(asked, first, second, drawn);
  nameRows(asked, second, drawn);
  return drawn;
}

/** The two squares one above the other, the first's words beside it, the second's under it. */
function stacked(asked: Stakes, { width, height }: Room): Drawn {
  const drawn = blank('small');
  const { name, note, numeral: size } = letters.small;
  const sides = sidesOf(asked);
  const [gap, foot] = [18, size + 12];
  const cell = Math.min(
    (width - columnsBeside(asked, name).all) / sides.second,
    (height - gap - foot) / (sides.first + sides.second),
  );
  const first = square(0, 0, sides.first * cell);
  const second = square(0, first.height + gap, sides.second * cell);
  drawn.tiles = squareTiles(asked.owners, first, second);
  drawn.areas.push({ ...first, owner: 0 });
  const names = namesOfSquares(asked);
  const x = first.width + 10;
  const [one, two] = [names.first, names.second];
  const at = below(second, size);
  const after = at.x + widthOf(two.percent, size) + widthOf(two.side, note) + 22;
  const text = { anchor: 'start', owners: one.owners } as const;
  drawn.labels.push(
    { ...text, text: one.percent, x, y: size, hand: 'numeral' },
    { ...text, text: one.name, x, y: size + name * 1.5, hand: one.hand },
    { ...text, text: one.side, x, y: size + name * 2.8, hand: 'note' },
    ...numeral(two.percent, two.side, at, size, two.owners),
    { text: two.name, x: after, y: at.y, anchor: 'start', hand: 'note', owners: two.owners },
  );
  nameRows(asked, second, drawn);
  return drawn;
}

/** All in one square, alone. */
function together(asked: Stakes, { width, height }: Room): Drawn {
  const drawn = blank('small');
  const column = columnsBeside(asked, letters.small.name).all;
  const [head, foot] = [24, 58];
  const cell = Math.min((width - column) / 10, (height - head - foot) / 10);
  const all = square(0, head, 10 * cell);
  drawn.tiles = wholeTiles(asked.owners, all);
  nameBlocks(asked, all, drawn);
  return drawn;
}

/** An owner whose stake is a square and owners who make another: apart, or together in the square of all. */
export function drawSquares(asked: Stakes, room: Room): Drawn {
  const draw =
    room.width >= largeFrom
      ? inOneLine
      : asked.whole
        ? together
        : room.width >= besideFrom
          ? sideBySide
          : stacked;
  const drawn = draw(asked, room);
  const cell = drawn.tiles[0]?.width ?? 1;
  return { ...drawn, gap: Math.min(3, Math.max(1, cell * 0.08)) };
}
