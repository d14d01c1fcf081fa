import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  besideOf,
  blocksFor,
  cellOf,
  checkAt,
  fieldSize,
  levelCounts,
  pitchOf,
  placeOf,
  shapeFor,
  staircase,
  type FieldPoint,
} from './field.ts';

const last = 1_400_000_000;
const checks = fc.integer({ min: 1, max: last });
const shapes = fc.constantFrom(
  { columns: 5, rows: 3 },
  { columns: 3, rows: 5 },
  { columns: 4, rows: 4 },
);

/** The area inside an outline, by the shoelace formula. */
function areaOf(points: readonly FieldPoint[]): number {
  return Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

function inside([x, y]: FieldPoint, outline: readonly FieldPoint[]): boolean {
  return outline.reduce((within, [ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [0, 0];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !within : within;
  }, false);
}

describe('the field', () => {
  test('a check is found where it stands', () => {
    fc.assert(
      fc.property(
        shapes,
        checks,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (shape, check, within) => {
          const [x, y] = placeOf(check, shape.columns);
          expect(checkAt([x + within, y + within], shape, last)).toBe(check);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('the mark beside a mark touches no third one, and the way back leads to it', () => {
    const ways = fc.constantFrom<FieldPoint>([1, 0], [-1, 0], [0, 1], [0, -1]);
    fc.assert(
      fc.property(shapes, checks, ways, (shape, check, way) => {
        const beside = besideOf(check, way, shape, last);
        if (beside === check) return;
        expect(beside).toBeLessThanOrEqual(last);
        expect(besideOf(beside, [-way[0], -way[1]], shape, last)).toBe(check);
        const [from, to] = [placeOf(check, shape.columns), placeOf(beside, shape.columns)];
        const along = way[0] === 0 ? 1 : 0;
        expect(to[1 - along]).toBe(from[1 - along]);
        expect(Math.sign(to[along] - from[along])).toBe(way[along]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [1, [-1, 0], 1],
    [1, [1, 0], 2],
    [10, [1, 0], 101],
    [91, [0, 1], 1001],
    [last, [0, 1], last],
    [last, [1, 0], last],
  ] as const)('beside check %i by %j stands check %i', (check, way, beside) => {
    expect(besideOf(check, way, { columns: 5, rows: 3 }, last)).toBe(beside);
  });

  test('two checks never overlap', () => {
    fc.assert(
      fc.property(shapes, checks, checks, (shape, a, b) => {
        fc.pre(a !== b);
        const [ax, ay] = placeOf(a, shape.columns);
        const [bx, by] = placeOf(b, shape.columns);
        expect(Math.abs(ax - bx) >= 1 || Math.abs(ay - by) >= 1).toBe(true);
      }),
    );
  });

  test('every check stands on the field', () => {
    fc.assert(
      fc.property(shapes, checks, (shape, check) => {
        const [width, height] = fieldSize(shape);
        const [x, y] = placeOf(check, shape.columns);
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
      fc.property(shapes, point, point, (shape, x, y) => {
        const check = checkAt([x, y], shape, last);
        expect(Number.isInteger(check)).toBe(true);
        expect(check).toBeGreaterThanOrEqual(1);
        expect(check).toBeLessThanOrEqual(last);
      }),
    );
  });

  test('levels nest: a hundred cells and their gaps make the next', () => {
    for (let level = 1; level < levelCounts.length; level++) {
      expect(cellOf(level)).toBeCloseTo(9 * pitchOf(level - 1) + cellOf(level - 1), 6);
      expect(levelCounts[level]).toBe((levelCounts[level - 1] ?? 0) * 100);
    }
  });
});

describe('the outline of a count', () => {
  test('has a check inside exactly when it is counted', () => {
    fc.assert(
      fc.property(shapes, checks, checks, (shape, count, check) => {
        const [x, y] = placeOf(check, shape.columns);
        expect(inside([x + 0.5, y + 0.5], staircase(count, shape.columns))).toBe(check <= count);
      }),
      { numRuns: 2000 },
    );
  });

  test('has the last counted check inside and the next one outside', () => {
    fc.assert(
      fc.property(shapes, checks, (shape, count) => {
        const outline = staircase(count, shape.columns);
        for (const check of [count, count + 1]) {
          const [x, y] = placeOf(check, shape.columns);
          expect(inside([x + 0.5, y + 0.5], outline)).toBe(check === count);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('grows with the count and falls as it goes left', () => {
    fc.assert(
      fc.property(shapes, checks, (shape, count) => {
        const outline = staircase(count, shape.columns);
        expect(areaOf(outline)).toBeGreaterThanOrEqual(count);
        for (let index = 2; index < outline.length - 1; index++) {
          expect(outline[index]?.[0]).toBeLessThanOrEqual((outline[index - 1]?.[0] ?? 0) + 1e-6);
          expect(outline[index]?.[1]).toBeGreaterThanOrEqual((outline[index - 1]?.[1] ?? 0) - 1e-6);
        }
      }),
    );
  });

  test('of nothing is nothing; of one block a square', () => {
    expect(staircase(0, 5)).toEqual([]);
    expect(areaOf(staircase(1e8, 5))).toBeCloseTo(cellOf(4) ** 2, 0);
  });
});

describe('the shape of the field', () => {
  test('has room for a count, and no row to spare', () => {
    fc.assert(
      fc.property(checks, fc.double({ min: 0.3, max: 4, noNaN: true }), (count, aspect) => {
        const { columns, rows } = shapeFor(count, aspect);
        expect(columns * rows).toBeGreaterThanOrEqual(blocksFor(count));
        expect(columns * (rows - 1)).toBeLessThan(blocksFor(count));
      }),
    );
  });

  test.each([
    [980e6, 2.4, { columns: 5, rows: 2 }],
    [980e6, 0.75, { columns: 3, rows: 4 }],
    [980e6, 0.4, { columns: 2, rows: 5 }],
    [1.41e9, 2, { columns: 5, rows: 3 }],
    [1.41e9, 0.7, { columns: 3, rows: 5 }],
  ])('%d checks in a room of %d to 1', (count, aspect, shape) => {
    expect(shapeFor(count, aspect)).toEqual(shape);
  });
});
