import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraOn } from './camera.ts';
import { layoutCards } from './cards.ts';

const shape = { columns: 5, rows: 2 };

test('marks become cards only where they are large, few of them, and the same each time', () => {
  const places = fc.record({
    at: fc.integer({ min: 1, max: 980_000_000 }),
    zoom: fc.integer({ min: 0, max: 400 }).map((step) => step / 100),
  });
  const sizes = fc.record({
    width: fc.integer({ min: 254, max: 1104 }),
    height: fc.integer({ min: 400, max: 520 }),
  });
  fc.assert(
    fc.property(places, sizes, ({ at, zoom }, size) => {
      const camera = cameraOn(at, zoom, size, shape);
      const cards = layoutCards(camera, size, shape, 980_000_000);
      expect(cards === undefined).toBe(camera.scale < 64);
      expect(cards).toEqual(layoutCards(camera, size, shape, 980_000_000));
      expect((cards?.light ?? '').split('z').length).toBeLessThan(800);
    }),
  );
});

test('no card stands beyond the last check that has one', () => {
  const size = { width: 600, height: 460 };
  const camera = cameraOn(98_000_000, 4, size, shape);
  const [all, one] = [98_000_000, 1].map((last) => layoutCards(camera, size, shape, last));
  expect(all?.dark).not.toBe('');
  expect(one?.dark).toBe('');
});
