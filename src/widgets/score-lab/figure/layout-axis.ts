import { textWidth } from '../../../chart/text/text-metrics.ts';
import type { Thresholds } from '../model/error-rates.ts';
import type { ScoreSentences } from '../words/type.ts';
import type { FigureLayout } from './layout.ts';

/** A word or number in the strip, at the middle of its line. */
export interface AxisText {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  kind: 'threshold' | 'answer' | 'tick';
}

/** The face of a text of the strip. */
function faceOf(kind: AxisText['kind']): 'bold' | 'regular' {
  return kind === 'threshold' ? 'bold' : 'regular';
}

/** What stands on either side of a threshold: the answers, and with one of them the score it begins at. */
function thresholdTexts(
  threshold: number,
  y: number,
  { refused, approved, refusedBelow, approvedFrom }: ScoreSentences['axis'],
  { size, type, x }: FigureLayout,
): AxisText[] {
  const gap = type.label * 0.5;
  const [left, right] = [x(threshold) - gap, x(threshold) + gap];
  const pick = (texts: readonly string[], room: number, kind: AxisText['kind']) =>
    texts.find((text) => textWidth(text, type.label, faceOf(kind)) <= room);
  const from = pick(approvedFrom(threshold), size.width - right, 'threshold');
  const below = from === undefined ? pick(refusedBelow(threshold), left, 'threshold') : undefined;
  const before = below ?? pick([refused], left, 'answer');
  const after = from ?? pick([approved], size.width - right, 'answer');
  const kindOf = (marked: unknown) => (marked === undefined ? 'answer' : 'threshold');
  return [
    ...(before ? [{ text: before, x: left, y, anchor: 'end', kind: kindOf(below) } as const] : []),
    ...(after ? [{ text: after, x: right, y, anchor: 'start', kind: kindOf(from) } as const] : []),
  ];
}

/** From where to where a text of the strip reaches, in pixels. */
function spanOf(
  { text, x, anchor, kind }: AxisText,
  letters: number,
): readonly [from: number, to: number] {
  const width = textWidth(text, letters, faceOf(kind));
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [from, from + width];
}

/**
 * What stands in the strip: the answers on either side of the threshold, or of the two of them in a row each,
 * and the numbers of the axis where they leave room.
 * @param equal whether there are two thresholds
 * @param write writes a score
 */
export function layoutAxis(
  layout: FigureLayout,
  { settled, newcomer }: Thresholds,
  equal: boolean,
  words: ScoreSentences['axis'],
  write: (score: number) => string,
): AxisText[] {
  const [top, bottom] = layout.strip;
  const middle = (top + bottom) / 2;
  const row = (bottom - top) / 4;
  const written = equal
    ? [
        ...thresholdTexts(settled, middle - row, words, layout),
        ...thresholdTexts(newcomer, middle + row, words, layout),
      ]
    : thresholdTexts(settled, middle, words, layout);
  const letters = layout.type.label;
  const ticks = tickScores(layout).map((score): AxisText => {
    return { text: write(score), x: layout.x(score), y: middle, anchor: 'middle', kind: 'tick' };
  });
  const gap = letters * 0.6;
  const free = ticks.filter((tick) => {
    const [from, to] = spanOf(tick, letters);
    const clear = written.every((other) => {
      const [start, end] = spanOf(other, letters);
      return to + gap < start || end + gap < from;
    });
    const lines = [layout.x(settled), layout.x(newcomer)];
    return (
      clear &&
      from >= 0 &&
      to <= layout.size.width &&
      lines.every((line) => line < from - gap || line > to + gap)
    );
  });
  return [...written, ...free];
}

/** Scores at which the axis is marked. */
export function tickScores({ x }: FigureLayout): number[] {
  return x.ticks(8);
}
