import { range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { polyline, rectangle } from '../../chart/path.ts';
import type { Box, Size } from '../../chart/box.ts';

/** A block of a hundred squares, each a million checks. */
interface Block {
  box: Box;
  /** The lines between its squares, as SVG path data. */
  grid: string;
}

/** A count as blocks of a hundred million, and the room they take, in units of a square's side. */
export interface Blocks extends Size {
  blocks: Block[];
}

const perBlock = 1e8;
const side = 10;

/** Squares of a block: rows of ten, the last one whole. */
function blockOf(x: number, y: number, squares: number): Block {
  const rows = Math.ceil(squares / side);
  const across = range(1, side).map((column) =>
    polyline([
      [x + column, y],
      [x + column, y + rows],
    ]),
  );
  const down = range(1, rows).map((row) =>
    polyline([
      [x, y + row],
      [x + side, y + row],
    ]),
  );
  return { box: { x, y, width: side, height: rows }, grid: [...across, ...down].join('') };
}

/** A count in two rows of blocks. @param count checks; each block is a hundred million of them, each square a million */
export function blocksOf(count: number): Blocks {
  const many = Math.ceil(count / perBlock);
  const columns = Math.ceil(many / 2);
  const along = scaleBand<number>(range(columns), [0, columns * (side + 1.25)]).paddingInner(
    1.25 / (side + 1.25),
  );
  const step = along.step();
  return {
    width: along.range()[1] ?? 0,
    height: 2 * step - (step - side),
    blocks: range(many).map((index) => {
      const left = Math.min(perBlock, count - index * perBlock);
      return blockOf(
        along(index % columns) ?? 0,
        Math.floor(index / columns) * step,
        Math.round(left / (perBlock / side / side)),
      );
    }),
  };
}

/**
 * What a smaller count fills of the first block: whole rows, and the squares of the last one.
 * @param count checks, at most a hundred million
 */
export function filledPath(count: number): string {
  const squares = Math.round(count / (perBlock / side / side));
  const rows = Math.floor(squares / side);
  const rest = squares % side;
  const whole = rows > 0 ? rectangle({ x: 0, y: 0, width: side, height: rows }) : '';
  return rest > 0 ? whole + rectangle({ x: 0, y: rows, width: rest, height: 1 }) : whole;
}
