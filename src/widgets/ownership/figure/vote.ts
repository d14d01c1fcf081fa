import { cumsum, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Box, Size } from '../../../chart/box.ts';
import { polyline } from '../../../chart/path.ts';
import { wideFrom } from '../../../chart/type-scale.ts';
import { rules } from '../../../ledger/weighted-voting.ts';
import { judge, quotas } from '../model/vote.ts';
import { emptyLayout, gapOf, leastRow, type FigureLayout, type VoteInput } from './layout.ts';
import { layoutLineups } from './lineup-grid.ts';
import { stripTiles } from './tiles.ts';
import { layoutRows } from './voter-rows.ts';

/** Columns of cells in the strip, and the cells of one. */
const [columns, thickness] = [25, 4];

/** The owners' places in the order they stand in the strip: those in favour, then the others. */
function orderOf({ owners, members }: Pick<VoteInput, 'owners' | 'members'>): number[] {
  const places = [...owners.keys()];
  const inFavour = (place: number) => members.includes(owners[place]?.id ?? '');
  return [...places.filter(inFavour), ...places.filter((place) => !inFavour(place))];
}

/** The room above the strip that its two lines and the sum of the votes take, in pixels. */
const headOf = ({ type }: FigureLayout) => Math.max(2.9 * type.label, 0.9 * type.numeral) + 6;

/** The two lines to be reached, and what has been. */
function layoutRulers(vote: VoteInput, strip: Box, layout: FigureLayout): void {
  const { label } = layout.type;
  const verdict = judge(vote.owners, vote.members);
  const along = scaleLinear([0, 100], [strip.x, strip.x + strip.width]);
  rules.forEach((rule) => {
    const x = along(quotas[rule]);
    const y = strip.y - 7 - (rule === 'half' ? 0 : 1.45 * label);
    const strong = rule === vote.rule;
    const ends = [y - label * 0.35, strip.y + strip.height + 7];
    layout.strokes.push({
      d: polyline(ends.map((end) => [x, end] as const)),
      kind: 'ruler',
      strong,
    });
    layout.flags.push({ x, y: y - label * 0.35, reached: verdict.carries[rule] });
    layout.labels.push({
      text: vote.labels.lines[rule],
      x: x - 9,
      y,
      anchor: 'end',
      hand: 'name',
      strong,
      owners: [],
    });
  });
  if (vote.members.length === 0) return;
  const sumAt = {
    x: strip.x,
    y: strip.y - 9,
    anchor: 'start',
    hand: 'numeral',
    owners: [],
  } as const;
  layout.labels.push({ ...sumAt, text: vote.words.percent(verdict.share) });
  const y = strip.y + strip.height + 5;
  const ends = [strip.x, along(verdict.share)];
  const d = polyline(ends.map((end) => [end, y] as const));
  layout.strokes.push({ d, kind: 'extent', strong: true });
}

/** All cells in one strip against its two lines: those in favour first. */
function layoutStrip(vote: VoteInput, at: Omit<Box, 'height'>, layout: FigureLayout): Box {
  const cell = at.width / columns;
  const strip = { ...at, y: at.y + headOf(layout), height: thickness * cell };
  const order = orderOf(vote);
  const shares = order.map((owner) => vote.owners[owner]?.share ?? 0);
  const ends = cumsum(shares);
  const along = scaleLinear([0, sum(shares)], [strip.x, strip.x + strip.width]);
  layout.gap = gapOf(cell);
  layout.tiles = stripTiles(vote.owners, order, { x: strip.x, y: strip.y, cell });
  layout.areas = order.map((owner, i) => {
    const [from, to] = [along((ends[i] ?? 0) - (shares[i] ?? 0)), along(ends[i] ?? 0)];
    return { owner, x: from, y: strip.y, width: to - from, height: strip.height };
  });
  layoutRulers(vote, strip, layout);
  return strip;
}

/** The height of the line-ups on narrow figures, in pixels. */
const gridHeight = (width: number) => Math.min(132, 60 + width / 4);

/** How high a vote is drawn in a figure of some width, in pixels; on a narrow stage it is low, and without the line-ups. */
export function voteHeight(width: number, staged = false): number {
  if (width >= wideFrom) return 480;
  if (staged) return Math.round(78 + (thickness / columns) * width + 9 * leastRow);
  return Math.round(310 + (thickness / columns) * width + gridHeight(width));
}

/** A vote: who is in favour row by row, the hundred cells against the two lines, and how often an owner decides. */
export function layoutVote(vote: VoteInput, { width, height }: Size): FigureLayout {
  const layout = emptyLayout(width);
  if (width >= wideFrom) {
    const left = 0.44 * width;
    const x = left + 0.05 * width;
    const strip = layoutStrip(vote, { x, y: 0, width: width - x }, layout);
    const y = strip.y + strip.height + 26;
    layoutRows(vote, { x: 0, y: 0, width: left, height }, layout);
    layoutLineups(vote, { x, y, width: width - x, height: height - y }, layout);
    return layout;
  }
  const strip = layoutStrip(vote, { x: 0, y: 0, width }, layout);
  layout.focus = { x: 0, y: 0, width, height: strip.y + strip.height };
  const y = strip.y + strip.height + 14;
  if (height < voteHeight(width)) {
    layoutRows(vote, { x: 0, y, width, height: height - y }, layout, leastRow);
    return layout;
  }
  const grid = gridHeight(width);
  layoutRows(vote, { x: 0, y, width, height: height - y - grid - 12 }, layout);
  layoutLineups(vote, { x: 0, y: height - grid, width, height: grid }, layout);
  return layout;
}
