import { pixel } from '../../../chart/pixel.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import type { FigureLayout } from './layout.ts';
import type { PersonMark } from './layout-marks.ts';

/** How one person is pointed out: a ring round the mark, a line to a label, and an arrow to where the answer turns. */
export interface Pointer {
  x: number;
  y: number;
  ring: number;
  /** Height of the label’s row. */
  row: number;
  label: { text: string; x: number; anchor: 'start' | 'end' };
  /** Where the arrow ends, at the score that turns the answer; absent where nothing does, or for the twin. */
  to: number | undefined;
}

/** Points out a person. @param turned the score that the smallest change leads to, if there is one to show */
export function layoutPointer(
  { x, y, group }: PersonMark,
  text: string,
  turned: number | undefined,
  layout: FigureLayout,
): Pointer {
  const { width } = layout.size;
  const gap = layout.type.label * 0.5;
  const long = textWidth(text, layout.type.label, 'bold') + gap;
  const to = turned === undefined ? undefined : Math.min(width - 2, Math.max(2, layout.x(turned)));
  const [left, right] = [Math.min(x, to ?? x), Math.max(x, to ?? x)];
  const onRight = { x: right + gap, anchor: 'start', fits: right + long < width } as const;
  const onLeft = { x: left - gap, anchor: 'end', fits: left - long > 0 } as const;
  const behind = to !== undefined && to < x ? [onRight, onLeft] : [onLeft, onRight];
  // An arrow across the whole drawing leaves room on neither side: the label then lies on its beginning.
  const place = behind.find(({ fits }) => fits) ?? { x: width, anchor: 'end' as const };
  return {
    x,
    y,
    ring: pixel(layout.mark / 2 + layout.type.label / 5),
    row: layout.bands[group].person,
    label: { text, x: pixel(place.x), anchor: place.anchor },
    to: to === undefined ? undefined : pixel(to),
  };
}
