import type { TemplateState } from './state.ts';

/** Height of the drawing in pixels, on narrow figures and on wide ones. */
export const heights = [120, 90] as const;

/** Where the bar and its label stand, in pixels. */
export interface TemplateShapes {
  bar: { x: number; y: number; width: number; height: number };
  label: { x: number; y: number; anchor: 'start' | 'end' };
}

/** The shapes of a state in a room of some pixels; the longest list fills its width. */
export function shapesOf(
  { items }: TemplateState,
  { width, height }: { width: number; height: number },
): TemplateShapes {
  const length = (width * items) / 1000;
  const bar = { x: 0, y: height * 0.3, width: length, height: height * 0.3 };
  const right = length < width / 2;
  return {
    bar,
    label: { x: right ? length + 6 : length, y: height * 0.85, anchor: right ? 'start' : 'end' },
  };
}
