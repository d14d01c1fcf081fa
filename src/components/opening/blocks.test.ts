import { expect, test } from 'vitest';
import { blocksOf, filledPath } from './blocks.ts';

test('980 million are nine blocks of a hundred squares and one of eighty', () => {
  const { blocks, width, height } = blocksOf(980e6);
  expect(blocks.map(({ box }) => box.width * box.height)).toEqual([
    ...Array.from({ length: 9 }, () => 100),
    80,
  ]);
  for (const { box } of blocks) {
    expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-9);
    expect(box.y + box.height).toBeLessThanOrEqual(height + 1e-9);
  }
  expect(new Set(blocks.map(({ box }) => `${box.x} ${box.y}`)).size).toBe(10);
});

test('98 million fill a block but for two squares', () => {
  expect(filledPath(98e6)).toBe('M0,0h10v9h-10zM0,9h8v1h-8z');
  expect(filledPath(100e6)).toBe('M0,0h10v10h-10z');
});
