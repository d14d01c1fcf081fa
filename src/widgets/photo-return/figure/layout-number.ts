import { range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import type { Size } from '../../../chart/box.ts';
import { polyline } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { typeAt, wideFrom, type TypeSizes } from '../../../chart/type-scale.ts';
import { wrapText } from '../../../chart/text/wrap.ts';
import { parts, places, weights, type Part } from '../model/id-number.ts';

/** A character of the number: its middle and baseline, and what it is multiplied by, where weights are shown. */
interface Sign {
  place: number;
  sign: string;
  part: Part;
  x: number;
  y: number;
  weight: number | undefined;
}

/** A part of the number: the line under it, its name, and what it says, in pixels. */
interface PartLayout {
  part: Part;
  x1: number;
  x2: number;
  y: number;
  name: { x: number; y: number };
  /** Left end and baselines of what it says; none where that is not written. */
  reading: { x: number; lines: { text: string; y: number }[]; font: number };
  /** The line from a part to what it says, where they stand apart. */
  leader: string;
}

/** Where the number, its parts and what they say stand, in pixels. */
export interface NumberLayout {
  type: TypeSizes;
  /** Size of the number's characters, as large as the room lets them be. */
  font: number;
  signs: Sign[];
  /** How far under a character its weight stands. */
  drop: number;
  parts: PartLayout[];
}

/** Room between two parts in one row, in characters. */
const apart = 0.45;

/** A part in its row: its first place, and where it begins and ends, in pixels. */
interface PlacedPart {
  part: Part;
  from: number;
  x1: number;
  x2: number;
  middle: number;
  row: number;
}

/** The rows that the parts stand in: one where it is wide; else one each, or three where the room is low. */
function rowsOf(isRow: boolean, isBrief: boolean): readonly (readonly Part[])[] {
  if (isRow) return [parts];
  return isBrief ? [['region'], ['birth'], ['sequence', 'check']] : parts.map((part) => [part]);
}

/** @param cell the width of a character with the room beside it, in pixels */
function partsIn(rows: readonly (readonly Part[])[], cell: number): PlacedPart[] {
  return rows.flatMap((parts, row) =>
    parts.map((part, before) => {
      const [from, to] = places[part];
      const x1 = cell * (from - places[parts[0] ?? part][0] + before * apart);
      const x2 = x1 + cell * (to - from);
      return { part, from, x1, x2, middle: (x1 + x2) / 2, row };
    }),
  );
}

/**
 * The number taken apart: in one row, with lines from its parts to what they say; where it is narrow in rows, each over
 * what it says; where it is low, with what the part that is read says alone.
 * @param read the part that is read
 * @param names of the parts
 * @param readings what each part says, in words
 */
export function layoutNumber(
  number: string,
  read: Part,
  names: Readonly<Record<Part, string>>,
  readings: Readonly<Record<Part, string>>,
  { width, height }: Size,
): NumberLayout {
  const type = typeAt(width);
  const { note, label, value } = type;
  const isRow = width >= wideFrom;
  const cell = width / (isRow ? number.length + (parts.length - 1) * apart : 8);
  const widest = cell * 1.42;
  // The badge stands in the upper right corner.
  const top = note * (isRow ? 2.2 : 0.4);
  const readFrom = top + Math.min(widest, 80) + label * 2.5;
  const isBrief = isRow
    ? (height - readFrom) / parts.length < label * 1.4 + value * 1.4
    : (height - top) / parts.length < label * 8;
  const rows = rowsOf(isRow, isBrief);
  const font = Math.min(widest, isRow ? 80 : isBrief ? 34 : 40);
  const step = isRow ? 0 : (height - top - (isBrief ? label * 2.6 : 0)) / rows.length;
  const levels = scaleBand(parts, [readFrom, height]);
  const drop = note * 1.3;
  const ruleDrop = read === 'check' ? drop + note * 0.6 : note * 0.8;
  const placed = partsIn(rows, cell);
  const baseline = ({ row }: PlacedPart) => top + row * step + font * 0.8;

  function layoutPart(own: PlacedPart, index: number): PartLayout {
    const { part } = own;
    const y = baseline(own) + ruleDrop;
    const size = isRow ? value : label;
    const face = part === read ? 'bold' : 'regular';
    const x1 = own.x1 + 0.06 * cell;
    const rule = { part, x1: pixel(x1), x2: pixel(own.x2 - 0.06 * cell), y: pixel(y) };
    const lines = (text: string, x: number, from: number) => ({
      x: pixel(x),
      font: size,
      lines: wrapText(text, { width: width - x, size, face }).map((line, row) => ({
        text: line,
        y: pixel(from + row * size * 1.2),
      })),
    });
    if (isRow && !isBrief) {
      // Where the next part's line to its words does not run through these.
      const next = placed[index + 1];
      const edge = next ? next.middle - label : width - 1;
      const x = Math.max(0, Math.min(x1, edge - textWidth(readings[part], size, face)));
      const level = (levels(part) ?? 0) + label;
      return {
        ...rule,
        name: { x: pixel(x), y: pixel(level) },
        reading: lines(readings[part], x, level + size * 1.3),
        leader: polyline([
          [own.middle, y],
          [own.middle, level - label * 1.1],
        ]),
      };
    }
    const name = y + label * 1.3;
    const x = Math.min(x1, width - textWidth(names[part], label, 'bold'));
    const reading = !isBrief
      ? lines(readings[part], x1, name + size * 1.3)
      : part === read
        ? lines(readings[part], 0, isRow ? name + size * 1.8 : height - label * 1.7)
        : { x: 0, font: size, lines: [] };
    return { ...rule, name: { x: pixel(x), y: pixel(name) }, reading, leader: '' };
  }

  return {
    type,
    font: pixel(font),
    signs: placed.flatMap((own) => {
      const across = scaleBand(range(...places[own.part]), [own.x1, own.x2]);
      return [...number.slice(...places[own.part])].map((sign, index) => ({
        place: own.from + index,
        sign,
        part: own.part,
        x: pixel((across(own.from + index) ?? 0) + across.bandwidth() / 2),
        y: pixel(baseline(own)),
        weight: read === 'check' ? weights[own.from + index] : undefined,
      }));
    }),
    drop: pixel(drop),
    parts: placed.map(layoutPart),
  };
}
