import { textWidth } from '../../../chart/text-metrics.ts';
import type { Thresholds } from '../model/error-rates.ts';
import type { FigureLayout } from './layout.ts';

/** A word or number in the strip, at the middle of its line. */
export interface AxisText {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  kind: 'cut' | 'answer' | 'tick';
}

type Span = readonly [from: number, to: number];

/** What one threshold writes into the strip: its score, and the answers on either side where they fit. */
function thresholdTexts(
  x: number,
  y: number,
  words: { cut: string; refused: string; approved: string },
  { size: { width }, type }: FigureLayout,
): { texts: AxisText[]; span: Span } {
  const letters = type.label;
  const half = textWidth(words.cut, letters, 'bold') / 2;
  const refused = textWidth(words.refused, letters);
  const approved = textWidth(words.approved, letters);
  const middle = Math.min(width - half - 1, Math.max(half + 1, x));
  const [left, right] = [middle - half - letters * 0.7, middle + half + letters * 0.7];
  const fitsLeft = left - refused > 0;
  const fitsRight = right + approved < width;
  const texts: AxisText[] = [{ text: words.cut, x: middle, y, anchor: 'middle', kind: 'cut' }];
  if (fitsLeft) texts.push({ text: words.refused, x: left, y, anchor: 'end', kind: 'answer' });
  if (fitsRight) texts.push({ text: words.approved, x: right, y, anchor: 'start', kind: 'answer' });
  return { texts, span: [left - (fitsLeft ? refused : 0), right + (fitsRight ? approved : 0)] };
}

/**
 * What stands in the strip: the threshold or the two of them with the answers, and the numbers of the
 * axis where they leave room.
 * @param write writes a score
 */
export function layoutAxis(
  layout: FigureLayout,
  thresholds: Thresholds,
  equal: boolean,
  words: { refused: string; approved: string },
  write: (score: number) => string,
): AxisText[] {
  const [top, bottom] = layout.strip;
  const middle = (top + bottom) / 2;
  const row = (bottom - top) / 4;
  const lines = equal
    ? ([
        [thresholds.settled, middle - row],
        [thresholds.newcomer, middle + row],
      ] as const)
    : ([[thresholds.settled, middle]] as const);
  const written = lines.map(([threshold, y]) =>
    thresholdTexts(layout.x(threshold), y, { cut: write(threshold), ...words }, layout),
  );
  const letters = layout.type.label;
  const ticks = tickScores(layout).flatMap((score): AxisText[] => {
    const x = layout.x(score);
    const half = textWidth(write(score), letters) / 2 + letters * 0.4;
    const free = written.every(({ span: [from, to] }) => x + half < from || x - half > to);
    return free && x - half > 0 && x + half < layout.size.width
      ? [{ text: write(score), x, y: middle, anchor: 'middle', kind: 'tick' }]
      : [];
  });
  return [...written.flatMap(({ texts }) => texts), ...ticks];
}

/** Scores at which the axis is marked. */
export function tickScores({ x }: FigureLayout): number[] {
  return x.ticks(8);
}
