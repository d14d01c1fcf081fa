import { cumsum, max } from 'd3-array';
import { scaleBand } from 'd3-scale';
import type { Box, Size } from '../../../chart/box.ts';
import { dodge1d } from '../../../chart/dodge.ts';
import { polyline } from '../../../chart/path.ts';
import { textWidth, widest } from '../../../chart/text/text-metrics.ts';
import { typeAt } from '../../../chart/type-scale.ts';
import type { Owner } from '../model/owners.ts';
import {
  besideFrom,
  emptyLayout,
  largeFrom,
  type FigureLayout,
  type Label,
  type StakesInput,
} from './layout.ts';
import { barTiles, wholeTiles, type Tile } from './tiles.ts';

/** Where each owner has its middle in the whole square, in tenths of its height. */
function middlesOf(owners: readonly Owner[]): number[] {
  const ends = cumsum(owners, ({ share }) => share);
  return owners.map(({ share }, i) => {
    const [start, end] = [(ends[i] ?? 0) - share, ends[i] ?? 0];
    const oneRow = Math.floor(start / 10) === Math.ceil(end / 10) - 1;
    const middle = (start + end) / 20;
    return oneRow ? Math.floor(middle) + 0.5 : middle;
  });
}

/** The runs of each owner's cells in each row. */
function runsOf(tiles: readonly Tile[]): Tile[] {
  const runs: Tile[] = [];
  for (const tile of tiles) {
    const last = runs.at(-1);
    if (last?.owner === tile.owner && last.y === tile.y) last.width = tile.x + tile.width - last.x;
    else runs.push({ ...tile });
  }
  return runs;
}

/** The owners' names beside the whole square, led to where they belong; on narrow figures shares go under names. */
function nameWhole(input: StakesInput, at: Box, room: Size, layout: FigureLayout): void {
  const { owners, picked, words } = input;
  const size = layout.type.label;
  const broken = room.width < besideFrom;
  const wanted = middlesOf(owners).map((tenth) => at.y + tenth * (at.height / 10));
  const high = (broken ? 2.5 : 1.3) * size;
  const wishes = wanted.map((y) => ({ at: y + (broken ? 0.55 * size : 0), size: high }));
  const heights = dodge1d(wishes, 0, room.height, 0.1 * size);
  const x = at.x + at.width;
  owners.forEach(({ label, share }, owner) => {
    const from = wanted[owner] ?? 0;
    const y = (heights[owner] ?? 0) - (broken ? 0.55 * size : 0);
    const strong = owner === picked;
    const percent = words.percent(share);
    const hand = strong ? 'strong' : 'name';
    const common = { x: x + 20, anchor: 'start', owners: [owner] } as const;
    const baseline = y + size * 0.35;
    const d = polyline([
      [x + 3, from],
      [x + 15, y],
    ]);
    layout.strokes.push({ d, kind: 'leader', strong });
    if (broken)
      layout.labels.push(
        { ...common, text: label, y: baseline, hand },
        { ...common, text: percent, y: baseline + size * 1.1, hand: strong ? 'strong' : 'note' },
      );
    else layout.labels.push({ ...common, text: `${label} ${percent}`, y: baseline, hand });
  });
  layout.areas.push(...runsOf(layout.tiles));
}

/** Where the bars stand, and the square beside them or alone. */
interface Plan {
  cell: number;
  /** Where bars begin, from the left and from the top. */
  left: number;
  tops: number[];
  square: Box;
  /** Room between the bars and the square. */
  between: number;
}

/** Plans the room: names stand left of the bars, or above them on narrow figures. */
function planOf({ owners, whole, words }: StakesInput, { width, height }: Size): Plan {
  const large = width >= largeFrom;
  const beside = width >= besideFrom;
  const { label: name, numeral } = typeAt(width);
  const column = (texts: string[]) => widest(texts, name, 'bold');
  const names = column(owners.map(({ label }) => label));
  const shares = column(owners.map(({ share }) => words.percent(share)));
  const longest = (max(owners, ({ share }) => share) ?? 0) / 2;
  const [head, between] = [26, 60];
  const labelled = beside ? names + shares + 40 : names + 20;
  const left = beside && !(large && whole) ? names + 14 : 0;
  const right = beside && !whole ? shares + 10 : 0;
  const pitch = scaleBand([...owners.keys()], [0, height]);
  const cell = Math.min(
    large ? (width - labelled - between) / (longest + 10) : (width - left - right) / longest,
    (pitch.bandwidth() - (beside ? 14 : name + 16)) / 2,
    large ? (height - head - numeral - 12) / 10 : 26,
  );
  const side = large ? 10 * cell : Math.min(width - labelled, height - 16);
  return {
    cell,
    left,
    tops: owners.map(
      (_, i) => (pitch(i) ?? 0) + (beside ? pitch.bandwidth() / 2 - cell : name + 6),
    ),
    square: {
      x: large ? left + longest * cell + right + between : 0,
      y: large ? head : 8,
      width: side,
      height: side,
    },
    between,
  };
}

/** Names and shares of the bars. */
function nameBars(
  input: StakesInput,
  { cell, left, tops }: Plan,
  room: Size,
  layout: FigureLayout,
): void {
  const size = layout.type.label;
  const beside = room.width >= besideFrom;
  const rows = scaleBand([...tops.keys()], [0, room.height]);
  input.owners.forEach(({ label, share }, owner) => {
    const y = (tops[owner] ?? 0) + (beside ? cell + size * 0.35 : -6);
    const common = { y, anchor: 'start', owners: [owner] } as const;
    const x = beside ? left + (share / 2) * cell + 10 : textWidth(label, size) + 8;
    layout.labels.push(
      { ...common, x: 0, text: label, hand: owner === input.picked ? 'strong' : 'name' },
      { ...common, x, text: input.words.percent(share), hand: 'strong' },
    );
    layout.areas.push({
      owner,
      x: 0,
      y: rows(owner) ?? 0,
      width: room.width * 0.9,
      height: rows.bandwidth(),
    });
  });
}

/** The heading of the square of all, and the sign before it. */
function headSquare(all: string, { square, between }: Plan): Label[] {
  const middle = square.y + square.height / 2 + 10;
  return [
    { text: all, x: square.x, y: square.y - 9, anchor: 'start', hand: 'name', owners: [] },
    { text: '=', x: square.x - between / 2, y: middle, anchor: 'middle', hand: 'sign', owners: [] },
  ];
}

/** Owners whose stakes make no squares: each a bar, or all together in the square of all. */
export function layoutBars(input: StakesInput, room: Size): FigureLayout {
  const { owners, whole, words } = input;
  const layout = emptyLayout(room.width);
  const large = room.width >= largeFrom;
  const plan = planOf(input, room);
  const apart = barTiles(owners, plan.left, plan.tops, plan.cell);
  const together = wholeTiles(owners, plan.square);
  layout.tiles = whole ? together : apart;
  if (large) layout.ghosts = whole ? apart : together;
  layout.gap = Math.min(3, Math.max(1, (whole ? plan.square.width / 10 : plan.cell) * 0.08));
  if (large) layout.labels.push(...headSquare(words.all, plan));
  if (whole) nameWhole(input, plan.square, room, layout);
  else nameBars(input, plan, room, layout);
  return layout;
}
