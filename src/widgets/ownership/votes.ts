import { rules } from '../../ledger/voting.ts';
import { blank, largeFrom, type Drawn, type Room, type Vote } from './drawn.ts';
import { letters, widthOf } from './lettering.ts';
import { lineOf } from './model.ts';
import { powerTable } from './power-table.ts';
import { stripTiles, type Box } from './tiles.ts';

const strips = 25;

/** The owners' places in the order they stand in the strip: those in favour, then the others. */
function orderOf({ owners, members }: Pick<Vote, 'owners' | 'members'>): number[] {
  const places = [...owners.keys()];
  const inFavour = (place: number) => members.includes(owners[place]?.id ?? '');
  return [...places.filter(inFavour), ...places.filter((place) => !inFavour(place))];
}

/** The two lines to be reached, and what has been. */
function rulers(vote: Vote, strip: Box, drawn: Drawn): void {
  const { note, numeral } = letters[drawn.scale];
  const line = note * 1.45;
  rules.forEach((rule) => {
    const x = strip.x + (lineOf(rule) / 100) * strip.width;
    const y = strip.y - 6 - (rule === 'half' ? 0 : line);
    const strong = rule === vote.rule;
    const [short, full] = vote.words.lines[rule];
    const room = x - 14 - widthOf(vote.words.percent(100), numeral);
    drawn.strokes.push({
      d: `M${x} ${y - note * 0.35}V${strip.y + strip.height + 7}`,
      kind: 'ruler',
      strong,
    });
    drawn.flags.push({ x, y: y - note * 0.35, reached: vote.verdict.carries[rule] });
    drawn.labels.push({
      text: widthOf(full, note) < room ? full : short,
      x: x - 9,
      y,
      anchor: 'end',
      hand: strong ? 'strong' : 'note',
      owners: [],
    });
  });
  if (vote.members.length === 0) return;
  drawn.labels.push({
    text: vote.words.percent(vote.verdict.share),
    x: strip.x,
    y: strip.y - 9,
    anchor: 'start',
    hand: 'numeral',
    owners: [],
  });
  const end = strip.x + (vote.verdict.share / 100) * strip.width;
  const y = strip.y + strip.height + 5;
  drawn.strokes.push({ d: `M${strip.x} ${y}H${end}`, kind: 'extent', strong: true });
}

/** The owners' names on stairs under the strip, each led to its block. */
function names(
  { owners, members, picked }: Vote,
  order: readonly number[],
  strip: Box,
  drawn: Drawn,
): void {
  const size = letters[drawn.scale].note;
  const pitch = size * 1.3;
  let start = 0;
  order.forEach((owner, i) => {
    const { share = 0, label = '', id = '' } = owners[owner] ?? {};
    const x = strip.x + ((start + Math.min(share, 8) / 2) / 100) * strip.width;
    start += share;
    const y = strip.y + strip.height + 12 + (order.length - i) * pitch;
    drawn.strokes.push({
      d: `M${x} ${strip.y + strip.height + 9}V${y - size * 0.35}H${x + 6}`,
      kind: 'leader',
      strong: owner === picked,
    });
    drawn.labels.push({
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
export function drawVote(vote: Vote, room: Room): Drawn {
  const drawn = blank(room.width >= largeFrom ? 'large' : 'small');
  const large = drawn.scale === 'large';
  const { note } = letters[drawn.scale];
  const table = large ? Math.min(390, room.width * 0.36) : room.width;
  const aside = large ? table + 110 : 0;
  const cell = (room.width - aside) / strips;
  const top = note * 1.45 + note + 14;
  const strip = { x: 0, y: top, width: cell * strips, height: 4 * cell };
  const order = orderOf(vote);
  drawn.gap = Math.min(3, Math.max(1, cell * 0.08));
  drawn.tiles = stripTiles(vote.owners, order, { x: 0, y: top, cell });
  rulers(vote, strip, drawn);
  if (large) names(vote, order, strip, drawn);
  const below = large ? 0 : strip.y + strip.height + 18;
  powerTable(
    vote,
    { x: large ? room.width - table : 0, y: below, width: table, height: room.height - below },
    drawn,
  );
  let x = 0;
  for (const owner of order) {
    const width = ((vote.owners[owner]?.share ?? 0) / 100) * strip.width;
    drawn.areas.push({ owner, x, y: strip.y, width, height: strip.height });
    x += width;
  }
  return drawn;
}
