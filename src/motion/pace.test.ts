import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, easeOut } from './pace.ts';

const way = fc.double({ min: 0, max: 1, noNaN: true });

test('time runs from start to end, never back', () => {
  expect([easeOut(-1), easeOut(0), easeOut(1), easeOut(2)]).toEqual([0, 0, 1, 1]);
  fc.assert(
    fc.property(way, way, (a, b) => {
      if (a <= b) expect(easeOut(a)).toBeLessThanOrEqual(easeOut(b));
    }),
  );
});

test('a way leads from one place to the other', () => {
  const place = fc.double({ min: -2000, max: 2000, noNaN: true }).map((at) => at + 0);
  fc.assert(
    fc.property(place, place, way, (from, to, part) => {
      expect([between(from, to, 0), between(from, to, 1)]).toEqual([from, to]);
      const there = between(from, to, part);
      expect(there).toBeGreaterThanOrEqual(Math.min(from, to));
      expect(there).toBeLessThanOrEqual(Math.max(from, to));
    }),
  );
});
