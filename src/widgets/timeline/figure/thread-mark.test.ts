import fc from 'fast-check';
import { expect, test } from 'vitest';
import { threadMark } from './thread-mark.ts';
import { threads } from '../model/events.ts';

const numbersIn = (d: string) => (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

test('every thread has a shape of its own, also when it is drawn out', () => {
  for (const length of [0, 5, 53])
    expect(new Set(threads.map((thread) => threadMark(thread, 5, length))).size).toBe(
      threads.length,
    );
});

test('a mark stays within its half-size and the length it is drawn out', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...threads),
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 0, max: 300 }),
      (thread, half, length) => {
        const corners = numbersIn(
          threadMark(thread, half, length).replace(/A\S+ \S+ 0 0 1 /g, 'L'),
        );
        for (const value of corners) {
          expect(value).toBeGreaterThanOrEqual(-half);
          expect(value).toBeLessThanOrEqual(half + length);
        }
        expect(Math.max(...corners)).toBeGreaterThanOrEqual(length);
      },
    ),
  );
});
