import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkStep } from '../model/walk.ts';
import { layoutWalk, screensTo, walkWay } from './walk-layout.ts';

const counts = { reported: 98_000_000, printed: 980_000_000 };
const sizes = fc.record({
  width: fc.integer({ min: 254, max: 1104 }),
  height: fc.integer({ min: 440, max: 520 }),
});
const walks = fc.integer({ min: 0, max: 98_000 }).map((steps) => steps * walkStep);

describe('the way of a walk', () => {
  test('leads down, and back to the checks passed', () => {
    fc.assert(
      fc.property(walks, walks, sizes, (a, b, size) => {
        const { down } = walkWay(counts, size);
        expect(Math.round(down.invert(down(a)) / walkStep) * walkStep).toBe(a);
        if (a < b) expect(down(a)).toBeLessThan(down(b));
      }),
    );
  });

  test('is short enough for every browser, and too long to see at a glance', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const way = walkWay(counts, size);
        expect(way.down(counts.printed)).toBeLessThan(16_000_000);
        expect(screensTo(counts.reported, 0, way, size)).toBeGreaterThan(3);
        expect(screensTo(counts.printed, 0, way, size)).toBeGreaterThan(30);
      }),
    );
  });
});

describe('what is in view of a walk', () => {
  test('stays small, beside its ruler, with rests where stretches end', () => {
    fc.assert(
      fc.property(walks, sizes, (walked, size) => {
        const way = walkWay(counts, size);
        const far = way.down(walked);
        const layout = layoutWalk(way, counts, far, size, String);
        expect(layout.rows.map(({ d }) => d).join('').length).toBeLessThan(2000);
        expect(layout.ticks.length).toBeLessThan(120);
        for (const { at } of layout.ticks) expect(at).toBeLessThan(size.height + 1);
        for (const { at, y } of layout.rests) {
          expect(way.stretches.map(({ to }) => to)).toContain(at);
          expect(y).toBeGreaterThan(way.band - 100);
        }
        for (const length of layout.rows.flatMap(({ d }) => [...d.matchAll(/h([\d.]+)/g)]))
          expect(Number(length[1])).toBeLessThan(way.rulerX);
      }),
    );
  });
});
