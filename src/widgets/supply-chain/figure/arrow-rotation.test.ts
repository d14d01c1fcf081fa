import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../../chart/box.ts';
import { routeEnds, type Route } from './ranks/routes.ts';
import { transformOf, rotatingAt, rotationOf, type Pose } from './arrow-rotation.ts';

const pixel = fc.integer({ min: 0, max: 600 });
const routes = fc.tuple(pixel, pixel, pixel, pixel).map(([x1, x2, y, height]): Route => ({
  id: 'any',
  points: [
    [x1, y],
    [x1, y + 20],
    [x2, y + 30 + height],
    [x2, y + 50 + height],
  ],
}));
const part = fc.double({ min: 0, max: 1, noNaN: true });

const tailOf = (route: Route) => routeEnds(route)[0];
const tipOf = (route: Route) => routeEnds(route)[1];

/** Where a point of an arrow lies in a pose, worked out on complex numbers. */
function laid({ from, to, turned, longer }: Pose, [x, y]: Point): Point {
  const [re, im] = [longer * Math.cos(turned), longer * Math.sin(turned)];
  const [dx, dy] = [x - from[0], y - from[1]];
  return [to[0] + dx * re - dy * im, to[1] + dx * im + dy * re];
}

const expectSame = (one: Point, other: Point) => {
  expect(one[0]).toBeCloseTo(other[0], 6);
  expect(one[1]).toBeCloseTo(other[1], 6);
};

test('a turn begins on one route and ends on the other', () => {
  fc.assert(
    fc.property(routes, routes, (a, b) => {
      for (const { route, begin, end } of rotationOf(a, b))
        for (const endOf of [tailOf, tipOf]) {
          expectSame(laid(begin, endOf(route)), endOf(a));
          expectSame(laid(end, endOf(route)), endOf(b));
        }
    }),
  );
});

test('one arrow takes over from the other half-way, and it does not show', () => {
  fc.assert(
    fc.property(routes, routes, (a, b) => {
      const turn = rotationOf(a, b);
      const [before, after] = [rotatingAt(turn, 0.5 - 1e-9), rotatingAt(turn, 0.5)];
      expect([before.route, after.route]).toEqual([a, b]);
      for (const endOf of [tailOf, tipOf]) {
        const [one, other] = [laid(before.pose, endOf(a)), laid(after.pose, endOf(b))];
        expect(Math.hypot(one[0] - other[0], one[1] - other[1])).toBeLessThan(1e-4);
      }
    }),
  );
});

test('an arrow never turns by more than half a circle', () => {
  fc.assert(
    fc.property(routes, routes, (a, b) => {
      const [{ end }] = rotationOf(a, b);
      expect(Math.abs(end.turned)).toBeLessThanOrEqual(Math.PI + 1e-9);
    }),
  );
});

const straight = (from: number, to: number): Route => ({
  id: `${from}`,
  points: [
    [50, from],
    [50, to],
  ],
});

test('an arrow that turns right round stands level half-way, as long as before', () => {
  const down = straight(0, 100);
  const { route, pose } = rotatingAt(rotationOf(down, straight(100, 0)), 0.5);
  const [tail, tip] = [laid(pose, tailOf(route)), laid(pose, tipOf(route))];
  expect(tail[1]).toBeCloseTo(tip[1], 6);
  expect(Math.abs(tail[0] - tip[0])).toBeCloseTo(100, 6);
});

test('every moment of a turn can be drawn', () => {
  fc.assert(
    fc.property(routes, routes, part, (a, b, way) => {
      expect(transformOf(rotatingAt(rotationOf(a, b), way).pose)).not.toMatch(
        /NaN|Infinity|e[+-]\d/,
      );
    }),
  );
});
