import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Size } from '../../../chart/box.ts';
import { textWidth, widest } from '../../../chart/text/text-metrics.ts';
import { namesWidth } from './labels.ts';
import { emptyLayout, gapOf, type FigureInput, type FigureLayout } from './layout.ts';
import { barTiles } from './tiles.ts';

/** The width from which names stand before bars and not above them, in pixels. */
const besideFrom = 420;

/** Owners whose stakes make no squares: each a bar of two rows of cells. */
export function layoutBars(input: FigureInput, { width, height }: Size): FigureLayout {
  const { owners, picked, words } = input;
  const layout = emptyLayout(width);
  const size = layout.type.label;
  const beside = width >= besideFrom;
  const left = beside ? namesWidth(input, 'name', layout) : 0;
  const shares = owners.map(({ share }) => words.percent(share));
  const right = beside ? 10 + widest(shares, size, 'bold') : 0;
  const most = max(owners, ({ share }) => share) ?? 0;
  const rows = scaleBand([...owners.keys()], [0, height]);
  const pitch = rows.bandwidth();
  const cell = Math.min(
    (width - left - right) / (most / 2),
    (pitch - (beside ? 14 : size + 16)) / 2,
    40,
  );
  const tops = owners.map((_, i) => (rows(i) ?? 0) + (beside ? pitch / 2 - cell : size + 6));
  const along = scaleLinear([0, most], [left, left + (most / 2) * cell]);
  layout.tiles = barTiles(owners, left, tops, cell);
  layout.gap = gapOf(cell);
  owners.forEach(({ label, share }, owner) => {
    const top = tops[owner] ?? 0;
    const y = beside ? top + cell + 0.35 * size : top - 6;
    const x = beside ? along(share) + 10 : textWidth(label, size, 'bold') + 8;
    const text = { y, anchor: 'start', hand: 'name', owners: [owner] } as const;
    layout.labels.push(
      { ...text, x: 0, text: label, strong: owner === picked },
      { ...text, x, text: shares[owner] ?? '', strong: true },
    );
    layout.targets.push({ owner, x: 0, y: rows(owner) ?? 0, width, height: pitch });
  });
  return layout;
}
