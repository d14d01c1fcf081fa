import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitToStage } from './fit-to-stage.ts';

const length = fc.integer({ min: 50, max: 2000 });
const size = fc.record({ width: length, height: length });

test('a drawing fills its room and never leaves it', () => {
  fc.assert(
    fc.property(size, length, fc.double({ min: 0, max: 1, noNaN: true }), (drawing, high, at) => {
      const room = { width: drawing.width, height: high };
      const middle = at * drawing.height;
      for (const focus of [undefined, { top: middle - 10, bottom: middle + 10 }]) {
        const { x, y, scale } = fitToStage(drawing, room, focus);
        const bottom = y + drawing.height * scale;
        if (drawing.height <= high)
          expect([x, y, scale]).toEqual([0, (high - drawing.height) / 2, 1]);
        else {
          expect(y).toBeLessThanOrEqual(0);
          expect(bottom).toBeGreaterThanOrEqual(high - 0.001);
          if (focus === undefined) expect(bottom).toBeCloseTo(high);
        }
      }
    }),
  );
});

test('what is spoken of is in the middle, but where an edge holds it', () => {
  const drawing = { width: 300, height: 1000 };
  const room = { width: 300, height: 200 };
  const at = (top: number) => fitToStage(drawing, room, { top, bottom: top + 100 }).y;
  expect(at(450)).toBe(-400);
  expect(at(0)).toBe(0);
  expect(at(900)).toBe(-800);
});
