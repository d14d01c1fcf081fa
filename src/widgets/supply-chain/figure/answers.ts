import { sum } from 'd3-array';
import { pixel } from '../../../chart/pixel.ts';
import type { TypeSizes } from '../../../chart/type-scale.ts';
import { wrapText } from '../../../chart/text/wrap.ts';
import { leadingOf } from './ranks/rank-plan.ts';

/** What was answered, under its head: texts broken into lines. */
export interface AnswerBlock {
  lines: readonly (readonly string[])[];
  /** Pixels. */
  height: number;
}

/** A line of the answers: its left end and baseline, in pixels. */
export interface AnswerLine {
  text: string;
  x: number;
  y: number;
  isHead: boolean;
}

/** Room between two answers, in pixels. */
const between = 4;

/** Breaks a head and the answers under it into lines. @param width pixels */
export function wrapAnswers(texts: readonly string[], width: number, type: TypeSizes): AnswerBlock {
  const lines = texts.map((text, index) =>
    wrapText(text, { width, size: type.note, face: index === 0 ? 'bold' : 'regular' }),
  );
  const height = sum(lines, ({ length }) => length) * leadingOf(type) + between * lines.length;
  return { lines, height };
}

/** The lines of the answers from a point on. */
export function placeAnswers(
  { lines }: AnswerBlock,
  x: number,
  top: number,
  type: TypeSizes,
): AnswerLine[] {
  const rows = lines.flatMap((texts, index) => texts.map((text) => ({ text, index })));
  return rows.map(({ text, index }, row) => ({
    text,
    x,
    y: pixel(top + (row + 0.8) * leadingOf(type) + index * between),
    isHead: index === 0,
  }));
}
