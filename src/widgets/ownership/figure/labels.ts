import type { Box } from '../../../chart/box.ts';
import { textWidth, widest } from '../../../chart/text/text-metrics.ts';
import { wrapText } from '../../../chart/text/wrap.ts';
import type { FigureInput, FigureLayout, Hand, Label } from './layout.ts';
import { sizeOf } from './layout.ts';
import { regionsOf } from './tiles.ts';

/** Owners under one heading: their share together, and the side of their square where they make one. */
export interface Total {
  name: string;
  percent: string;
  /** “6 × 6”; empty for owners that make no square. */
  side: string;
  owners: readonly number[];
}

/**
 * A great numeral with the side of its square behind it, and the name of the whole under it.
 * @param onOne whether the name stands on the numeral's line
 */
export function totalLabels(
  { name, percent, side, owners }: Total,
  { x, y }: { x: number; y: number },
  { type }: FigureLayout,
  onOne = false,
): Label[] {
  const common = { anchor: 'start', owners } as const;
  const after = x + textWidth(percent, type.numeral, 'display') + 8;
  const [nameX, nameY] = onOne ? [after, y] : [x, y + 1.45 * type.label];
  const sideX = onOne ? after + textWidth(name, type.label) + 10 : after;
  return [
    { ...common, text: percent, x, y, hand: 'numeral' },
    ...(side ? [{ ...common, text: side, x: sideX, y, hand: 'note' } as const] : []),
    { ...common, text: name, x: nameX, y: nameY, hand: 'name' },
  ];
}

/** The width of a total with its name under it, in pixels. */
export function totalWidth({ name, percent, side }: Total, { type }: FigureLayout): number {
  const numeral = textWidth(percent, type.numeral, 'display') + 8 + textWidth(side, type.note);
  return Math.max(numeral, textWidth(name, type.label));
}

/** How much room the names of owners take, with a gap before and after them, in pixels. */
export function namesWidth({ owners }: FigureInput, hand: Hand, { type }: FigureLayout): number {
  const names = owners.map(({ label }) => label);
  return 20 + widest(names, sizeOf(hand, type), 'bold');
}

/** Writes each owner's name and share into its region of the whole square, and makes the region a place to tap. */
export function nameRegions(input: FigureInput, square: Box, layout: FigureLayout): void {
  const { owners, picked, words } = input;
  const size = layout.type.note;
  const pitch = 1.15 * size;
  const cell = square.width / 10;
  regionsOf(owners, square).forEach((region, owner) => {
    const { label = '', share = 0 } = owners[owner] ?? {};
    const strong = owner === picked;
    const face = strong ? 'bold' : 'regular';
    const percent = words.percent(share);
    const names = wrapText(label, { width: region.width - 2, size, face });
    const one = `${label} ${percent}`;
    const rows = Math.round(region.height / cell);
    const all = [...names, percent];
    const isShort = all.length > rows && textWidth(one, size, face) < region.width - 2;
    const lines = isShort ? [one] : all.length * pitch <= region.height ? all : names;
    // A line in the middle of a row of cells has no seam along its letters.
    const step = lines.length <= rows ? cell : pitch;
    const free = lines.length <= rows ? Math.floor((rows - lines.length) / 2) * cell : 0;
    const first =
      lines.length <= rows ? free + cell / 2 : (region.height - (lines.length - 1) * step) / 2;
    lines.forEach((text, line) => {
      layout.labels.push({
        text,
        x: region.x + region.width / 2,
        y: region.y + first + line * step + 0.35 * size,
        anchor: 'middle',
        hand: 'row',
        strong,
        inside: true,
        owners: [owner],
      });
    });
    layout.targets.push({ ...region, owner });
  });
}
