import { scaleBand, scaleLinear } from 'd3-scale';
import type { Box } from '../../../chart/box.ts';
import { polyline } from '../../../chart/path.ts';
import { textWidth, widest } from '../../../chart/text/text-metrics.ts';
import { powerOf } from '../model/power.ts';
import { leastTarget, type FigureLayout, type VoteInput } from './layout.ts';

/** A row for each owner: whether it is in favour, its name, its share, and how many line-ups of the others it decides. @param least the height of a row, in pixels */
export function layoutRows(
  vote: VoteInput,
  room: Box,
  layout: FigureLayout,
  least = leastTarget,
): void {
  const { owners, words, labels, picked } = vote;
  const { note, label } = layout.type;
  const powers = powerOf(owners, vote.rule);
  const of = 2 ** (owners.length - 1);
  const head = 1.6 * note;
  const high = Math.max(least, Math.min(4.4 * label, (room.height - head) / owners.length));
  const top = room.y + head;
  const rows = scaleBand([...owners.keys()], [top, top + owners.length * high]);
  const tick = Math.min(1.1 * label, 0.6 * high);
  const names =
    tick +
    18 +
    widest(
      owners.map((owner) => owner.label),
      label,
      'bold',
    );
  const across = scaleBand(['share', 'decides'] as const, [room.x + names, room.x + room.width]);
  across.paddingInner(0.06);
  const numbers = widest([words.percent(99.9), words.count(of)], note, 'bold');
  const bars = across.bandwidth() - numbers - 8;
  const heads = {
    share: labels.columns.share,
    decides: `${labels.columns.decides} / ${words.count(of)}`,
  };
  const text = { anchor: 'start', owners: [] } as const;
  for (const key of across.domain()) {
    const long = textWidth(heads[key], note) < across.bandwidth();
    const x = across(key) ?? 0;
    const shown = long ? heads[key] : labels.columns[key];
    layout.labels.push({ ...text, text: shown, x, y: room.y + note, hand: 'note' });
  }
  const scales = {
    share: scaleLinear([0, 100], [0, bars]),
    decides: scaleLinear([0, of], [0, bars]),
  };
  const thick = Math.min(0.42 * high, 1.2 * label);
  owners.forEach(({ id, label: name, share }, owner) => {
    const y = rows(owner) ?? 0;
    const middle = y + high / 2;
    const inFavour = vote.members.includes(id);
    const common = { ...text, owners: [owner], strong: inFavour || owner === picked } as const;
    const d = polyline([
      [room.x, y],
      [room.x + room.width, y],
    ]);
    layout.strokes.push({ d, kind: 'rule', strong: false });
    layout.marks.push({
      ...{ x: room.x + 1, y: middle - tick / 2, width: tick, height: tick },
      ...{ owner, shape: inFavour ? 'area' : 'solid' },
    });
    const at = { x: room.x + tick + 9, y: middle + 0.35 * label };
    layout.labels.push({ ...common, ...at, text: name, hand: 'name' });
    const swings = powers[owner]?.swings ?? 0;
    for (const [key, value, shown] of [
      ['share', share, words.percent(share)],
      ['decides', swings, words.count(swings)],
    ] as const) {
      const width = bars > 12 ? scales[key](value) : 0;
      const x = across(key) ?? 0;
      const box = { x, y: middle - thick / 2, width, height: thick };
      if (width > 0) layout.marks.push({ ...box, owner, shape: 'area' });
      const after = x + width + (width > 0 ? 5 : 0);
      layout.labels.push({
        ...common,
        text: shown,
        x: after,
        y: middle + 0.35 * note,
        hand: 'row',
      });
    }
    layout.targets.push({ owner, x: room.x, y, width: room.width, height: high });
  });
}
