import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapStrength } from '../field/gaps.ts';
import { coverAxis } from './coverage.ts';
import { checkAt, fieldSize, placeOf } from '../model/field.ts';

const cover = (start: number, scale: number, blocks: number, pixels: number) => {
  const out = new Float32Array(pixels);
  coverAxis(start, scale, blocks, out);
  return out;
};

describe('coverage', () => {
  test('lies between nothing and everything, wherever one looks', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 2e5, noNaN: true }),
        fc.double({ min: 0.005, max: 200, noNaN: true }),
        (start, scale) => {
          for (const value of cover(start, scale, 5, 300)) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  test('off the field there is nothing', () => {
    const [width] = fieldSize({ columns: 5, rows: 2 });
    expect([...cover(width + 10, 1, 5, 50)].every((value) => value === 0)).toBe(true);
    expect([...cover(-60, 1, 5, 50)].every((value) => value === 0)).toBe(true);
  });

  test('at large scale a pixel inside a mark is full and one inside a gap is empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 980_000_000 }), (check) => {
        const [x] = placeOf(check, 5);
        const scale = 100;
        const [inMark, , inGap] = [cover(x + 0.5, scale, 5, 1), 0, cover(x + 1.05, scale, 5, 1)];
        expect(inMark[0]).toBeCloseTo(1, 3);
        expect(inGap[0]).toBeCloseTo(0, 3);
      }),
    );
  });

  test('agrees with asking point by point which mark is there', () => {
    const [start, scale, pixels, samples] = [14_180, 8, 200, 400];
    const exact = cover(start, scale, 5, pixels);
    for (let pixel = 0; pixel < pixels; pixel++) {
      let hits = 0;
      for (let sample = 0; sample < samples; sample++) {
        const x = start + (pixel + (sample + 0.5) / samples) / scale;
        const [left] = placeOf(checkAt([x, 0.5], { columns: 5, rows: 2 }, 980_000_000), 5);
        if (x >= left && x < left + 1) hits += 1;
      }
      expect(Math.abs((exact[pixel] ?? 0) - hits / samples)).toBeLessThan(0.02);
    }
  });

  test('changes little when the scale changes little: no flicker, no step', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 8e4, noNaN: true }),
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        (start, scale) => {
          const [a, b] = [cover(start, scale, 5, 64), cover(start, scale * 1.0001, 5, 64)];
          const sum = (values: Float32Array) => values.reduce((total, value) => total + value, 0);
          expect(Math.abs(sum(a) - sum(b))).toBeLessThan(1);
        },
      ),
    );
  });

  test('gaps fade in: hidden below two pixels, whole from six', () => {
    expect(gapStrength(0, 1)).toBe(0);
    expect(gapStrength(0, 10)).toBe(1);
    expect(gapStrength(4, 0.0001)).toBe(1);
  });
});
