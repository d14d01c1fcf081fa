import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutAxes, type Domains } from './axes.ts';

const counts: Domains = { years: [2010, 2020], most: 2595, least: 1, zero: true };
const yuan: Domains = { years: [2011, 2018], most: 2_804_849_000_000, least: 3.1e9, zero: false };
const size = { width: 800, height: 400 };
const axes = (blend: number, domains = counts) => layoutAxes(domains, size, blend, String);
const blends = fc.double({ min: 0, max: 1, noNaN: true });

describe('an axis of values', () => {
  test('rises with the value and stays in its room, on even steps, on steps of ten and on the way between', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), blends, (a, b, blend) => {
        fc.pre(a < b);
        const { y, top, bottom } = axes(blend);
        expect(y(a)).toBeGreaterThan(y(b));
        expect(y(b)).toBeGreaterThanOrEqual(top - 1e-9);
        expect(y(a)).toBeLessThanOrEqual(bottom + 1e-9);
      }),
    );
  });

  test('by tens, zero stands on the ground, and the break between it and one', () => {
    const { y, bottom, breakAt = NaN, rows } = axes(1);
    expect(y(0)).toBe(bottom);
    expect(breakAt).toBeLessThan(y(0));
    expect(breakAt).toBeGreaterThan(y(1));
    expect(rows.map(({ value }) => value)).toEqual([0, 1, 10, 100, 1000]);
    expect(y(10) - y(100)).toBeCloseTo(y(100) - y(1000), 9);
  });

  test('has no break where it is even, or where nothing is zero', () => {
    expect(axes(0).breakAt).toBeUndefined();
    expect(axes(1, yuan).breakAt).toBeUndefined();
    expect(axes(1, yuan).rows.map(({ value }) => value)).toEqual([1e9, 1e10, 1e11, 1e12]);
  });

  test('ends at a round number not far above what must fit', () => {
    const values = (domains: Domains) => axes(0, domains).rows.map(({ value }) => value);
    expect(values(counts)).toEqual([0, 1000, 2000, 3000]);
    expect(values({ ...counts, most: 8000 })).toEqual([0, 2000, 4000, 6000, 8000]);
    expect(values(yuan)).toEqual([0, 1e12, 2e12, 3e12]);
  });
});
