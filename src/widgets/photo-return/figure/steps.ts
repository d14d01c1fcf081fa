import { sum } from 'd3-array';
import { pixel } from '../../../chart/pixel.ts';
import type { TypeSizes } from '../../../chart/type-scale.ts';
import { wrapText } from '../../../chart/text/wrap.ts';

/** What a stranger can do with an answer, under a head. */
export interface StepTexts {
  head: string;
  steps: readonly string[];
}

/** The same in lines. */
interface WrappedSteps {
  head: readonly string[];
  steps: readonly (readonly string[])[];
  /** Pixels. */
  height: number;
}

/** Lines of words with the left end of the head, of the steps, and their baselines, in pixels. */
export interface PlacedSteps {
  x: number;
  head: readonly { text: string; y: number }[];
  /** The first line of a step has a mark before it. */
  steps: readonly { text: string; x: number; y: number; isFirst: boolean }[];
  /** Size of the marks, in pixels. */
  mark: number;
}

const leading = ({ note }: TypeSizes) => note * 1.24;
const indent = ({ note }: TypeSizes) => note * 0.9;

/** Room between two steps, in pixels. */
const between = 2;

/** Breaks steps into lines. @param width pixels */
export function wrapSteps(
  { head, steps }: StepTexts,
  width: number,
  type: TypeSizes,
): WrappedSteps {
  const { note } = type;
  const heads = wrapText(head, { width, size: note, face: 'bold' });
  const lines = steps.map((text) => wrapText(text, { width: width - indent(type), size: note }));
  const count = heads.length + sum(lines, ({ length }) => length);
  return { head: heads, steps: lines, height: count * leading(type) + between * steps.length };
}

/** The lines of steps from a point on. */
export function placeSteps(
  { head, steps }: WrappedSteps,
  x: number,
  top: number,
  type: TypeSizes,
): PlacedSteps {
  const y = (line: number, step = 0) => pixel(top + (line + 0.85) * leading(type) + step * between);
  const lines = steps.flatMap((texts, step) =>
    texts.map((text, index) => ({ text, step: step + 1, isFirst: index === 0 })),
  );
  return {
    x: pixel(x),
    head: head.map((text, line) => ({ text, y: y(line) })),
    steps: lines.map(({ text, step, isFirst }, line) => ({
      text,
      x: pixel(x + indent(type)),
      y: y(head.length + line, step),
      isFirst,
    })),
    mark: pixel(type.note * 0.42),
  };
}
