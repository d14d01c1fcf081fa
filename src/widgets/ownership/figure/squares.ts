import { range } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Box, Size } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import { posterFrom, wideFrom } from '../../../chart/type-scale.ts';
import { shareOf } from '../model/owners.ts';
import { namesWidth, nameRegions, totalLabels, type Total } from './labels.ts';
import {
  emptyLayout,
  gapOf,
  leastTarget,
  sizeOf,
  type FigureInput,
  type FigureLayout,
  type OwnersBox,
} from './layout.ts';
import { inColumn, inLine, sidesOf, stacked } from './squares-places.ts';
import { regionsOf, squareTiles, wholeTiles } from './tiles.ts';

/** What the two squares and the whole come to. */
function totalsOf(input: FigureInput): Record<'first' | 'second' | 'all', Total> {
  const { first, second } = sidesOf(input);
  const { owners, words } = input;
  const rest = owners.slice(1);
  return {
    first: {
      name: owners[0]?.label ?? '',
      percent: words.percent(owners[0]?.share ?? 0),
      side: words.times(first),
      owners: [0],
    },
    second: {
      name: words.others,
      percent: words.percent(shareOf(rest)),
      side: words.times(second),
      owners: rest.map((_, i) => i + 1),
    },
    all: { name: words.all, percent: words.percent(100), side: words.times(10), owners: [] },
  };
}

/** The boxes of the owners in the two squares: the first, and rows of the second. */
function boxesIn({ owners }: FigureInput, first: Box, { x, y, width, height }: Box): OwnersBox[] {
  const rows = scaleBand(range(1, owners.length), [y, y + height]);
  const side = first.width;
  return owners.map((_, owner) =>
    owner === 0
      ? { ...first, height: side, owner }
      : { owner, x, y: rows(owner) ?? 0, width, height: rows.bandwidth() },
  );
}

/** The lines between the cells of the square of all, as SVG path data. */
function gridOf({ x, y, width, height }: Box): string {
  const [across, down] = [
    scaleLinear([0, 10], [x, x + width]),
    scaleLinear([0, 10], [y, y + height]),
  ];
  return range(1, 10)
    .map(
      (i) =>
        `M${pixel(across(i))},${pixel(y)}v${pixel(height)}M${pixel(x)},${pixel(down(i))}h${pixel(width)}`,
    )
    .join('');
}

/** How high the squares are drawn in a figure of some width, in pixels; lower on a narrow stage. */
export function squaresHeight(width: number, staged = false): number {
  if (staged && width < wideFrom) return 328;
  if (width < wideFrom) return Math.round(10 * Math.min((width - 18) / 16, 24)) + 291;
  const cell = (width - 165) / 18;
  if (width < posterFrom)
    return Math.round(Math.min(480, 92 + 6 * cell + 8 * Math.max(cell, leastTarget)));
  return Math.round(Math.min(464, 82 + (10 * (width - 256)) / 24));
}

/** An owner whose stake is a square and owners who make another, and the square of all they make; the cells in either. */
export function layoutSquares(input: FigureInput, whole: boolean, room: Size): FigureLayout {
  const layout = emptyLayout(room.width);
  const { owners, picked } = input;
  const narrow = room.width < wideFrom;
  const lined = room.width >= posterFrom || (!narrow && room.height < 300);
  const arrange = narrow ? inColumn : lined ? inLine : stacked;
  const { first, second, all, words, signs } = arrange(input, room, layout);
  const totals = totalsOf(input);
  const apart = boxesIn(input, first, second);
  layout.gap = gapOf(first.width / sidesOf(input).first);
  layout.labels.push(
    ...signs,
    ...totalLabels(totals.first, words.first, layout),
    ...totalLabels(totals.second, words.second, layout),
    ...(all ? totalLabels(totals.all, words.all, layout) : []),
  );
  const hand = narrow ? 'row' : 'name';
  const names = namesWidth(input, hand, layout);
  for (const { owner, x, y, width, height } of apart.slice(1))
    layout.labels.push({
      text: owners[owner]?.label ?? '',
      x: x + width + 10,
      y: y + height / 2 + 0.35 * sizeOf(hand, layout.type),
      anchor: 'start',
      hand,
      strong: owner === picked,
      owners: [owner],
    });
  if (whole && all) {
    layout.tiles = wholeTiles(owners, all);
    layout.ghosts = apart;
    nameRegions(input, all, layout);
    return layout;
  }
  if (narrow) {
    const y = words.second.y - layout.type.numeral;
    layout.focus = { ...second, y, height: second.y + second.height - y };
  }
  layout.tiles = squareTiles(owners, first, second);
  layout.targets = apart.map((box) => (box.owner > 0 ? { ...box, width: box.width + names } : box));
  if (all) {
    layout.ghosts = regionsOf(owners, all).map((box, owner) => ({ ...box, owner }));
    layout.grid = gridOf(all);
  }
  return layout;
}
