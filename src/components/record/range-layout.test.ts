import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ValueRange } from '../../ledger/record/other-values.ts';
import { layoutRange } from './range-layout.ts';

const rangeFrom = (values: readonly number[]): ValueRange => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return {
    values: values.map((value) => ({ who: { en: 'x', zh: 'x' }, value, bound: 'exactly' })),
    least,
    most,
    factor: least > 0 ? most / least : undefined,
  };
};

const value = fc.oneof(
  fc.double({ min: 0.01, max: 1e13, noNaN: true }),
  fc.integer({ min: -50, max: 5000 }),
);

test('every value stands on the line, in the order of the numbers, with at least two ticks', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 5 }), (values) => {
      fc.pre(values.some((one) => one !== 0));
      const { marks, ticks } = layoutRange(rangeFrom(values), String);
      for (const { at } of marks) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(100);
      }
      values.forEach((one, i) =>
        values.forEach((other, j) => {
          if (one < other) expect(marks[i]?.at).toBeLessThanOrEqual(marks[j]?.at ?? 0);
        }),
      );
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }),
  );
});

test('ten times apart turns the line into one of tens', () => {
  const { tens, ticks } = layoutRange(rangeFrom([98e6, 980e6]), String);
  expect(tens).toBe(true);
  expect(ticks.map(({ value }) => value)).toEqual([1e7, 1e8, 1e9]);
  expect(layoutRange(rangeFrom([2595, 3464]), String).ticks[0]?.value).toBe(0);
});
