import { scaleBand } from 'd3-scale';
import type { Size } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import { typeAt } from '../../../chart/type-scale.ts';
import type { Counts } from '../model/counts.ts';
import { pitchFor, rowsOfMarks, type MarkRows } from '../canvas/mark-rows.ts';

/** A counter: its number, who gives its rate, and a mark for each check; in pixels. */
interface CounterLane {
  name: keyof Counts;
  /** Baselines of the number and of the name under it. */
  numberY: number;
  nameY: number;
  rows: MarkRows;
}

/** Everything in the drawing of the two counters. */
export interface SinceLayout {
  /** Size of the numbers. */
  numeral: number;
  lanes: CounterLane[];
}

/** The two counters over what they have counted, with marks of one size; marks without room are left out from the end. */
export function layoutSince(counts: Counts, { width, height }: Size): SinceLayout {
  const type = typeAt(width);
  const [numeral, font] = [type.numeral, type.label];
  const head = numeral * 1.05 + font * 1.7;
  const names = ['reported', 'printed'] as const;
  // Ten marks of the larger count come for one of the smaller: it has more of the room.
  const parts = scaleBand(names, [0, height - 2 * head]).paddingInner(0.06);
  const shares = { reported: 0.5, printed: 1.5 };
  const rooms = names.map((name) => ({ name, width, height: parts.bandwidth() * shares[name] }));
  const pitch = Math.min(...rooms.map((room) => pitchFor(counts[room.name], room)));
  const columns = Math.floor(width / pitch);
  let top = 0;
  const lanes = rooms.map(({ name, height: room }): CounterLane => {
    const most = columns * Math.floor(room / pitch);
    const lane = {
      name,
      numberY: pixel(top + numeral * 0.85),
      nameY: pixel(top + numeral * 0.85 + font * 1.4),
      rows: rowsOfMarks(Math.min(most, counts[name]), columns, { x: 0, y: top + head }, pitch),
    };
    top += head + room + parts.step() * parts.paddingInner();
    return lane;
  });
  return { numeral, lanes };
}
