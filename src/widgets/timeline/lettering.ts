/** Widths of Public Sans at its boldest here, in ems, rounded up: letters that differ little share one. */
const widths: readonly (readonly [signs: string, ems: number])[] = [
  [" ijlI.,:;’'|!", 0.32],
  ['frtJ1-()“”"', 0.44],
  ['mwMW—…', 0.97],
  ['BCEFKLPRSTXYZ0123456789', 0.7],
  ['ADGHNOQUV&–', 0.77],
];

const narrowest = new Map(
  widths.flatMap(([signs, ems]) => [...signs].map((sign) => [sign, ems] as const)),
);

const square = /[⺀-鿿豈-﫿︰-﹏＀-￯]/u;

/** No line of Chinese begins with one of these, and none ends with one of those. */
const closing = /^[，。、；：！？）》」』”’…]/u;

/** About how wide a text is, in pixels, never less than it is. @param size height of its type in pixels */
export function widthOf(text: string, size: number): number {
  const ems = [...text].reduce(
    (sum, sign) => sum + (square.test(sign) ? 1 : (narrowest.get(sign) ?? 0.62)),
    0,
  );
  return ems * size;
}

/** The pieces of a text between which a line may break. */
function piecesOf(text: string): string[] {
  const pieces = text.match(/[⺀-鿿豈-﫿︰-﹏＀-￯]|[^\s⺀-鿿豈-﫿︰-﹏＀-￯]+\s*|\s+/gu) ?? [];
  return pieces.reduce<string[]>((joined, piece) => {
    if (joined.length > 0 && closing.test(piece)) joined[joined.length - 1] += piece;
    else joined.push(piece);
    return joined;
  }, []);
}

/** A text in lines no wider than so many pixels; a single piece that is wider is broken where it must be. */
export function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    if (line.trim()) lines.push(line.trim());
    line = '';
  };
  for (const piece of piecesOf(text)) {
    if (widthOf((line + piece).trimEnd(), size) > width) flush();
    if (widthOf(piece.trimEnd(), size) <= width) {
      line += piece;
      continue;
    }
    for (const sign of piece) {
      if (line && widthOf(line + sign, size) > width) flush();
      line += sign;
    }
  }
  flush();
  return lines;
}
