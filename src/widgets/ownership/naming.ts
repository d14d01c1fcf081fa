import type { Asked, Drawn } from './drawn.ts';
import { letters, widest, widthOf, type Label } from './lettering.ts';
import { squaresOf } from './model.ts';
import { blocksOf, type Box } from './tiles.ts';

/** An owner's name and share on one line; shares that stand in a column of their own say where. */
function nameAndShare(
  { owners, picked, words }: Asked,
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
  { owners, words }: Asked,
  size: number,
): { shares: number; all: number } {
  const rows = owners.slice(1);
  const names = widest(
    rows.map(({ label }) => label),
    size,
  );
  const percents = widest(
    rows.map(({ share }) => words.percent(share)),
    size,
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
    { ...common, text: side, x: at.x + widthOf(text, size) + 8, hand: 'note' },
  ];
}

/** What the two squares are called and come to. */
export function namesOfSquares({ owners, words, picked }: Asked) {
  const sides = squaresOf(owners) ?? { first: 0, second: 0 };
  const rest = owners.slice(1);
  const share = rest.reduce((sum, owner) => sum + owner.share, 0);
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
      percent: words.percent(share),
      side: words.times(sides.second),
      owners: rest.map((_, i) => i + 1),
      hand: 'name',
    },
  } as const;
}

/** Names the rows of the second square, and makes each a place to tap. */
export function nameRows(asked: Asked, second: Box, drawn: Drawn): void {
  const size = letters[drawn.scale].name;
  const { shares, all } = columnsBeside(asked, size);
  const rows = asked.owners.length - 1;
  const pitch = second.height / rows;
  const x = second.x + second.width;
  for (let row = 0; row < rows; row++) {
    const y = second.y + row * pitch;
    const middle = y + pitch / 2 + size * 0.35;
    drawn.labels.push(...nameAndShare(asked, row + 1, x + 10, middle, x + shares));
    drawn.areas.push({
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
export function nameBlocks(asked: Asked, at: Box, drawn: Drawn): void {
  const size = letters[drawn.scale].name;
  const blocks = blocksOf(asked.owners, at) ?? [];
  const [right, bottom] = [at.x + at.width, at.y + at.height];
  const below = blocks.filter((block, i) => i > 0 && block.x + block.width < right - 1);
  const shares = right + columnsBeside(asked, size).shares;
  blocks.forEach((block, owner) => {
    drawn.areas.push({ ...block, owner });
    const step = below.indexOf(block);
    if (owner === 0) drawn.labels.push(...nameAndShare(asked, 0, at.x, at.y - 8));
    else if (step < 0) {
      const y = block.y + block.height / 2 + size * 0.35;
      drawn.labels.push(...nameAndShare(asked, owner, right + 10, y, shares));
    } else {
      const x = block.x + block.width / 2;
      const y = bottom + (below.length - step) * size * 1.35 + 2;
      drawn.strokes.push({
        d: `M${x} ${bottom + 3}V${y - size * 0.35}H${x + 7}`,
        kind: 'leader',
        strong: owner === asked.picked,
      });
      drawn.labels.push(...nameAndShare(asked, owner, x + 11, y));
    }
  });
}
