/** The size of notes and labels in the drawing, in pixels; `figure.css` has the same. */
export const smallSize = 12;

/** Distance between the baselines of a text's lines, in pixels. */
export const leading = 14;

/** The size to reckon names with: their letters are of 13 pixels, and wider for being bold. */
export const boldSize = 13 * 1.07;

const widths: readonly (readonly [RegExp, number])[] = [
  [/[⺀-鿿＀-￯—…]/u, 1],
  [/[MWmw@%]/, 0.88],
  [/[A-Z&¥]/, 0.69],
  [/[iljI.,:;'|!()[\]‘’]/, 0.31],
  [/[ftr\-/ “”]/, 0.4],
];

const known = new Map<string, number>();

/** The width of a sign in ems; each is looked up once. */
function emOf(sign: string): number {
  const em = known.get(sign) ?? widths.find(([signs]) => signs.test(sign))?.[1] ?? 0.585;
  known.set(sign, em);
  return em;
}

/**
 * About how wide a text is, in pixels: on the generous side, since what draws it may have other letters.
 * @param size of the letters, in pixels
 */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += emOf(sign);
  return size * ems;
}

/** Pieces that a line may end after: words with the space behind them, single Chinese signs with their punctuation, prices whole. */
function pieces(text: string): string[] {
  return text.match(/¥\S+\s*|[⺀-鿿][，。；：、？！）”’》]*|[^\s⺀-鿿¥]+\s*|\s+/gu) ?? [];
}

/** The widest piece of a text that is kept whole, in pixels. */
export function leastWidth(text: string, size: number): number {
  return Math.max(0, ...pieces(text).map((piece) => widthOf(piece.trimEnd(), size)));
}

/**
 * Breaks a text into lines; a word that is wider than a line is cut.
 * @param most width of a line, in pixels; a line has one sign at least
 */
export function linesOf(text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (next: string) => widthOf(next.trimEnd(), size) <= most;
  for (const piece of pieces(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const sign of piece) {
      if (line && !fits(line + sign)) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return [...lines, line].map((each) => each.trim()).filter(Boolean);
}
