import { textWidth, type Face } from './text-metrics.ts';

/** A space at which a line may break; a no-break space is not one. */
const space = String.raw`[^\S\u00a0\u202f]`;

const square = '⺀-鿿豈-﫿︰-﹏＀-￯';

/** No line begins with one of these. */
const closing = /^[，。、；：！？）》〉」』】”’…—％,.;:!?)\]%]/u;

/** No line ends with one of these. */
const opening = /[（《〈「『【“‘(\[¥]$/u;

/** What is written after a number, or after “per”, without a space: more of the number, or what it counts. */
const counted = /^[余多万亿千百十元年月日次人家条分个种%％]/u;

/** The pieces of a text between which a line may break, each with the space behind it. */
export function piecesOf(text: string): string[] {
  const signs =
    text.match(
      new RegExp(`[${square}]${space}*|(?:(?!${space})[^${square}])+${space}*|${space}+`, 'gu'),
    ) ?? [];
  const pieces: string[] = [];
  for (const sign of signs) {
    const before = pieces.at(-1);
    const joins =
      before !== undefined &&
      (closing.test(sign) ||
        opening.test(before.trimEnd()) ||
        (/[\d余多万亿千百十/]$/u.test(before) && counted.test(sign)));
    if (joins) pieces[pieces.length - 1] = before + sign;
    else pieces.push(sign);
  }
  return pieces;
}

/** How a text is broken into lines. */
export interface Lines {
  /** Width of a line at most, in pixels. */
  width: number;
  /** Size of the letters, in pixels. */
  size: number;
  face?: Face;
}

/** The widest piece of a text that is kept whole, in pixels. */
export function widestPiece(text: string, size: number, face: Face = 'regular'): number {
  return Math.max(0, ...piecesOf(text).map((piece) => textWidth(piece.trimEnd(), size, face)));
}

/**
 * A text in lines: Latin breaks at spaces, Chinese between any two signs, but no line begins with a stop or
 * ends with an opening bracket, and a number keeps its unit. A piece that is wider than a line is cut.
 * @returns at least one line; none empty unless the text is
 */
export function wrapText(text: string, { width, size, face = 'regular' }: Lines): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (next: string) => textWidth(next.trimEnd(), size, face) <= width;
  const flush = () => {
    if (line.trim()) lines.push(line.trim());
    line = '';
  };
  for (const piece of piecesOf(text)) {
    if (!fits(line + piece)) flush();
    if (fits(piece)) {
      line += piece;
      continue;
    }
    for (const sign of piece) {
      if (line && !fits(line + sign)) flush();
      line += sign;
    }
  }
  flush();
  return lines.length > 0 ? lines : [''];
}
