import type { Box } from '../../../chart/box.ts';
import { polyline } from '../../../chart/path.ts';
import { textWidth, widest } from '../../../chart/text/text-metrics.ts';
import { shareOf, squaresOf } from '../model/owners.ts';
import type { FigureInput, FigureLayout, Label } from './layout.ts';
import { blocksOf } from './tiles.ts';

/** An owner's name and share on one line; shares that stand in a column of their own say where. */
function nameAndShare(
  { owners, picked, words }: FigureInput,
  owner: number,
  x: number,
  y: number,
  shareAt?: number,
): Label[] {
  const { label = '', share = 0 } = owners[owner] ?? {};
  const hand = owner === picked ? 'strong' : 'name';
  const common = { y, anchor: 'start', owners: [owner] } as const;
  const percent = words.percent(share);
  if (shareAt === undefined) return [{ ...common, hand, x, text: `${label} ${percent}` }];
  return [
    { ...common, hand, x, text: label },
    { ...common, hand: owner === picked ? 'strong' : 'note', x: shareAt, text: percent },
  ];
}

/** Where the shares of the equal owners stand beside a square, and how much room names and shares take; in pixels. */
export function columnsBeside(
  { owners, words }: FigureInput,
  size: number,
): { shares: number; all: number } {
  const rows = owners.slice(1);
  const names = widest(
    rows.map(({ label }) => label),
    size,
    'bold',
  );
  const percents = widest(
    rows.map(({ share }) => words.percent(share)),
    size,
    'bold',
  );
  return { shares: names + 18, all: names + 18 + percents };
}

/** A great numeral with its square's side behind it. */
export function numeral(
  text: string,
  side: string,
  at: { x: number; y: number },
  size: number,
  owners: readonly number[],
): Label[] {
  const common = { y: at.y, anchor: 'start', owners } as const;
  return [
    { ...common, text, x: at.x, hand: 'numeral' },
    { ...common, text: side, x: at.x + textWidth(text, size, 'display') + 8, hand: 'note' },
  ];
}

/** What the two squares are called and come to. */
export function namesOfSquares({ owners, words, picked }: FigureInput) {
  const sides = squaresOf(owners) ?? { first: 0, second: 0 };
  const rest = owners.slice(1);
  return {
    first: {
      name: owners[0]?.label ?? '',
      percent: words.percent(owners[0]?.share ?? 0),
      side: words.times(sides.first),
      owners: [0],
      hand: picked === 0 ? 'strong' : 'name',
    },
    second: {
      name: words.others,
      percent: words.percent(shareOf(rest)),
      side: words.times(sides.second),
      owners: rest.map((_, i) => i + 1),
      hand: 'name',
    },
  } as const;
}

/** Names the rows of the second square, and makes each a place to tap. */
export function nameRows(input: FigureInput, second: Box, layout: FigureLayout): void {
  const size = layout.type.label;
  const { shares, all } = columnsBeside(input, size);
  const rows = input.owners.length - 1;
  const pitch = second.height / rows;
  const x = second.x + second.width;
  for (let row = 0; row < rows; row++) {
    const y = second.y + row * pitch;
    const middle = y + pitch / 2 + size * 0.35;
    layout.labels.push(...nameAndShare(input, row + 1, x + 10, middle, x + shares));
    layout.areas.push({
      owner: row + 1,
      x: second.x,
      y,
      width: second.width + all,
      height: pitch,
    });
  }
}

/**
 * Names the blocks of the whole square: the first above it, those that reach its right side beside it,
 * the others on stairs below.
 */
export function nameBlocks(input: FigureInput, at: Box, layout: FigureLayout): void {
  const size = layout.type.label;
  const blocks = blocksOf(input.owners, at) ?? [];
  const [right, bottom] = [at.x + at.width, at.y + at.height];
  const below = blocks.filter((block, i) => i > 0 && block.x + block.width < right - 1);
  const shares = right + columnsBeside(input, size).shares;
  blocks.forEach((block, owner) => {
    layout.areas.push({ ...block, owner });
    const step = below.indexOf(block);
    if (owner === 0) layout.labels.push(...nameAndShare(input, 0, at.x, at.y - 8));
    else if (step < 0) {
      const y = block.y + block.height / 2 + size * 0.35;
      layout.labels.push(...nameAndShare(input, owner, right + 10, y, shares));
    } else {
      const x = block.x + block.width / 2;
      const y = bottom + (below.length - step) * size * 1.35 + 2;
      layout.strokes.push({
        d: polyline([
          [x, bottom + 3],
          [x, y - size * 0.35],
          [x + 7, y - size * 0.35],
        ]),
        kind: 'leader',
        strong: owner === input.picked,
      });
      layout.labels.push(...nameAndShare(input, owner, x + 11, y));
    }
  });
}
