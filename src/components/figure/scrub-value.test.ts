import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureId } from './figure-id.ts';
import { parameterIn, stepped, withParameter } from './scrub-value.ts';

const range = { min: 1, max: 60, step: 1 };

test('keys move a number by a step, by ten, or to an end, and never past it', () => {
  expect(stepped(14, 'ArrowRight', range)).toBe(15);
  expect(stepped(14, 'PageDown', range)).toBe(4);
  expect(stepped(3, 'PageDown', range)).toBe(1);
  expect([stepped(3, 'End', range), stepped(3, 'Home', range)]).toEqual([60, 1]);
  expect(stepped(3, 'Tab', range)).toBeUndefined();
  const keys = fc.constantFrom('ArrowUp', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.array(keys, { maxLength: 20 }),
      (from, moves) => {
        const end = moves.reduce((value, key) => stepped(value, key, range) ?? value, from);
        expect(end).toBeGreaterThanOrEqual(range.min);
        expect(end).toBeLessThanOrEqual(range.max);
      },
    ),
  );
});

test('what is set in a state is read from it, and the rest stays', () => {
  expect(withParameter('over=china,vietnam', 'days', 6)).toBe('over=china,vietnam&days=6');
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.integer({ min: -1e6, max: 1e6 }), (query, value) => {
      expect(parameterIn(withParameter(query, 'days', value), 'days', 0)).toBe(value);
    }),
  );
  expect([parameterIn('', 'days', 7), parameterIn('days=x', 'days', 7)]).toEqual([7, 7]);
});

test('figures of one widget are numbered in the order of the page', () => {
  expect(figureId(['scale'])).toBe('figure-scale-1');
  expect(figureId(['scale', 'platforms', 'scale'])).toBe('figure-scale-2');
});
