import { cumsum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Box, Size } from '../../../chart/box.ts';
import { polyline } from '../../../chart/path.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { rules } from '../../../ledger/voting.ts';
import { quotas } from '../model/vote.ts';
import { emptyLayout, largeFrom, type FigureLayout, type VoteInput } from './layout.ts';
import { powerTable } from './power-table.ts';
import { stripTiles } from './tiles.ts';

const strips = 25;

/** The owners' places in the order they stand in the strip: those in favour, then the others. */
function orderOf({ owners, members }: Pick<VoteInput, 'owners' | 'members'>): number[] {
  const places = [...owners.keys()];
  const inFavour = (place: number) => members.includes(owners[place]?.id ?? '');
  return [...places.filter(inFavour), ...places.filter((place) => !inFavour(place))];
}

/** The two lines to be reached, and what has been. */
function rulers(vote: VoteInput, strip: Box, layout: FigureLayout): void {
  const { note, label, numeral } = layout.type;
  const line = note * 1.45;
  const along = scaleLinear([0, 100], [strip.x, strip.x + strip.width]);
  rules.forEach((rule) => {
    const x = along(quotas[rule]);
    const y = strip.y - 6 - (rule === 'half' ? 0 : line);
    const strong = rule === vote.rule;
    const { short, full } = vote.labels.lines[rule];
    const room = x - 14 - textWidth(vote.words.percent(99.9), numeral, 'display');
    layout.strokes.push({
      d: polyline([
        [x, y - note * 0.35],
        [x, strip.y + strip.height + 7],
      ]),
      kind: 'ruler',
      strong,
    });
    layout.flags.push({ x, y: y - note * 0.35, reached: vote.verdict.carries[rule] });
    layout.labels.push({
      text: textWidth(full, label, 'bold') < room ? full : short,
      x: x - 9,
      y,
      anchor: 'end',
      hand: strong ? 'strong' : 'note',
      owners: [],
    });
  });
  if (vote.members.length === 0) return;
  layout.labels.push({
    text: vote.words.percent(vote.verdict.share),
    x: strip.x,
    y: strip.y - 9,
    anchor: 'start',
    hand: 'numeral',
    owners: [],
  });
  const y = strip.y + strip.height + 5;
  layout.strokes.push({
    d: polyline([
      [strip.x, y],
      [along(vote.verdict.share), y],
    ]),
    kind: 'extent',
    strong: true,
  });
}

/** The owners' names on stairs under the strip, each led to its block. */
function names(
  { owners, members, picked }: VoteInput,
  order: readonly number[],
  strip: Box,
  layout: FigureLayout,
): void {
  const size = layout.type.note;
  const pitch = size * 1.3;
  const along = scaleLinear([0, 100], [strip.x, strip.x + strip.width]);
  const ends = cumsum(order, (owner) => owners[owner]?.share ?? 0);
  order.forEach((owner, i) => {
    const { share = 0, label = '', id = '' } = owners[owner] ?? {};
    const x = along((ends[i] ?? 0) - share + Math.min(share, 8) / 2);
    const y = strip.y + strip.height + 12 + (order.length - i) * pitch;
    layout.strokes.push({
      d: polyline([
        [x, strip.y + strip.height + 9],
        [x, y - size * 0.35],
        [x + 6, y - size * 0.35],
      ]),
      kind: 'leader',
      strong: owner === picked,
    });
    layout.labels.push({
      text: label,
      x: x + 9,
      y,
      anchor: 'start',
      hand: members.includes(id) || owner === picked ? 'strong' : 'note',
      owners: [owner],
    });
  });
}

/** A vote: the hundred cells as one strip against its two lines, and what power comes with which share. */
export function layoutVote(vote: VoteInput, room: Size): FigureLayout {
  const layout = emptyLayout(room.width);
  const large = room.width >= largeFrom;
  const { note } = layout.type;
  const table = large ? Math.min(390, room.width * 0.36) : room.width;
  const aside = large ? table + 110 : 0;
  const cell = (room.width - aside) / strips;
  const top = note * 1.45 + note + 14;
  const strip = { x: 0, y: top, width: cell * strips, height: 4 * cell };
  const order = orderOf(vote);
  layout.gap = Math.min(3, Math.max(1, cell * 0.08));
  layout.tiles = stripTiles(vote.owners, order, { x: 0, y: top, cell });
  rulers(vote, strip, layout);
  if (large) names(vote, order, strip, layout);
  const below = large ? 0 : strip.y + strip.height + 18;
  powerTable(
    vote,
    { x: large ? room.width - table : 0, y: below, width: table, height: room.height - below },
    large,
    layout,
  );
  const along = scaleLinear([0, 100], [0, strip.width]);
  const ends = cumsum(order, (owner) => vote.owners[owner]?.share ?? 0);
  order.forEach((owner, i) => {
    const width = along(vote.owners[owner]?.share ?? 0);
    const x = along(ends[i] ?? 0) - width;
    layout.areas.push({ owner, x, y: strip.y, width, height: strip.height });
  });
  return layout;
}
