import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canSlip, isCountable, largest, slipped, slips } from './slip.ts';

const numbers = fc.oneof(
  fc.integer({ min: 0, max: largest }),
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9 }))
    .map(([digits, zeros]) => digits * 10 ** zeros),
);

describe('a slip', () => {
  test('moves the point by whole places and stays on the scale', () => {
    const states = fc.record({ n: numbers, slip: fc.constantFrom(...slips) }).filter(canSlip);
    fc.assert(
      fc.property(states, (state) => {
        const other = slipped(state);
        const [own, moved] = [String(state.n), String(other)];
        expect(isCountable(other)).toBe(true);
        if (state.slip >= 0) expect(moved).toBe(own + '0'.repeat(state.n > 0 ? state.slip : 0));
        else expect(own).toBe(moved + '0'.repeat(-state.slip));
      }),
    );
  });

  test.each([
    [317, -1, false],
    [310, -1, true],
    [0, 1, false],
    [5, 0, true],
    [5e12, 1, false],
    [1e12, 1, true],
  ])('%d can slip by %d: %s', (n, slip, can) => {
    expect(canSlip({ n, slip })).toBe(can);
  });

  test.each([
    [0, true],
    [largest, true],
    [0.39, false],
    [-5, false],
    [11e12, false],
  ])('%d can be counted with: %s', (value, can) => {
    expect(isCountable(value)).toBe(can);
  });
});
