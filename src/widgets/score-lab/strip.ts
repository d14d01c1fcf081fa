import { across, type Plan } from './geometry.ts';
import type { Cuts } from './answers.ts';

/** A word or number in the strip, at the middle of its line. */
export interface StripText {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  kind: 'cut' | 'answer' | 'tick';
}

/** About how wide a text is in pixels: Chinese signs are square, Latin letters and digits about half as wide. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + (sign > '⺀' ? 1 : 0.56), 0) * size;
}

/** Height of letters in a plan, in pixels. */
export const letters = ({ large, narrow }: Plan) => (large ? 18 : narrow ? 12 : 13);

type Span = readonly [from: number, to: number];

/** What one cut-off writes into the strip: its score, and the answers on either side where they fit. */
function cutTexts(
  x: number,
  y: number,
  words: { cut: string; refused: string; approved: string },
  plan: Plan,
): { texts: StripText[]; span: Span } {
  const size = letters(plan);
  const { width } = plan.size;
  const half = widthOf(words.cut, size) / 2;
  const middle = Math.min(width - half - 1, Math.max(half + 1, x));
  const [left, right] = [middle - half - size * 0.7, middle + half + size * 0.7];
  const fitsLeft = left - widthOf(words.refused, size) > 0;
  const fitsRight = right + widthOf(words.approved, size) < width;
  const texts: StripText[] = [{ text: words.cut, x: middle, y, anchor: 'middle', kind: 'cut' }];
  if (fitsLeft) texts.push({ text: words.refused, x: left, y, anchor: 'end', kind: 'answer' });
  if (fitsRight) texts.push({ text: words.approved, x: right, y, anchor: 'start', kind: 'answer' });
  return {
    texts,
    span: [
      left - (fitsLeft ? widthOf(words.refused, size) : 0),
      right + (fitsRight ? widthOf(words.approved, size) : 0),
    ],
  };
}

/** Scores at which the scale is marked. */
export const tickScores = [20, 30, 40, 50, 60, 70, 80, 90] as const;

/**
 * What stands in the strip: the cut-off or the two of them with the answers, and the numbers of the
 * scale where they leave room.
 * @param write writes a score
 */
export function stripOf(
  plan: Plan,
  cuts: Cuts,
  equal: boolean,
  words: { refused: string; approved: string },
  write: (score: number) => string,
): StripText[] {
  const [top, bottom] = plan.strip;
  const middle = (top + bottom) / 2;
  const row = (bottom - top) / 4;
  const lines = equal
    ? ([
        [cuts.settled, middle - row],
        [cuts.newcomer, middle + row],
      ] as const)
    : ([[cuts.settled, middle]] as const);
  const written = lines.map(([cut, y]) =>
    cutTexts(across(cut, plan), y, { cut: write(cut), ...words }, plan),
  );
  const size = letters(plan);
  const ticks = tickScores.flatMap((score): StripText[] => {
    const x = across(score, plan);
    const half = widthOf(write(score), size) / 2 + size * 0.4;
    const free = written.every(({ span: [from, to] }) => x + half < from || x - half > to);
    return free && x - half > 0 && x + half < plan.size.width
      ? [{ text: write(score), x, y: middle, anchor: 'middle', kind: 'tick' }]
      : [];
  });
  return [...written.flatMap(({ texts }) => texts), ...ticks];
}
