import { scaleLinear } from 'd3-scale';
import { ticksOf, type Tick } from '../../../chart/axis.ts';
import type { Box, Size } from '../../../chart/box.ts';
import { typeAt } from '../../../chart/type-scale.ts';
import type { TemplateState } from '../state.ts';

/** Height of the drawing in pixels, on narrow figures and on wide ones. */
export const heights = [120, 90] as const;

/** Where everything in the drawing is, in pixels. */
export interface TemplateLayout {
  /** Size of its letters. */
  font: number;
  bar: Box;
  ticks: Tick[];
  /** Baseline of the ticks' labels. */
  base: number;
}

/**
 * The drawing of a state: a bar on an axis from nought to a thousand.
 * @param write the label of a tick
 */
export function layoutTemplate(
  { items }: TemplateState,
  { width, height }: Size,
  write: (value: number) => string,
): TemplateLayout {
  const font = typeAt(width).note;
  const along = scaleLinear([0, 1000], [font, width - 2 * font]);
  return {
    font,
    bar: {
      x: along(0),
      y: height * 0.15,
      width: along(items) - along(0),
      height: height * 0.35,
    },
    ticks: ticksOf(along.ticks(4), along, write),
    base: height * 0.85,
  };
}
