import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Size } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import { typeAt } from '../../../chart/type-scale.ts';
import type { Counts } from '../model/counts.ts';
import { pitchFor, rowsOfMarks, type MarkRows } from '../canvas/mark-rows.ts';

/** How long a count takes at a rate, as a bar; in pixels. */
interface TimeBar {
  name: keyof Counts;
  /** Baseline of its words, and its top. */
  textY: number;
  y: number;
  width: number;
  height: number;
}

/** Everything in the drawing of what a hand has counted. */
export interface HoldLayout {
  numeral: number;
  /** Baseline of the number counted, and of the words under it. */
  numberY: number;
  nameY: number;
  rows: MarkRows;
  bars: TimeBar[];
}

/** What a hand has counted, a mark each, over bars for how long the two counts take at its rate. @param seconds of each; nought where nothing was counted */
export function layoutHold(counted: number, seconds: Counts, { width, height }: Size): HoldLayout {
  const type = typeAt(width);
  const [numeral, font] = [type.numeral * 1.3, type.label];
  const head = numeral + font * 1.8;
  const room = { width, height: height * 0.6 - head };
  const pitch = pitchFor(counted, room);
  const names = ['reported', 'printed'] as const;
  const rows = scaleBand(names, [height * 0.64, height]).paddingInner(0.12);
  const longest = max(names, (name) => seconds[name]) ?? 0;
  const along = scaleLinear([0, longest || 1], [0, width]);
  return {
    numeral: pixel(numeral),
    numberY: pixel(numeral * 0.82),
    nameY: pixel(numeral * 0.82 + font * 1.5),
    rows: rowsOfMarks(counted, Math.floor(width / pitch), { x: 0, y: head }, pitch),
    bars: names.map((name) => {
      const top = rows(name) ?? 0;
      const y = top + font * 1.7;
      return {
        name,
        textY: pixel(top + font * 1.1),
        y: pixel(y),
        width: pixel(along(seconds[name])),
        height: pixel(rows.bandwidth() - font * 1.7),
      };
    }),
  };
}
