import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentsWithin } from './rates.ts';

describe('moments', () => {
  test('come evenly, begin at once and stay within the span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8641, max: 900_000 }), (perDay) => {
        const moments = momentsWithin(perDay, 10);
        const every = 86_400 / perDay;
        expect(moments[0]).toBe(0);
        expect(moments.at(-1)).toBeLessThan(10);
        expect((moments.at(-1) ?? 0) + every).toBeGreaterThanOrEqual(10 - 1e-9);
        moments.forEach((moment, index) => {
          expect(moment).toBeCloseTo(index * every, 9);
        });
      }),
    );
  });
});
