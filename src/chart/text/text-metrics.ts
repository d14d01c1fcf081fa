import { displayWidths } from './display-widths.ts';
import { measured, sansWidths } from './text-widths.ts';

/** How a text is set: in labels, plain or bold, or as a heading. */
export type Face = 'regular' | 'bold' | 'display';

const tables = new Map<Face, ReadonlyMap<string, number>>();

/** The widths of a face by character, in ems; made when they are first asked for. */
function tableOf(face: Face): ReadonlyMap<string, number> {
  const known = tables.get(face);
  if (known) return known;
  const widths = face === 'display' ? displayWidths : sansWidths[face];
  const table = new Map(
    [...measured].map((sign, index) => [sign, (widths[index] ?? 100) / 100] as const),
  );
  tables.set(face, table);
  return table;
}

/** A Han character or one of the signs that are set as wide as one. */
const han = /[⺀-鿿豈-﫿︰-﹏＀-￯]/u;

/** Signs that are written in Latin and in Chinese text, and are a whole em wide in the latter. */
const shared = /[“”‘’…—·]/u;

/** How much wider than in our own type a text may come out, where its font is not known. */
export const spare = 1.04;

/**
 * How wide letters are taken for, as a part of our own type's. A browser says how wide they are with it, where a
 * capsule has no fonts with it or the reader has fonts of their own.
 */
export const breadth: Record<Face, number> = { regular: spare, bold: spare, display: spare };

/**
 * How wide a text is, in pixels, at most: the widths of our fonts, and a margin for others.
 * @param size of its letters, in pixels
 */
export function textWidth(text: string, size: number, face: Face = 'regular'): number {
  const table = tableOf(face);
  const inChinese = han.test(text);
  let width = 0;
  for (const sign of text) {
    const isSquare = inChinese && (han.test(sign) || shared.test(sign));
    width += isSquare ? 1 : (table.get(sign) ?? 1) * breadth[face];
  }
  return width * size;
}

/** The widest of some texts, in pixels; 0 for none. */
export function widest(texts: readonly string[], size: number, face: Face = 'regular'): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, face)));
}
