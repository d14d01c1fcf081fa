import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cameraOn } from './camera.ts';
import { sceneOf } from './geometry.ts';

const counts = { reported: 98_000_000, printed: 980_000_000, lit: 980_000_000 };
const places = fc.record({
  at: fc.integer({ min: 1, max: 980_000_000 }),
  zoom: fc.integer({ min: 0, max: 400 }).map((step) => step / 100),
});
const sizes = fc.record({
  width: fc.integer({ min: 280, max: 1400 }),
  height: fc.integer({ min: 160, max: 700 }),
});

const numbersIn = (d: string) => (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('the drawn scene', () => {
  test('stays on its surface and small, whatever the view', () => {
    fc.assert(
      fc.property(places, sizes, ({ at, zoom }, size) => {
        const scene = sceneOf(cameraOn(at, zoom, size, 2), size, 2, counts, [96_208_984], at);
        const shapes = [...scene.regions.map(({ d }) => d), ...scene.outlines];
        for (const value of shapes.flatMap(numbersIn)) {
          expect(value).toBeGreaterThanOrEqual(-4);
          expect(value).toBeLessThanOrEqual(Math.max(size.width, size.height) + 4);
        }
        const length = scene.gaps.reduce((sum, { d }) => sum + d.length, 0);
        expect(length).toBeLessThan(40_000);
      }),
    );
  });

  test('shows the check in focus only where a mark can be seen', () => {
    const size = { width: 1000, height: 420 };
    const at = (zoom: number) =>
      sceneOf(cameraOn(98_000_000, zoom, size, 2), size, 2, counts, [], 98_000_000).focus;
    expect(at(0)).toBeUndefined();
    expect(at(2)).toBeUndefined();
    expect(at(4)?.side).toBeGreaterThan(100);
  });
});
