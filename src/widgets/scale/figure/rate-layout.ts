import { max, range } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { ticksOf, type Tick } from '../../../chart/axis.ts';
import type { Size } from '../../../chart/box.ts';
import { rectangle } from '../../../chart/path.ts';
import { pixel } from '../../../chart/pixel.ts';
import { typeAt } from '../../../chart/type-scale.ts';

/** A count at its average rate: a bar for each moment at which a check comes. */
export interface RateLane {
  name: 'reported' | 'printed';
  /** When checks come, in seconds from the start. */
  moments: readonly number[];
}

/** Everything in the drawing of the rates, in pixels. */
export interface RateLayout {
  lanes: { name: RateLane['name']; bars: string; base: number; nameY: number }[];
  left: number;
  right: number;
  ticks: Tick[];
  /** Baseline of the ticks' labels. */
  tickY: number;
}

/** Ten seconds at the average rates, one lane under the other. @param span seconds @param write the label of a second */
export function layoutRates(
  lanes: readonly RateLane[],
  span: number,
  { width, height }: Size,
  write: (second: number) => string,
): RateLayout {
  const font = typeAt(width).label;
  const [left, right] = [font, width - font];
  const along = scaleLinear([0, span], [left, right]);
  const rows = scaleBand(
    lanes.map(({ name }) => name),
    [0, height - font * 2.4],
  ).paddingInner(0.12);
  const most = max(lanes, ({ moments }) => moments.length) ?? 1;
  const bar = Math.min(6, (along(span / most) - left) * 0.45);
  return {
    lanes: lanes.map(({ name, moments }) => {
      const top = rows(name) ?? 0;
      const base = top + rows.bandwidth();
      const box = { y: top + font * 1.9, width: bar, height: rows.bandwidth() - font * 1.9 };
      return {
        name,
        bars: moments.map((moment) => rectangle({ ...box, x: along(moment) - bar / 2 })).join(''),
        base: pixel(base),
        nameY: pixel(top + font * 1.2),
      };
    }),
    left,
    right,
    ticks: ticksOf(range(0, span + 1, 5), (second) => pixel(along(second)), write),
    tickY: pixel(height - font * 0.6),
  };
}
