import type { Size } from '../../chart/box.ts';
import { wideFrom } from '../../chart/type-scale.ts';

/** The size a figure draws for, in pixels. */
export type DrawingSize = Size;

/** A size that figures are drawn for on the server, for all frames from some width on. */
export interface DrawingStep extends DrawingSize {
  name: 'narrow' | 'wide';
  /** The least width of the frame's inside, in pixels; `drawing.css` has the same number. */
  from: number;
}

/** Inside width of a frame on a window of 320 px, the narrowest that is served. */
const narrowest = 254;

/** Height of a drawing in pixels: on narrow figures and on wide ones, or worked out from the width. */
export type DrawingHeights = readonly [narrow: number, wide: number] | ((width: number) => number);

/** The height, in pixels, of a drawing of some width. */
export function heightAt(heights: DrawingHeights, width: number): number {
  return typeof heights === 'function' ? heights(width) : heights[width < wideFrom ? 0 : 1];
}

/** The two sizes drawn on the server, where the width of the window is not known. */
export function stepsOf(heights: DrawingHeights): [DrawingStep, DrawingStep] {
  const step = (name: DrawingStep['name'], from: number, width: number) => ({
    name,
    from,
    width,
    height: heightAt(heights, width),
  });
  return [step('narrow', 0, narrowest), step('wide', wideFrom, wideFrom)];
}
