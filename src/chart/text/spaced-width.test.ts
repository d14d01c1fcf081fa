import { expect, test } from 'vitest';
import { largestFitting, spacedWidth } from './spaced-width.ts';
import { textWidth } from './text-metrics.ts';

test('spaced letters take 0.12 em more each, and spaces 0.16 em above that', () => {
  expect(spacedWidth('6.21', 20) - textWidth('6.21', 20)).toBeCloseTo(9.6, 9);
  expect(spacedWidth('4 × 6', 10) - textWidth('4 × 6', 10)).toBeCloseTo(9.2, 9);
  expect(spacedWidth('到手', 10) - textWidth('到手', 10)).toBeCloseTo(2.4, 9);
});

test('the largest size that has room is taken, and the smallest where none has', () => {
  const widthAt = (size: number) => 4 * size;
  expect(largestFitting([30, 20, 12], widthAt, 90)).toBe(20);
  expect(largestFitting([30, 20, 12], widthAt, 120)).toBe(30);
  expect(largestFitting([30, 20, 12], widthAt, 10)).toBe(12);
});
