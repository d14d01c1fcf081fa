import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread, type Wish } from './spread.ts';

const gap = 4;
const wish = fc.record({
  at: fc.double({ min: 0, max: 400, noNaN: true }),
  height: fc.integer({ min: 10, max: 50 }),
});
const wishes = fc.array(wish, { minLength: 1, maxLength: 12 });
const total = (list: readonly Wish[]) => list.reduce((sum, { height }) => sum + height + gap, -gap);
const roomFor = (list: readonly Wish[]) =>
  fc.integer({ min: 0, max: 500 }).map((more) => total(list) + more);
const crowded = wishes.chain((list) => fc.tuple(fc.constant(list), roomFor(list)));

const inOrder = (list: readonly Wish[]) =>
  list.map((_, index) => index).sort((a, b) => (list[a]?.at ?? 0) - (list[b]?.at ?? 0));

test('no label touches another or leaves the room, and all keep their order', () => {
  fc.assert(
    fc.property(crowded, ([list, room]) => {
      const places = spread(list, 0, room, gap);
      let end = -gap;
      for (const index of inOrder(list)) {
        const [middle = Number.NaN, half] = [places[index], (list[index]?.height ?? 0) / 2];
        expect(middle - half).toBeGreaterThanOrEqual(end + gap - 1e-6);
        end = middle + half;
      }
      expect(end).toBeLessThanOrEqual(room + 1e-6);
    }),
  );
});

test('a label that touches none stays where it would like to be', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const apart = list.map((one, index) => ({ ...one, at: 100 + index * 60 }));
      expect(spread(apart, 0, 2000, gap)).toEqual(apart.map(({ at }) => expect.closeTo(at, 6)));
    }),
  );
});

test('labels move as little as they can: nudging any block would move it farther from its wishes', () => {
  fc.assert(
    fc.property(crowded, ([list, room]) => {
      const places = spread(list, 0, room, gap);
      const cost = (moved: readonly number[]) =>
        moved.reduce((sum, place, index) => sum + (place - (list[index]?.at ?? 0)) ** 2, 0);
      const order = inOrder(list);
      const fits = (moved: readonly number[]) => {
        let end = -gap;
        return order.every((index) => {
          const half = (list[index]?.height ?? 0) / 2;
          const start = (moved[index] ?? 0) - half;
          const free = start >= end + gap - 1e-9;
          end = (moved[index] ?? 0) + half;
          return free && end <= room + 1e-9;
        });
      };
      for (const [first] of order.entries())
        for (const [last] of order.entries())
          for (const step of [-0.5, 0.5]) {
            const members = new Set(order.slice(first, last + 1));
            const moved = places.map((place, index) => place + (members.has(index) ? step : 0));
            if (members.size > 0 && fits(moved))
              expect(cost(moved)).toBeGreaterThanOrEqual(cost(places) - 1e-6);
          }
    }),
    { numRuns: 60 },
  );
});

test('labels that cannot fit are an error, not a heap', () => {
  expect(() => spread([{ at: 5, height: 20 }], 0, 10, gap)).toThrow(RangeError);
});
