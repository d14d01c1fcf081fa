import { besideFrom, blank, largeFrom, type Drawn, type Room, type Stakes } from './drawn.ts';
import { letters, spread, widest, widthOf, type Label } from './lettering.ts';
import type { Owner } from './model.ts';
import { barTiles, wholeTiles, type Box, type Tile } from './tiles.ts';

/** Where each owner has its middle in the whole square, in tenths of its height. */
function middlesOf(owners: readonly Owner[]): number[] {
  let start = 0;
  return owners.map(({ share }) => {
    const middle = (start + share / 2) / 10;
    const oneRow = Math.floor(start / 10) === Math.ceil((start + share) / 10) - 1;
    start += share;
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
function nameWhole(asked: Stakes, at: Box, room: Room, drawn: Drawn): void {
  const { owners, picked, words } = asked;
  const size = letters[drawn.scale].name;
  const broken = room.width < besideFrom;
  const wanted = middlesOf(owners).map((tenth) => at.y + tenth * (at.height / 10));
  const heights = broken
    ? spread(wanted, size * 2.6, room.height - size * 2)
    : spread(wanted, size * 1.4, at.y + at.height - size * 0.4);
  const x = at.x + at.width;
  owners.forEach(({ label, share }, owner) => {
    const [from, y] = [wanted[owner] ?? 0, heights[owner] ?? 0];
    const strong = owner === picked;
    const percent = words.percent(share);
    const hand = strong ? 'strong' : 'name';
    const common = { x: x + 20, anchor: 'start', owners: [owner] } as const;
    const baseline = y + size * 0.35;
    drawn.strokes.push({ d: `M${x + 3} ${from}L${x + 15} ${y}`, kind: 'leader', strong });
    if (broken)
      drawn.labels.push(
        { ...common, text: label, y: baseline, hand },
        { ...common, text: percent, y: baseline + size * 1.1, hand: strong ? 'strong' : 'note' },
      );
    else drawn.labels.push({ ...common, text: `${label} ${percent}`, y: baseline, hand });
  });
  drawn.areas.push(...runsOf(drawn.tiles));
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
function planOf({ owners, whole, words }: Stakes, { width, height }: Room): Plan {
  const large = width >= largeFrom;
  const beside = width >= besideFrom;
  const { name, numeral } = letters[large ? 'large' : 'small'];
  const column = (texts: string[]) => widest(texts, name);
  const names = column(owners.map(({ label }) => label));
  const shares = column(owners.map(({ share }) => words.percent(share)));
  const longest = Math.max(...owners.map(({ share }) => share)) / 2;
  const [head, between] = [26, 60];
  const labelled = beside ? names + shares + 40 : names + 20;
  const left = beside && !(large && whole) ? names + 14 : 0;
  const right = beside && !whole ? shares + 10 : 0;
  const pitch = height / owners.length;
  const cell = Math.min(
    large ? (width - labelled - between) / (longest + 10) : (width - left - right) / longest,
    (pitch - (beside ? 14 : name + 16)) / 2,
    large ? (height - head - numeral - 12) / 10 : 26,
  );
  const side = large ? 10 * cell : Math.min(width - labelled, height - 16);
  return {
    cell,
    left,
    tops: owners.map((_, i) => i * pitch + (beside ? pitch / 2 - cell : name + 6)),
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
function nameBars(asked: Stakes, { cell, left, tops }: Plan, room: Room, drawn: Drawn): void {
  const size = letters[drawn.scale].name;
  const beside = room.width >= besideFrom;
  const pitch = room.height / tops.length;
  asked.owners.forEach(({ label, share }, owner) => {
    const y = (tops[owner] ?? 0) + (beside ? cell + size * 0.35 : -6);
    const common = { y, anchor: 'start', owners: [owner] } as const;
    const x = beside ? left + (share / 2) * cell + 10 : widthOf(label, size) + 8;
    drawn.labels.push(
      { ...common, x: 0, text: label, hand: owner === asked.picked ? 'strong' : 'name' },
      { ...common, x, text: asked.words.percent(share), hand: 'strong' },
    );
    drawn.areas.push({ owner, x: 0, y: owner * pitch, width: room.width * 0.9, height: pitch });
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
export function drawBars(asked: Stakes, room: Room): Drawn {
  const { owners, whole, words } = asked;
  const drawn = blank(room.width >= largeFrom ? 'large' : 'small');
  const large = drawn.scale === 'large';
  const plan = planOf(asked, room);
  const apart = barTiles(owners, plan.left, plan.tops, plan.cell);
  const together = wholeTiles(owners, plan.square);
  drawn.tiles = whole ? together : apart;
  if (large) drawn.ghosts = whole ? apart : together;
  drawn.gap = Math.min(3, Math.max(1, (whole ? plan.square.width / 10 : plan.cell) * 0.08));
  if (large) drawn.labels.push(...headSquare(words.all, plan));
  if (whole) nameWhole(asked, plan.square, room, drawn);
  else nameBars(asked, plan, room, drawn);
  return drawn;
}
