import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraOn } from '../field/camera.ts';
import { cameraOf, transformOf } from './zoom.ts';

test('a camera is a transform of D3 and back', () => {
  const shape = { columns: 5, rows: 2 };
  const size = { width: 900, height: 400 };
  const checks = fc.integer({ min: 1, max: 980_000_000 });
  fc.assert(
    fc.property(checks, fc.double({ min: 0, max: 4, noNaN: true }), (check, zoom) => {
      const camera = cameraOn(check, zoom, size, shape);
      const transform = transformOf(camera, size);
      const back = cameraOf(transform, size);
      expect(back.scale).toBe(camera.scale);
      expect(back.x).toBeCloseTo(camera.x, 6);
      expect(back.y).toBeCloseTo(camera.y, 6);
      expect(transform.apply([camera.x, camera.y])[0]).toBeCloseTo(size.width / 2, 4);
    }),
  );
});
