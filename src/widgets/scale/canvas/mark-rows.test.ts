import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutHold } from '../figure/hold-layout.ts';
import { pitchFor, rowsOfMarks } from './mark-rows.ts';
import { layoutSince } from '../figure/since-layout.ts';

const sizes = fc.record({
  width: fc.integer({ min: 254, max: 1104 }),
  height: fc.integer({ min: 440, max: 520 }),
});

/** How many marks a path of rows shows. */
function marksIn(d: string, mark: number, gap: number): number {
  return [...d.matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + Math.round((Number(length) + gap) / (mark + gap)),
    0,
  );
}

describe('rows of marks', () => {
  test('have a mark for each check, in the room there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), sizes, (count, size) => {
        const room = { ...size, height: size.height / 3 };
        const pitch = pitchFor(count, room);
        const columns = Math.floor(room.width / pitch);
        const { d, mark, gap } = rowsOfMarks(count, columns, { x: 0, y: 0 }, pitch);
        expect(marksIn(d, mark, gap)).toBe(count);
        for (const [, y] of d.matchAll(/,([\d.]+)h/g))
          expect(Number(y)).toBeLessThan(room.height + 3);
      }),
    );
  });
});

describe('the counters', () => {
  test('show a mark for each check as long as they have room, and their lanes do not touch', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), sizes, (reported, size) => {
        const layout = layoutSince({ reported, printed: 10 * reported }, size);
        const [upper, lower] = layout.lanes;
        if (!upper || !lower) throw new Error('There are two lanes.');
        expect(marksIn(upper.rows.d, upper.rows.mark, upper.rows.gap)).toBe(reported);
        const ends = [...upper.rows.d.matchAll(/,([\d.]+)h/g)].map(([, y]) => Number(y));
        for (const end of ends) expect(end).toBeLessThan(lower.numberY - layout.numeral * 0.7);
        expect(lower.nameY).toBeLessThan(size.height);
      }),
    );
  });
});

describe('what a hand has counted', () => {
  test('stands over bars as long as the times', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), sizes, (counted, size) => {
        const { bars, rows } = layoutHold(counted, { reported: 1e7, printed: 1e8 }, size);
        expect(bars[1]?.width).toBeCloseTo(size.width, 0);
        expect(bars[0]?.width).toBeCloseTo(size.width / 10, 0);
        for (const [, y] of rows.d.matchAll(/,([\d.]+)h/g))
          expect(Number(y)).toBeLessThan(bars[0]?.textY ?? 0);
      }),
    );
  });
});
