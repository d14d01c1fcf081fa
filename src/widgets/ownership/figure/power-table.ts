import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Box } from '../../../chart/box.ts';
import { textWidth, widest } from '../../../chart/text/text-metrics.ts';
import { rules, type Rule } from '../../../ledger/voting.ts';
import { groupsOf } from '../model/owners.ts';
import { besideFrom, type FigureLayout, type VoteInput } from './layout.ts';

const columns = ['share', 'banzhaf', 'shapley'] as const;

/** A row of the table: the owners it stands for, and their share and power under the rule, in per cent. */
interface Row {
  label: string;
  places: number[];
  measures: number[];
}

function measuresOf({ owners, powers }: VoteInput, place: number, rule: Rule): number[] {
  const power = powers[rule][place];
  const share = owners[place]?.share ?? 0;
  return [share, 100 * (power?.banzhaf ?? 0), 100 * (power?.shapley ?? 0)];
}

function rowsOf(vote: VoteInput): Row[] {
  return groupsOf(vote.owners).map(({ owners }) => {
    const places = owners.map((owner) => vote.owners.indexOf(owner));
    return {
      label: vote.words.group(owners.map(({ label }) => label)),
      places,
      measures: measuresOf(vote, places[0] ?? 0, vote.rule),
    };
  });
}

/** Share and power of each kind of owner as bars in three columns, all on one scale whatever the rule. */
export function powerTable(vote: VoteInput, at: Box, roomy: boolean, layout: FigureLayout): void {
  const { label: name, note } = layout.type;
  const rows = rowsOf(vote);
  const beside = !roomy && at.width >= besideFrom;
  const labels = rows.map(({ label }) => label);
  const left = at.x + (beside ? widest(labels, name) + 16 : 0);
  const across = scaleBand(columns, [left, at.x + at.width]);
  const column = across.bandwidth();
  const head = note * 1.6;
  for (const key of columns) {
    const { short, full } = vote.labels.columns[key];
    const text = textWidth(full, note) < column - 8 ? full : short;
    const x = across(key) ?? 0;
    layout.labels.push({ text, x, y: at.y + note, anchor: 'start', hand: 'note', owners: [] });
  }
  // Names stand before the bars where there is room, else above them.
  const own = beside ? 0 : name * 1.6;
  const most = roomy ? 22 : beside ? 18 : name * 1.1;
  const pitch = (at.height - head) / rows.length;
  const thick = Math.min(most, Math.max(8, pitch - own - 4));
  const step = Math.min(pitch, own + thick + (roomy || beside ? 1.6 : 0.8) * name);
  const top = at.y + head;
  const down = scaleBand([...rows.keys()], [top, top + rows.length * step]);
  const longest = max(rules, (rule) => max(vote.owners, (_, i) => max(measuresOf(vote, i, rule))));
  const room = column - textWidth(vote.words.percent(99.9), name, 'bold') - 8;
  const long = scaleLinear([0, longest ?? 100], [0, room]);
  rows.forEach(({ label, places, measures }, row) => {
    const y = (down(row) ?? 0) + own;
    const picked = places.includes(vote.picked);
    const common = { anchor: 'start', owners: places } as const;
    layout.labels.push({
      ...common,
      text: label,
      x: at.x,
      y: beside ? y + thick / 2 + name * 0.35 : y - name * 0.4,
      hand: picked ? 'strong' : 'name',
    });
    columns.forEach((key, i) => {
      const measure = measures[i] ?? 0;
      const [x, width] = [across(key) ?? 0, long(measure)];
      if (measure > 0) layout.bars.push({ x, y, width, height: thick, owners: places });
      layout.labels.push({
        ...common,
        text: vote.words.percent(measure),
        x: x + width + (measure > 0 ? 5 : 0),
        y: y + thick / 2 + note * 0.35,
        hand: picked ? 'strong' : 'note',
      });
    });
  });
}
