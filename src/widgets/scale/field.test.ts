import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cell,
  checkAt,
  columns,
  fieldSize,
  levelCounts,
  pitch,
  placeOf,
  rowsFor,
  staircase,
} from './field.ts';
import type { Point } from './field.ts';

const last = 1_400_000_000;
const checks = fc.integer({ min: 1, max: last });

/** The area inside an outline, by the shoelace formula. */
function areaOf(points: readonly Point[]): number {
  return Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

function inside([x, y]: Point, outline: readonly Point[]): boolean {
  return outline.reduce((within, [ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [0, 0];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !within : within;
  }, false);
}

describe('the field', () => {
  test('a check is found where it stands', () => {
    fc.assert(
      fc.property(checks, fc.double({ min: 0, max: 0.999, noNaN: true }), (check, within) => {
        const [x, y] = placeOf(check);
        expect(checkAt([x + within, y + within], last)).toBe(check);
      }),
      { numRuns: 2000 },
    );
  });

  test('two checks never overlap', () => {
    fc.assert(
      fc.property(checks, checks, (a, b) => {
        fc.pre(a !== b);
        const [ax, ay] = placeOf(a);
        const [bx, by] = placeOf(b);
        expect(Math.abs(ax - bx) >= 1 || Math.abs(ay - by) >= 1).toBe(true);
      }),
    );
  });

  test('every check stands on the field', () => {
    fc.assert(
      fc.property(checks, (check) => {
        const [width, height] = fieldSize(rowsFor(last));
        const [x, y] = placeOf(check);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + 1).toBeLessThanOrEqual(width + 1e-6);
        expect(y + 1).toBeLessThanOrEqual(height + 1e-6);
      }),
    );
  });

  test('any point names a check there is', () => {
    const point = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(point, point, (x, y) => {
        const check = checkAt([x, y], last);
        expect(Number.isInteger(check)).toBe(true);
        expect(check).toBeGreaterThanOrEqual(1);
        expect(check).toBeLessThanOrEqual(last);
      }),
    );
  });

  test('levels nest: a hundred cells and their gaps make the next', () => {
    for (let level = 1; level < levelCounts.length; level++) {
      expect(cell[level]).toBeCloseTo(9 * (pitch[level - 1] ?? 0) + (cell[level - 1] ?? 0), 6);
      expect(levelCounts[level]).toBe((levelCounts[level - 1] ?? 0) * 100);
    }
  });
});

describe('the outline of a count', () => {
  test('has a check inside exactly when it is counted', () => {
    fc.assert(
      fc.property(checks, checks, (count, check) => {
        const [x, y] = placeOf(check);
        expect(inside([x + 0.5, y + 0.5], staircase(count))).toBe(check <= count);
      }),
      { numRuns: 2000 },
    );
  });

  test('has the last counted check inside and the next one outside', () => {
    fc.assert(
      fc.property(checks, (count) => {
        const outline = staircase(count);
        for (const check of [count, count + 1]) {
          const [x, y] = placeOf(check);
          expect(inside([x + 0.5, y + 0.5], outline)).toBe(check === count);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('grows with the count and falls as it goes left', () => {
    fc.assert(
      fc.property(checks, (count) => {
        const outline = staircase(count);
        expect(areaOf(outline)).toBeGreaterThanOrEqual(count);
        for (let index = 2; index < outline.length - 1; index++) {
          expect(outline[index]?.[0]).toBeLessThanOrEqual((outline[index - 1]?.[0] ?? 0) + 1e-6);
          expect(outline[index]?.[1]).toBeGreaterThanOrEqual((outline[index - 1]?.[1] ?? 0) - 1e-6);
        }
      }),
    );
  });

  test('of nothing is nothing; of one block a square', () => {
    expect(staircase(0)).toEqual([]);
    expect(areaOf(staircase(1e8))).toBeCloseTo((cell[4] ?? 0) ** 2, 0);
    expect(rowsFor(980_000_000)).toBe(2);
    expect(rowsFor(columns * 2e8 + 1)).toBe(3);
  });
});
