import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  banzhafMajority,
  banzhafTwoThirds,
  leastMajority,
  leastTwoThirds,
  limitPrice,
  percentChange,
  perDayLongest,
  perDayShortest,
  perSecond,
  priceBefore,
  product,
  quotient,
  secondsBetween,
  shapleyMajority,
  simpleYearlyRate,
  type Operand,
} from './derived.ts';

const of = (value: number, date = '2019'): Operand => ({ value, date });
const amounts = fc.double({ min: 0.01, max: 1e12, noNaN: true });

describe('derivations', () => {
  test('a quotient times its divisor is the dividend', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const back = product([of(quotient([of(a), of(b)])), of(b)]);
        expect(back / a).toBeCloseTo(1, 9);
      }),
    );
  });

  test('a percentage change leads from the first to the second', () => {
    const near = fc.double({ min: 1, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(near, near, (a, b) => {
        expect((a * (1 + percentChange([of(a), of(b)]) / 100)) / b).toBeCloseTo(1, 3);
      }),
    );
  });

  test('the share price before the fall, its limit and the fall agree with the record', () => {
    const before = priceBefore([of(49.29), of(2_192_000_000), of(400_010_000)]);
    expect(before).toBe(54.77);
    expect(limitPrice([of(before), of(10)])).toBe(49.29);
    expect(percentChange([of(before), of(49.29)]).toFixed(2)).toBe('-10.01');
  });

  test('a simple yearly rate is that of the reported loans, and pays the fee when it accrues day by day', () => {
    expect(simpleYearlyRate([of(1050), of(1500), of(6)]).toFixed(1)).toBe('2607.1');
    expect(simpleYearlyRate([of(3500), of(5000), of(7)]).toFixed(2)).toBe('2234.69');
    const sums = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(sums, sums, fc.integer({ min: 1, max: 60 }), (hand, fee, days) => {
        const rate = simpleYearlyRate([of(hand), of(hand + fee), of(days)]);
        let owed = hand;
        for (let day = 0; day < days; day++) owed += (hand * rate) / 100 / 365;
        expect(owed / (hand + fee)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('a price limit never lies more than half a tick from its share of the close', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (cents) => {
        const close = cents / 100;
        expect(Math.abs(limitPrice([of(close), of(10)]) - close * 0.9)).toBeLessThanOrEqual(
          0.0050001,
        );
      }),
    );
  });

  test('the start month bounds the daily rate from both sides', () => {
    const operands = [of(98_000_000), of(Number.NaN, '2015-03'), of(Number.NaN, '2019-11-20')];
    expect(Math.round(perDayLongest(operands))).toBe(56_812);
    expect(Math.round(perDayShortest(operands))).toBe(57_817);
  });

  test('seconds between and events a second are reciprocal', () => {
    fc.assert(
      fc.property(amounts, (daily) => {
        expect(secondsBetween([of(daily)]) * perSecond([of(daily)])).toBeCloseTo(1, 9);
      }),
    );
  });

  test('one holder of 36% among eight of 8% has the power that is on record', () => {
    const stakes = [of(36), of(8)];
    expect(leastMajority(stakes)).toBe(52);
    expect(leastTwoThirds(stakes)).toBe(68);
    expect(banzhafMajority(stakes)).toBeCloseTo((100 * 17) / 25, 9);
    expect(banzhafTwoThirds(stakes)).toBeCloseTo((100 * 163) / 443, 9);
    expect(shapleyMajority(stakes)).toBeCloseTo((100 * 5) / 9, 9);
  });

  test('a missing operand is an error, not a number', () => {
    expect(() => quotient([of(1)])).toThrow(RangeError);
  });
});
