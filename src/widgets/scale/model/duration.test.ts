import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationOf } from './duration.ts';

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
