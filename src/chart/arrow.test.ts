import { expect, test } from 'vitest';
import { arrowHead, beforeTip } from './arrow.ts';

test('the head of an arrow points the way it came, and is as long and wide as it is told to be', () => {
  expect(arrowHead([10, 0], [10, 50], 8, 4)).toBe('M10,50L14,42L6,42Z');
  expect(arrowHead([50, 7], [10, 7], 8, 4)).toBe('M10,7L18,11L18,3Z');
});

test('the line of an arrow can end before its tip, whatever its direction', () => {
  expect(beforeTip([0, 0], [30, 40], 5)).toEqual([27, 36]);
  expect(beforeTip([4, 4], [4, 4], 5)).toEqual([4, 4]);
});
