import { rules, type Rule } from '../../ledger/voting.ts';
import { besideFrom, type Drawn, type Vote } from './drawn.ts';
import { letters, widest, widthOf } from './lettering.ts';
import { groupsOf } from './model.ts';
import type { Box } from './tiles.ts';

/** A row of the table: the owners it stands for, and their share and power under the rule, in per cent. */
interface Row {
  label: string;
  places: number[];
  measures: number[];
}

function measuresOf({ owners, powers }: Vote, place: number, rule: Rule): number[] {
  const power = powers[rule][place];
  const share = owners[place]?.share ?? 0;
  return [share, 100 * (power?.banzhaf ?? 0), 100 * (power?.shapley ?? 0)];
}

function rowsOf(vote: Vote): Row[] {
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
export function powerTable(vote: Vote, at: Box, drawn: Drawn): void {
  const { name, note } = letters[drawn.scale];
  const rows = rowsOf(vote);
  const roomy = drawn.scale === 'large';
  const beside = !roomy && at.width >= besideFrom;
  const labels = rows.map(({ label }) => label);
  const left = at.x + (beside ? widest(labels, name) + 16 : 0);
  const column = (at.x + at.width - left) / 3;
  const head = note * 1.6;
  vote.words.columns.forEach(([short, full], i) => {
    const text = widthOf(full, note) < column - 8 ? full : short;
    const x = left + i * column;
    drawn.labels.push({ text, x, y: at.y + note, anchor: 'start', hand: 'note', owners: [] });
  });
  // Names stand before the bars where there is room, else above them.
  const own = beside ? 0 : name * 1.6;
  const most = roomy ? 22 : beside ? 18 : name * 1.1;
  const pitch = (at.height - head) / rows.length;
  const thick = Math.min(most, Math.max(8, pitch - own - 4));
  const step = Math.min(pitch, own + thick + (roomy || beside ? 1.6 : 0.8) * name);
  const longest = Math.max(
    ...rules.flatMap((rule) => vote.owners.flatMap((_, place) => measuresOf(vote, place, rule))),
  );
  const scale = (column - widthOf(vote.words.percent(99.9), note) - 8) / longest;
  rows.forEach(({ label, places, measures }, row) => {
    const y = at.y + head + row * step + own;
    const picked = places.includes(vote.picked);
    const common = { anchor: 'start', owners: places } as const;
    drawn.labels.push({
      ...common,
      text: label,
      x: at.x,
      y: beside ? y + thick / 2 + name * 0.35 : y - name * 0.4,
      hand: picked ? 'strong' : 'name',
    });
    measures.forEach((measure, i) => {
      const x = left + i * column;
      const width = measure * scale;
      if (measure > 0) drawn.bars.push({ x, y, width, height: thick, owners: places });
      drawn.labels.push({
        ...common,
        text: vote.words.percent(measure),
        x: x + width + (measure > 0 ? 5 : 0),
        y: y + thick / 2 + note * 0.35,
        hand: picked ? 'strong' : 'note',
      });
    });
  });
}
