import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOf } from './cost.ts';

test('twice the items cost twice as much', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.double({ min: 0, max: 100, noNaN: true }), (items, price) => {
      expect(costOf(2 * items, price)).toBeCloseTo(2 * costOf(items, price), 6);
    }),
  );
});
