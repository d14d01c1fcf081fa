import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cameraOn,
  deepest,
  keepInside,
  scaleOf,
  toField,
  toSurface,
  zoomAround,
  zoomOf,
  type Size,
} from './camera.ts';
import { placeOf } from './field.ts';

const sizes: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 280, max: 2000 }),
  height: fc.integer({ min: 160, max: 1200 }),
});
const zooms = fc.integer({ min: 0, max: 400 }).map((step) => step / 100);
const checks = fc.integer({ min: 1, max: 980_000_000 });
const rows = fc.constantFrom(2, 3);

describe('the camera', () => {
  test('zoom and scale are inverse', () => {
    fc.assert(
      fc.property(zooms, sizes, rows, (zoom, size, number) => {
        expect(zoomOf(scaleOf(zoom, size, number), size, number)).toBeCloseTo(zoom, 6);
      }),
    );
  });

  test('zooming in never shows less large marks', () => {
    fc.assert(
      fc.property(zooms, zooms, sizes, rows, (a, b, size, number) => {
        fc.pre(a < b);
        expect(scaleOf(a, size, number)).toBeLessThan(scaleOf(b, size, number));
      }),
    );
  });

  test('the check asked for is in view at every zoom and size', () => {
    fc.assert(
      fc.property(checks, zooms, sizes, rows, (check, zoom, size, number) => {
        const camera = cameraOn(check, zoom, size, number);
        const [x, y] = placeOf(check);
        const [left, top] = toSurface([x + 0.5, y + 0.5], camera, size);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(size.width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThanOrEqual(size.height);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeping inside twice changes nothing more', () => {
    const anywhere = fc.double({ min: -2e5, max: 2e5, noNaN: true });
    const scales = fc.double({ min: 1e-4, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(anywhere, anywhere, scales, sizes, rows, (x, y, scale, size, number) => {
        const once = keepInside({ x, y, scale }, size, number);
        const twice = keepInside(once, size, number);
        expect(twice.x).toBeCloseTo(once.x, 6);
        expect(twice.y).toBeCloseTo(once.y, 6);
        expect(twice.scale).toBe(once.scale);
      }),
    );
  });

  test('a point that is zoomed around stays under the finger', () => {
    fc.assert(
      fc.property(
        checks,
        zooms,
        sizes,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (check, zoom, size, factor) => {
          const camera = cameraOn(check, zoom, size, 2);
          const finger = [size.width * 0.3, size.height * 0.7] as const;
          const before = toField(finger, camera, size);
          const [x, y] = toSurface(before, zoomAround(finger, factor, camera, size), size);
          expect(x).toBeCloseTo(finger[0], 3);
          expect(y).toBeCloseTo(finger[1], 3);
        },
      ),
    );
  });

  test('the deepest zoom shows a mark larger than a fingertip’s target', () => {
    expect(scaleOf(deepest, { width: 296, height: 194 }, 2)).toBeGreaterThan(24);
  });
});
