/** The room a figure is drawn in, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** An area of the drawing; its kind is a class of the stylesheet. */
export interface Box {
  key: string;
  kind: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A path or line of the drawing. */
export interface Stroke {
  key: string;
  kind: string;
  d: string;
}

/** A point of the drawing. */
export interface Dot {
  key: string;
  kind: string;
  x: number;
  y: number;
  r: number;
}

/** A text of the drawing: its baseline begins, has its middle or ends at a point. */
export interface Label {
  key: string;
  kind: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Height of its letters in pixels, never below 12. */
  size: number;
  text: string;
}

/** Everything a figure draws, in the order in which it is painted: areas, lines, points, texts. */
export interface Scene {
  boxes: Box[];
  strokes: Stroke[];
  dots: Dot[];
  labels: Label[];
}

/** Heights of letters in pixels for a width: labels, numerals beside them, and the great numerals. */
export interface Type {
  label: number;
  middle: number;
  great: number;
}

/** The type for a figure of some width. */
export function typeFor(width: number): Type {
  if (width < 440) return { label: 12, middle: 17, great: 22 };
  return width < 860 ? { label: 13, middle: 21, great: 30 } : { label: 17, middle: 32, great: 46 };
}

const wide = /[\u2E80-\u9FFF\uFF00-\uFFEF]/;

/** About how wide a text is, in pixels: a Chinese sign is as wide as high, a letter or digit a little over half. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 1 : 0.57) * size, 0);
}

/** A text of a drawing; it begins at its point unless said otherwise. */
export function write(
  key: string,
  kind: string,
  [x, y]: readonly [number, number],
  size: number,
  text: string,
  anchor: Label['anchor'] = 'start',
): Label {
  return { key, kind, x: short(x), y: short(y), anchor, size: short(size), text };
}

/** An area of a drawing. */
export function fill(
  key: string,
  kind: string,
  [x, y]: readonly [number, number],
  width: number,
  height: number,
): Box {
  return { key, kind, x: short(x), y: short(y), width: short(width), height: short(height) };
}

/** A length in pixels as it stands in a drawing: to a tenth. */
export function short(value: number): number {
  return Number(value.toFixed(1));
}
