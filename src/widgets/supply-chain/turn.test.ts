import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsOf, type Route } from './routes.ts';
import { turning } from './turn.ts';

const pixel = fc.integer({ min: 0, max: 600 });
const routes = fc.tuple(pixel, pixel, pixel, pixel).map(([x1, x2, y, height]): Route => ({
  id: 'any',
  runs: [
    { x: x1, from: y, to: y + 20 },
    { x: x2, from: y + 30 + height, to: y + 50 + height },
  ],
}));
const numbersOf = (path: string) => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
const ends = (path: string) => {
  const numbers = numbersOf(path);
  return [numbers.slice(0, 2), numbers.slice(-2)];
};

test('a turn begins on one route and ends on the other', () => {
  fc.assert(
    fc.property(routes, routes, (a, b) => {
      for (const [route, t] of [
        [a, 0],
        [b, 1],
      ] as const) {
        const [start] = ends(turning(a, b, t).line);
        const [x, y] = pointsOf(route)[0] ?? [0, 0];
        expect(start?.[0]).toBeCloseTo(x, 0);
        expect(start?.[1]).toBeCloseTo(y, 0);
      }
    }),
  );
});

test('an arrow that turns right round stands level half-way, as long as before', () => {
  const down: Route = {
    id: 'a',
    runs: [
      { x: 50, from: 0, to: 20 },
      { x: 50, from: 80, to: 100 },
    ],
  };
  const up: Route = {
    id: 'b',
    runs: [
      { x: 50, from: 100, to: 80 },
      { x: 50, from: 20, to: 0 },
    ],
  };
  const numbers = numbersOf(turning(down, up, 0.5).line);
  const heights = numbers.filter((_, index) => index % 2 === 1);
  const across = numbers.filter((_, index) => index % 2 === 0);
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.2);
  expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(90);
});

test('every moment of a turn can be drawn', () => {
  fc.assert(
    fc.property(routes, routes, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
      const { line, head } = turning(a, b, t);
      expect(line + head).toMatch(/^M[-\d. L]+M[-\d. L]+Z$/);
    }),
  );
});
