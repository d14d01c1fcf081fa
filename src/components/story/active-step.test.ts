import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepAt, withOwn } from './active-step.ts';

const lines = fc.integer({ min: -2000, max: 4000 });
const heights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 30 });

function stacked(heights: readonly number[], from: number): number[] {
  let top = from;
  return heights.map((height) => {
    top += height;
    return top - height;
  });
}

test('the step being read is the one that the line crosses, the nearest beyond both ends', () => {
  fc.assert(
    fc.property(heights, lines, lines, (list, from, line) => {
      const tops = stacked(list, from);
      const found = stepAt(tops, line);
      const crossed = tops.findIndex(
        (top, index) => top <= line && line < top + (list[index] ?? 0),
      );
      const last = tops.length - 1;
      const expected = crossed >= 0 ? crossed : line < from ? 0 : last;
      expect(found).toBe(expected);
    }),
  );
});

test('going down never goes back a step', () => {
  fc.assert(
    fc.property(heights, lines, fc.nat(500), (list, line, by) => {
      const before = stepAt(stacked(list, 0), line);
      expect(stepAt(stacked(list, -by), line)).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('there is no step where there are none', () => {
  expect(stepAt([], 100)).toBe(-1);
});

test('a guess is put into the states that take one', () => {
  expect(withOwn('', 'own', 3e6)).toBe('own=3000000');
  expect(withOwn('zoom=2&at=1', 'own', 3e6)).toBe('zoom=2&at=1&own=3000000');
  for (const none of [undefined, 0, -4, Number.NaN])
    expect(withOwn('zoom=2', 'own', none)).toBe('zoom=2');
  expect(withOwn('zoom=2', undefined, 5)).toBe('zoom=2');
});
