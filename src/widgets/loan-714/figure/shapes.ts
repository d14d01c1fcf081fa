import type { Box, Point } from '../../../chart/box.ts';
import type { Shape } from '../../../chart/mark.ts';
import { pixel } from '../../../chart/pixel.ts';
import { spacedWidth } from '../../../chart/text/spaced-width.ts';

/** What all parts of a drawing have: a key of their own and classes of the stylesheet, parted by spaces. */
interface Part {
  key: string;
  kind: string;
}

/** An area of a drawing. */
export type Area = Part & Box;

/** A path of a drawing. */
export type Line = Part & { d: string };

/** A mark of a drawing around a point. */
export interface Mark extends Part {
  shape: Shape;
  at: Point;
  /** Half its width in pixels. */
  r: number;
}

/** A text of a drawing: its baseline begins, has its middle or ends at a point. */
export interface Text extends Part {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Height of its letters in pixels, never below 12. */
  size: number;
  text: string;
  /** What a number counts, set behind it: the two are never apart. */
  unit?: { text: string; size: number };
}

/** Everything a figure draws, in the order in which it is painted. */
export interface FigureLayout {
  areas: Area[];
  lines: Line[];
  marks: Mark[];
  texts: Text[];
}

/** A text of a drawing; it begins at its point unless said otherwise. */
export function write(
  key: string,
  kind: string,
  [x, y]: Point,
  size: number,
  text: string,
  anchor: Text['anchor'] = 'start',
): Text {
  return { key, kind, x: pixel(x), y: pixel(y), anchor, size, text };
}

/** From one line of a text to the next, in letters. */
export const lineHeight = 1.25;

/** Lines of text, the first one’s baseline at a point. */
export function writeLines(
  key: string,
  kind: string,
  [x, y]: Point,
  size: number,
  lines: readonly string[],
  anchor: Text['anchor'] = 'start',
): Text[] {
  return lines.map((text, row) =>
    write(`${key}-${row}`, kind, [x, y + row * size * lineHeight], size, text, anchor),
  );
}

/** The room that a text takes where a reader has its letters spaced out. */
export function roomOf({ x, y, anchor, size, text, unit, kind }: Text): Box {
  const face = kind.startsWith('great') ? 'display' : kind.startsWith('name') ? 'bold' : 'regular';
  const counted = unit ? spacedWidth(unit.text, unit.size, 'bold') + unit.size / 4 : 0;
  const width = spacedWidth(text, size, face) + counted;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.75, width, height: size };
}

/** An area of a drawing. */
export function fill(key: string, kind: string, { x, y, width, height }: Box): Area {
  return { key, kind, x: pixel(x), y: pixel(y), width: pixel(width), height: pixel(height) };
}
