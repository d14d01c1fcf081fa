import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Size } from '../../../chart/box.ts';
import { cellOf, placeOf, topLevel } from '../model/field.ts';
import { deepest } from '../model/zoom-steps.ts';
import {
  cameraOn,
  keepInside,
  scaleExtent,
  scaleOf,
  toField,
  toSurface,
  zoomOf,
} from './camera.ts';

const sizes: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 280, max: 2000 }),
  height: fc.integer({ min: 160, max: 1200 }),
});
const zooms = fc.integer({ min: 0, max: 400 }).map((step) => step / 100);
const checks = fc.integer({ min: 1, max: 980_000_000 });
const shapes = fc.constantFrom(
  { columns: 5, rows: 2 },
  { columns: 3, rows: 4 },
  { columns: 5, rows: 3 },
);

describe('the camera', () => {
  test('zoom and scale are inverse', () => {
    fc.assert(
      fc.property(zooms, sizes, shapes, (zoom, size, shape) => {
        expect(zoomOf(scaleOf(zoom, size, shape), size, shape)).toBeCloseTo(zoom, 6);
      }),
    );
  });

  test('zooming in never shows less large marks', () => {
    fc.assert(
      fc.property(zooms, zooms, sizes, shapes, (a, b, size, shape) => {
        fc.pre(a < b);
        expect(scaleOf(a, size, shape)).toBeLessThan(scaleOf(b, size, shape));
      }),
    );
  });

  test('the check asked for is in view at every zoom and size', () => {
    fc.assert(
      fc.property(checks, zooms, sizes, shapes, (check, zoom, size, shape) => {
        const camera = cameraOn(check, zoom, size, shape);
        const [x, y] = placeOf(check, shape.columns);
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
      fc.property(anywhere, anywhere, scales, sizes, shapes, (x, y, scale, size, shape) => {
        const once = keepInside({ x, y, scale }, size, shape);
        const twice = keepInside(once, size, shape);
        expect(twice.x).toBeCloseTo(once.x, 6);
        expect(twice.y).toBeCloseTo(once.y, 6);
        expect(twice.scale).toBe(once.scale);
      }),
    );
  });

  test('a point of the surface is a point of the field and back', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        checks,
        zooms,
        sizes,
        shapes,
        shares,
        shares,
        (check, zoom, size, shape, a, b) => {
          const camera = cameraOn(check, zoom, size, shape);
          const finger = [size.width * a, size.height * b] as const;
          const [x, y] = toSurface(toField(finger, camera, size), camera, size);
          expect(x).toBeCloseTo(finger[0], 3);
          expect(y).toBeCloseTo(finger[1], 3);
        },
      ),
    );
  });

  test('at a named step the whole square is in view, whichever way the surface stands', () => {
    fc.assert(
      fc.property(checks, fc.constantFrom(1, 2, 3), sizes, shapes, (check, zoom, size, shape) => {
        const camera = cameraOn(check, zoom, size, shape);
        const level = topLevel + 1 - zoom;
        const count = 100 ** level;
        const first = Math.floor((check - 1) / count) * count + 1;
        const [left, top] = toSurface(placeOf(first, shape.columns), camera, size);
        const side = cellOf(level) * camera.scale;
        expect(left).toBeGreaterThan(-0.01);
        expect(top).toBeGreaterThan(-0.01);
        expect(left + side).toBeLessThan(size.width + 0.01);
        expect(top + side).toBeLessThan(size.height + 0.01);
      }),
    );
  });

  test('the zooms lie between the outermost and the innermost', () => {
    fc.assert(
      fc.property(zooms, sizes, shapes, (zoom, size, shape) => {
        const [least, most] = scaleExtent(size, shape);
        const scale = scaleOf(zoom, size, shape);
        expect(scale).toBeGreaterThanOrEqual(least * (1 - 1e-9));
        expect(scale).toBeLessThanOrEqual(most * (1 + 1e-9));
      }),
    );
  });

  test('the deepest zoom shows a mark larger than a fingertip’s target', () => {
    expect(scaleOf(deepest, { width: 254, height: 424 }, { columns: 3, rows: 4 })).toBeGreaterThan(
      24,
    );
  });
});
