import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationOf, momentsWithin } from './model.ts';

describe('durations', () => {
  test('add up to the seconds they were made of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (total) => {
        const { years, days, hours, minutes, seconds } = durationOf(total);
        const back =
          years * 365.25 * 86_400 + days * 86_400 + hours * 3600 + minutes * 60 + seconds;
        expect(back).toBe(total);
        expect(days).toBeLessThan(366);
        expect(hours).toBeLessThan(24);
        expect(minutes).toBeLessThan(60);
        expect(seconds).toBeLessThan(60);
      }),
    );
  });

  test('98 million seconds are a little over three years', () => {
    expect(durationOf(98_000_000)).toMatchObject({ years: 3, days: 38 });
  });
});

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
