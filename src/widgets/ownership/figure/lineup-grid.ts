import { maxIndex, range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import type { Box } from '../../../chart/box.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { wrapText } from '../../../chart/text/wrap.ts';
import { isPresent, lineupsAround } from '../model/lineups.ts';
import type { FigureLayout, VoteInput } from './layout.ts';

/** The largest square in pixels that so many of fit into a room in so many columns. */
const cellIn = ({ width, height }: Box, count: number, columns: number) =>
  Math.min(width / columns, height / Math.ceil(count / columns), 34);

/** All line-ups of the others around the owner picked out, or the first, those that it decides filled; its count above them. */
export function layoutLineups(vote: VoteInput, room: Box, layout: FigureLayout): void {
  const { owners, members, words } = vote;
  const { numeral, label } = layout.type;
  const place = Math.max(0, vote.picked);
  const one = owners[place];
  if (!one) return;
  const lineups = lineupsAround(owners, place, vote.rule);
  const decided = lineups.filter(({ outcome }) => outcome === 'decided').length;
  const count = words.count(decided);
  const after = textWidth(count, numeral, 'display') + 8;
  const caption = words.lineups(one.label, owners.length - 1, lineups.length);
  const lines = wrapText(caption, { width: room.width - after, size: label });
  const pitch = 1.25 * label;
  const head = Math.max(0.8 * numeral, lines.length * pitch) + 8;
  const common = { x: room.x, anchor: 'start', owners: [] } as const;
  layout.labels.push(
    { ...common, text: count, y: room.y + 0.75 * numeral, hand: 'numeral' },
    ...lines.map((text, line) => ({
      ...common,
      text,
      x: room.x + after,
      y: room.y + (line + 0.8) * pitch,
      hand: 'name' as const,
    })),
  );
  const under = { ...room, y: room.y + head, height: room.height - head };
  const counts = range(4, Math.min(64, lineups.length) + 1, 4);
  const columns = counts[maxIndex(counts, (each) => cellIn(under, lineups.length, each))] ?? 4;
  const cell = cellIn(under, lineups.length, columns);
  const rows = Math.ceil(lineups.length / columns);
  const across = scaleBand(range(columns), [room.x, room.x + columns * cell]).paddingInner(0.18);
  const down = scaleBand(range(rows), [under.y, under.y + rows * cell]).paddingInner(0.18);
  const boxes = lineups.map((_, i) => ({
    x: across(i % columns) ?? 0,
    y: down(Math.floor(i / columns)) ?? 0,
    width: across.bandwidth(),
    height: down.bandwidth(),
  }));
  const now = boxes[lineups.findIndex((lineup) => isPresent(lineup, members, one.id))];
  layout.lineups = {
    owner: place,
    decided: boxes.filter((_, i) => lineups[i]?.outcome === 'decided'),
    others: boxes.filter((_, i) => lineups[i]?.outcome !== 'decided'),
    present:
      members.length > 0 && now ? [now.x + now.width / 2, now.y + now.height / 2] : undefined,
    r: 0.85 * across.bandwidth(),
  };
}
