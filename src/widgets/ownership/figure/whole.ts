import { groups, max } from 'd3-array';
import type { Box, Size } from '../../../chart/box.ts';
import { typeAt, wideFrom } from '../../../chart/type-scale.ts';
import { isPublic, shareOf, squaresOf } from '../model/owners.ts';
import { nameRegions, totalLabels, totalWidth, type Total } from './labels.ts';
import { emptyLayout, gapOf, type FigureLayout, type FigureInput } from './layout.ts';
import { wholeTiles } from './tiles.ts';

/** What owners of each colour hold together. */
function totalsOf({ owners, words }: FigureInput): Total[] {
  const sides = squaresOf(owners);
  const kinds = groups([...owners.keys()], (i) => owners[i] !== undefined && isPublic(owners[i]));
  return kinds.map(([, places], i) => {
    const own = places.flatMap((place) => owners[place] ?? []);
    return {
      name: words.kind(own),
      percent: words.percent(shareOf(own)),
      side: sides ? words.times(i === 0 ? sides.first : sides.second) : '',
      owners: places,
    };
  });
}

/** The height of two totals under the square, in pixels. */
const footOf = (numeral: number) => 2.4 * numeral;

/** How high the square of all is drawn in a figure of some width, in pixels; lower where it stands on a stage. */
export function wholeHeight(width: number, staged = false): number {
  if (staged && width < wideFrom) return 250;
  const { numeral } = typeAt(width);
  if (width >= wideFrom) return Math.round(Math.min(480, width - 190));
  return Math.round(Math.min(width, 440) + footOf(numeral));
}

/** All owners in one square, each with its name in it, and what each kind of them holds beside or below it. */
export function layoutWhole(input: FigureInput, room: Size): FigureLayout {
  const layout = emptyLayout(room.width);
  const { numeral, label } = layout.type;
  const totals = totalsOf(input);
  const column = 24 + (max(totals, (total) => totalWidth(total, layout)) ?? 0);
  const above = Math.min(room.width, room.height - footOf(numeral));
  const before = Math.min(room.width - column, room.height);
  const beside = before > above;
  const side = Math.max(before, above);
  const all: Box = { x: 0, y: 0, width: side, height: side };
  layout.tiles = wholeTiles(input.owners, all);
  layout.gap = gapOf(side / 10);
  totals.forEach((total, i) => {
    const at = beside
      ? { x: side + 24, y: 0.8 * numeral + i * (numeral + 3.5 * label) }
      : { x: 0, y: side + (i + 0.95) * 1.15 * numeral };
    layout.labels.push(...totalLabels(total, at, layout, !beside));
  });
  nameRegions(input, all, layout);
  return layout;
}
