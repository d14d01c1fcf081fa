import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import {
  averageOf,
  costOf,
  counts,
  priceOf,
  reportedPrices,
  roundedAverage,
  rungs,
} from './prices.ts';

const inputs = inputsOf(widget('price-ladder'), ledger, 'en');

describe('prices', () => {
  test.each([
    ['first', 317, 500, 500],
    ['street', 10, 30, 30],
    ['nciic', 98_000_000, 490_000_000, 490_000_000],
    ['moxie', 98_000_000, 9_800_000, 29_400_000],
    ['kaola', 98_000_000, 38_000_000, 38_000_000],
  ] as const)('%s: %d cost %d to %d yuan', (rung, volume, from, to) => {
    const [low, high] = costOf(priceOf(rung, 'chinese', inputs), volume);
    expect(low).toBeCloseTo(from, 3);
    expect(high).toBeCloseTo(to, 3);
  });

  test('run from low to high, and twice as many cost twice as much', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rungs),
        fc.constantFrom(...counts),
        fc.nat(1e9),
        (rung, count, volume) => {
          const price = priceOf(rung, count, inputs);
          expect(price.low).toBeGreaterThan(0);
          expect(price.low).toBeLessThanOrEqual(price.high);
          const [from, to] = costOf(price, volume);
          const doubled = costOf(price, 2 * volume);
          expect(doubled[0]).toBeCloseTo(2 * from, 4);
          expect(doubled[1]).toBeCloseTo(2 * to, 4);
        },
      ),
    );
  });

  test('Kaola’s average falls tenfold from one count to the other: from just above crawled records to below every price', () => {
    const [chinese, technode] = counts.map((count) => averageOf(count, inputs));
    expect((chinese ?? 0) / (technode ?? 1)).toBeCloseTo(10, 9);
    expect(chinese).toBeGreaterThan(priceOf('moxie', 'chinese', inputs).high);
    expect(chinese).toBeLessThan(priceOf('first', 'chinese', inputs).low);
    for (const count of counts)
      expect(roundedAverage(count, inputs)).toBeCloseTo(averageOf(count, inputs), 2);
    for (const { low } of reportedPrices(inputs)) expect(technode).toBeLessThan(low);
  });
});
