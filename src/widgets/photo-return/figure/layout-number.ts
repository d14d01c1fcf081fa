import { scaleLinear } from 'd3-scale';
import type { Size } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import { typeAt, type TypeSizes } from '../../../chart/type-scale.ts';
import { parts, places, weights, type Part } from '../model/id-number.ts';

/** From this width on, in pixels, the whole number stands in one row. */
const inOneRow = 520;

/** Room between two parts in one row, in characters. */
const apart = 0.45;

/** A character of the number: its middle and baseline, and what it is multiplied by, where weights are shown. */
interface Sign {
  place: number;
  sign: string;
  part: Part;
  x: number;
  y: number;
  weight: number | undefined;
}

/** Where the number, its parts and what they say stand, in pixels. */
export interface NumberLayout {
  type: TypeSizes;
  /** Size of the number's characters, as large as the room lets them be. */
  font: number;
  signs: Sign[];
  /** How far under a character its weight stands. */
  drop: number;
  /** The line under each part, with the middle and the baseline of its name. */
  brackets: { part: Part; x1: number; x2: number; y: number; middle: number; name: number }[];
  /** Baseline of what the part that is read says. */
  reading: number;
}

/** The rows that the parts stand in, each from a part on: one, or three where it is narrow. */
function rowsOf(width: number): readonly (readonly Part[])[] {
  return width >= inOneRow ? [parts] : [['region'], ['birth'], ['sequence', 'check']];
}

/** The number taken apart. @param read the part that is read */
export function layoutNumber(number: string, read: Part, { width, height }: Size): NumberLayout {
  const type = typeAt(width);
  const rows = rowsOf(width);
  const single = rows.length === 1;
  const cells = single ? number.length + (parts.length - 1) * apart : 8;
  const along = scaleLinear([0, cells], [0, width]);
  const font = Math.min(along(1) * 1.42, single ? 80 : 38);
  const base = single ? height * 0.38 : 36;
  const gap = type.label * 1.25;
  const placed = rows.flatMap((row, index) =>
    row.map((part, before) => {
      const [from, to] = places[part];
      const first = from - places[row[0] ?? part][0] + before * apart;
      return { part, from, first, end: first + to - from, y: base + index * 80 };
    }),
  );
  const brackets = placed.map(({ part, first, end, y }) => ({
    part,
    x1: pixel(along(first + 0.06)),
    x2: pixel(along(end - 0.06)),
    y: pixel(y + type.label * 1.75),
    middle: pixel(along((first + end) / 2)),
    name: pixel(y + type.label * 3.1),
  }));
  return {
    type,
    font: pixel(font),
    signs: placed.flatMap(({ part, from, first, y }) =>
      [...number.slice(...places[part])].map((sign, index) => ({
        place: from + index,
        sign,
        part,
        x: pixel(along(first + index + 0.5)),
        y: pixel(y),
        weight: read === 'check' ? weights[from + index] : undefined,
      })),
    ),
    drop: pixel(gap),
    brackets,
    reading: pixel((brackets.at(-1)?.name ?? 0) + type.label * 2.5),
  };
}
