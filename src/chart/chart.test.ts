import { scaleLinear, scaleLog } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyHowMany, monthStarts, ticksOf, yearStarts } from './axis.ts';
import { boxAround, boxBetween, isInside, overlap, type Point } from './box.ts';
import { dodge1d, dodgeRows } from './dodge.ts';
import { boxesAlong, leaderLine, placeLabel, type Side } from './label-placement.ts';
import { blendScales, invertClamped, powersOfTen, withZero } from './scale.ts';
import { figureWidth, typeAt } from './type-scale.ts';

const place = fc.integer({ min: -500, max: 1500 });
const point = fc.tuple(place, place);

describe('scales', () => {
  const even = scaleLinear([0, 3000], [300, 0]);
  const tenfold = scaleLog([1, 3000], [280, 0]);

  test('a blend is one scale at 0 and the other at 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (value) => {
        expect(blendScales(even, tenfold, 0)(value)).toBeCloseTo(even(value));
        expect(blendScales(even, tenfold, 1)(value)).toBeCloseTo(tenfold(value));
      }),
    );
  });

  test('zero has a place of its own on a scale of tens', () => {
    expect(withZero(tenfold, 300)(0)).toBe(300);
    expect(withZero(tenfold, 300)(1)).toBe(280);
    expect(powersOfTen(tenfold)).toEqual([1, 10, 100, 1000]);
    expect(powersOfTen(scaleLog([0.025, 10], [0, 1]))).toEqual([0.1, 1, 10]);
  });

  test('a place outside the axis is a value at its end', () => {
    expect(invertClamped(even, -50)).toBe(3000);
    expect(invertClamped(even, 900)).toBe(0);
  });

  test('ticks stand where the scale has their values; years and months begin on their first day', () => {
    expect(ticksOf([0, 1000], even, String)).toEqual([
      { value: 0, at: 300, text: '0' },
      { value: 1000, at: expect.closeTo(200) as number, text: '1000' },
    ]);
    expect(yearStarts(1970, 1972)).toEqual([0, 365, 730]);
    expect(monthStarts(1970, 1970).slice(0, 3)).toEqual([0, 31, 59]);
    expect([40, 20, 15, 8, 4, 1].map((step) => everyHowMany(step, 40))).toEqual([
      1, 2, 3, 5, 10, 20,
    ]);
  });
});

describe('boxes', () => {
  test('meet or do not, whichever is asked first', () => {
    fc.assert(
      fc.property(point, point, point, point, fc.nat(20), (a, b, c, d, gap) => {
        const [one, other] = [boxBetween(a, b), boxBetween(c, d)];
        expect(overlap(one, other, gap)).toBe(overlap(other, one, gap));
        if (overlap(one, other)) expect(overlap(one, other, gap)).toBe(true);
        expect(isInside(one, one)).toBe(true);
      }),
    );
  });
});

describe('dodging', () => {
  const sizes = fc.array(
    fc.record({ at: fc.integer({ min: -50, max: 450 }), size: fc.integer({ min: 1, max: 30 }) }),
    { maxLength: 12 },
  );

  test('labels stay in their room, in order, and apart', () => {
    fc.assert(
      fc.property(sizes, (wishes) => {
        const middles = dodge1d(wishes, 0, 460, 4);
        const ends = wishes
          .map(({ size, at }, index) => ({
            at,
            from: (middles[index] ?? 0) - size / 2,
            to: (middles[index] ?? 0) + size / 2,
          }))
          .sort((a, b) => a.from - b.from);
        for (const [index, { from, to }] of ends.entries()) {
          expect(from).toBeGreaterThanOrEqual(-1e-6);
          expect(to).toBeLessThanOrEqual(460 + 1e-6);
          const next = ends[index + 1];
          if (next) expect(next.from - to).toBeGreaterThanOrEqual(4 - 1e-6);
        }
      }),
    );
    expect(() =>
      dodge1d(
        [
          { at: 0, size: 20 },
          { at: 0, size: 20 },
        ],
        0,
        30,
        0,
      ),
    ).toThrow(RangeError);
  });

  test('marks that would touch are piled up, each in the lowest free row', () => {
    expect(
      dodgeRows([
        [0, 5],
        [3, 8],
        [5, 9],
        [6, 7],
      ]),
    ).toEqual([0, 1, 0, 2]);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(200), fc.nat(20)), { maxLength: 30 }), (spans) => {
        const marks = spans.map(([from, length]) => [from, from + length] as const);
        const rows = dodgeRows(marks, 1);
        marks.forEach((mark, i) =>
          marks.slice(0, i).forEach((other, j) => {
            if (rows[i] === rows[j])
              expect(mark[1] + 1 <= other[0] || other[1] + 1 <= mark[0]).toBe(true);
          }),
        );
      }),
    );
  });
});

describe('labels', () => {
  const room = { x: 0, y: 0, width: 400, height: 300 };
  const sides: Side[] = ['ne', 'e', 's', 'w', 'n'];

  test('stand in the room, on no other label, and on what is drawn only where nothing is free', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(300)), { maxLength: 8 }), (points) => {
        const taken: ReturnType<typeof boxAround>[] = [];
        const drawn = points.map((at) => boxAround(at, 4));
        for (const at of points) {
          const found = placeLabel(
            { at, width: 60, height: 16, sides, distances: [6, 12, 30] },
            taken,
            drawn,
            room,
            3,
          );
          if (!found) continue;
          expect(isInside(found.box, room)).toBe(true);
          for (const other of taken) expect(overlap(other, found.box)).toBe(false);
          expect(found.touched).toBe(drawn.filter((box) => overlap(box, found.box)).length);
          taken.push(found.box);
        }
      }),
    );
  });

  test('have a line to their point only where they stand apart', () => {
    const box = { x: 100, y: 0, width: 50, height: 10 };
    expect(leaderLine([98, 5], box, 10, 3)).toBeUndefined();
    expect(leaderLine([40, 5], box, 10, 6)?.[0]).toEqual([46, 5]);
    const line: Point[] = [
      [0, 0],
      [90, 0],
    ];
    expect(boxesAlong([line]).length).toBeGreaterThan(8);
  });
});

test('type grows with the figure and is never under 12 px', () => {
  expect([254, 560, 1104].map(figureWidth)).toEqual(['narrow', 'wide', 'poster']);
  for (const width of [254, 700, 1104])
    for (const size of Object.values(typeAt(width))) expect(size).toBeGreaterThanOrEqual(12);
});
