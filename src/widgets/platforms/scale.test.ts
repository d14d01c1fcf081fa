import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundTop, timeScale, valueScale } from './scale.ts';

const room = { max: 2595, least: 1, zero: true, top: 20, bottom: 320, below: 40, blend: 0 };
const blends = fc.double({ min: 0, max: 1, noNaN: true });
const values = fc.integer({ min: 1, max: 3000 });

describe('a scale of values', () => {
  test('rises with the value, on even steps, on steps of ten and on the way between', () => {
    fc.assert(
      fc.property(values, values, blends, (a, b, blend) => {
        fc.pre(a < b);
        const { y } = valueScale({ ...room, blend });
        expect(y(a)).toBeGreaterThan(y(b));
        expect(y(0)).toBeGreaterThan(y(a));
      }),
    );
  });

  test('keeps every value between its top and its ground', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), blends, (value, blend) => {
        const y = valueScale({ ...room, blend }).y(value);
        expect(y).toBeGreaterThanOrEqual(room.top - 1e-9);
        expect(y).toBeLessThanOrEqual(room.bottom + 1e-9);
      }),
    );
  });

  test('by tens, zero stands on the ground, and the break between it and one', () => {
    const { y, gap = NaN, ticks } = valueScale({ ...room, blend: 1 });
    expect(y(0)).toBe(room.bottom);
    expect(y(1)).toBeCloseTo(room.bottom - room.below, 9);
    expect(gap).toBeLessThan(y(0));
    expect(gap).toBeGreaterThan(y(1));
    expect(ticks).toEqual([0, 1, 10, 100, 1000]);
    expect(y(10) - y(100)).toBeCloseTo(y(100) - y(1000), 9);
  });

  test('has no break where the axis is even, or where nothing is zero', () => {
    expect(valueScale(room).gap).toBeUndefined();
    expect(valueScale({ ...room, zero: false, blend: 1 }).gap).toBeUndefined();
    expect(valueScale(room).ticks).toEqual([0, 1000, 2000, 3000]);
  });

  test('an even scale gives back the value of a height', () => {
    const { y, invert } = valueScale(room);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (value) => {
        expect(invert(y(value))).toBeCloseTo(value, 6);
      }),
    );
    expect(invert(-1000)).toBe(3000);
    expect(invert(1000)).toBe(0);
  });

  test('ends at a round number not far above what must fit', () => {
    expect(roundTop(2595)).toEqual({ top: 3000, step: 1000 });
    expect(roundTop(8000)).toEqual({ top: 8000, step: 2000 });
    expect(roundTop(2_804_849_000_000)).toEqual({ top: 3e12, step: 1e12 });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e13, noNaN: true }), (max) => {
        const { top, step } = roundTop(max);
        expect(top).toBeGreaterThanOrEqual(max);
        expect(top).toBeLessThanOrEqual(2 * max);
        expect(top / step).toBeCloseTo(Math.round(top / step), 9);
      }),
    );
  });
});

describe('a scale of time', () => {
  test('gives back the year of a place, and the nearest one beside it', () => {
    const { x, yearAt } = timeScale(2010, 2020, 40, 500);
    for (let year = 2010; year <= 2020; year++) {
      expect(yearAt(x(year))).toBe(year);
      expect(yearAt(x(year) + 20)).toBe(year);
    }
    expect(yearAt(-50)).toBe(2010);
    expect(yearAt(9999)).toBe(2020);
  });
});
