import { greatest, range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import type { Box, Size } from '../../../chart/box.ts';
import { polyline, rectangle, rectangles } from '../../../chart/path.ts';

/** A list of entries as slips, one of them pulled out; shapes are SVG path data. */
export interface ListLayout {
  /** The slips on the list, and the lines of writing on them. */
  slips: string;
  writing: string;
  /** Where the pulled slip was, and the line from there to where it is now. */
  place: string;
  way: string;
  /** The pulled slip, enlarged, and its lines. */
  pulled: Box;
  pulledWriting: string;
}

/** A slip's width by its height. */
const aspect = 1.3;

/** The lines of writing on a slip, as shares of its width: telephone, name, address, ID number. */
const lines = [0.55, 0.4, 0.85, 0.75] as const;

/** The space between slips, as a share of one and the space after it. */
const between = 0.16;

const sideIn = ({ width, height }: Size, columns: number, count: number) =>
  Math.min(width / columns, (height * aspect) / Math.ceil(count / columns));

/** Slips in rows, as large as they can be in a box. */
function slipsIn(count: number, { x, y, width, height }: Box): Box[] {
  const room = { width, height };
  const columns = greatest(range(1, count + 1), (columns) => sideIn(room, columns, count)) ?? 1;
  const side = sideIn(room, columns, count);
  const rows = Math.ceil(count / columns);
  const [wide, high] = [side * columns, (side / aspect) * rows];
  const from = (start: number, all: number, used: number) => start + (all - used) / 2;
  const across = scaleBand(
    range(columns),
    [0, wide].map((one) => from(x, width, wide) + one),
  );
  const down = scaleBand(
    range(rows),
    [0, high].map((one) => from(y, height, high) + one),
  );
  across.paddingInner(between);
  down.paddingInner(between);
  return range(count).map((index) => ({
    x: across(index % columns) ?? x,
    y: down(Math.floor(index / columns)) ?? y,
    width: across.bandwidth(),
    height: down.bandwidth(),
  }));
}

/** Lines of writing in the upper part of a slip. @param part of its height that they take, 0 to 1 */
const writingOn = ({ x, y, width, height }: Box, part: number): Box[] =>
  lines.map((length, line) => ({
    x: x + width * 0.12,
    y: y + height * part * (0.2 + 0.2 * line),
    width: width * 0.76 * length,
    height: height * part * 0.08,
  }));

/** A list of so many entries in a room. @param count from 1 */
export function layoutList(count: number, size: Size): ListLayout {
  const isBeside = size.width > size.height * 1.1;
  const width = isBeside ? size.width * 0.24 : size.height * 0.24 * aspect;
  const height = width / aspect;
  const pulled: Box = isBeside
    ? { x: size.width - width - 1, y: (size.height - height) / 2, width, height }
    : { x: (size.width - width) / 2, y: size.height - height - 1, width, height };
  const boxes = slipsIn(count, {
    x: 1,
    y: 1,
    width: isBeside ? size.width - width * 1.25 - 2 : size.width - 2,
    height: isBeside ? size.height - 2 : size.height - height * 1.25 - 2,
  });
  const middle = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;
  const [toX, toY] = middle(pulled);
  // The slip nearest to where it is pulled to: its way crosses no other.
  const place =
    greatest(boxes, (box) => -Math.hypot(middle(box)[0] - toX, middle(box)[1] - toY)) ?? pulled;
  const others = boxes.filter((box) => box !== place);
  return {
    slips: rectangles(others),
    writing: rectangles(others.flatMap((box) => writingOn(box, 1))),
    place: rectangle(place),
    way: polyline(
      isBeside
        ? [
            [place.x + place.width, middle(place)[1]],
            [pulled.x, toY],
          ]
        : [
            [middle(place)[0], place.y + place.height],
            [toX, pulled.y],
          ],
    ),
    pulled,
    pulledWriting: rectangles(writingOn(pulled, 0.66)),
  };
}
