import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circlePath, markPath, type Shape } from './mark.ts';
import { breakSign, byDistance, polygon, polyline, rectangle, rectangles } from './path.ts';
import { pixel } from './pixel.ts';

describe('paths', () => {
  test('are written to a tenth of a pixel', () => {
    expect(
      polyline([
        [0, 1.04],
        [2.25, 3],
      ]),
    ).toBe('M0,1L2.3,3');
    expect(
      polygon([
        [0, 0],
        [4, 0],
        [4, 4],
      ]),
    ).toBe('M0,0L4,0L4,4Z');
    expect(rectangle({ x: 1, y: 2, width: 3.04, height: 4 })).toBe('M1,2h3v4h-3z');
    expect(breakSign(0, 18, 10)).toMatch(/^M0,12.5L9,7.5L18,12.5$/);
    expect([pixel(-0.01), pixel(1.25), pixel(1 / 3)]).toEqual([0, 1.3, 0.3]);
  });

  test('many rectangles in one path stand where each would stand alone', () => {
    const numbers = fc.double({ min: 0, max: 1200, noNaN: true });
    const boxes = fc.array(fc.record({ x: numbers, y: numbers, width: numbers, height: numbers }));
    const corner = /^m(-?[\d.]+),(-?[\d.]+)(.*z)$/i;
    fc.assert(
      fc.property(boxes, (all) => {
        let [x, y] = [0, 0];
        const alone = (rectangles(all).match(/[Mm][^z]*z/g) ?? []).map((one) => {
          const [, dx, dy, shape] = corner.exec(one) ?? [];
          [x, y] = [pixel(x + Number(dx)), pixel(y + Number(dy))];
          return `M${x},${y}${shape}`;
        });
        expect(alone).toEqual(all.map(rectangle));
      }),
    );
    expect(
      rectangles([
        { x: 1, y: 2, width: 3, height: 4 },
        { x: 5.2, y: 2, width: 3, height: 4 },
      ]),
    ).toBe('M1,2h3v4h-3zm4.2,0h3v4h-3z');
    expect(rectangles([])).toBe('');
  });

  test('places told by distance are the places that were told', () => {
    const steps = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10);
    const points = fc.array(fc.tuple(steps, steps), { minLength: 2, maxLength: 5 });
    const shapes = fc.array(
      fc.oneof(
        points.map((corners) => polyline(corners)),
        points.map((corners) => polygon(corners)),
        points.map(([[x, y] = [0, 0]]) => circlePath([x, y], 3.4)),
      ),
    );
    /** Every place of a path, told from the corner of the drawing. */
    const placesIn = (d: string) => {
      let [start, now] = [
        [0, 0],
        [0, 0],
      ];
      return [...d.matchAll(/[Zz]|([MLml])(-?[\d.]+),(-?[\d.]+)/g)].map(([, command, x, y]) => {
        if (!command) return (now = start);
        const isFar = command === command.toLowerCase();
        now = [Number(x), Number(y)].map((step, axis) =>
          pixel(step + (isFar ? (now[axis] ?? 0) : 0)),
        );
        if (command.toLowerCase() === 'm') start = now;
        return now;
      });
    };
    fc.assert(
      fc.property(shapes, (all) => {
        const d = all.join('');
        expect(placesIn(byDistance(d))).toEqual(placesIn(d));
      }),
    );
    expect(byDistance('M1,2h3v4h-3zM5.2,2L6,3')).toBe('M1,2h3v4h-3zm4.2,0l0.8,1');
  });

  test('every mark lies in its box', () => {
    const shapes: Shape[] = ['area', 'dashed', 'line', 'dotted-line', 'disc', 'ring', 'diamond'];
    for (const shape of shapes) {
      const d = markPath(shape, { x: 10, y: 20, width: 12, height: 12 });
      expect(d).toMatch(/^M/);
      expect(d).not.toMatch(/NaN|undefined/);
    }
    expect(markPath('diamond', { x: 0, y: 0, width: 10, height: 10 })).toBe('M5,0L10,5L5,10L0,5Z');
    const ring = markPath('ring', { x: 0, y: 0, width: 20, height: 20 });
    expect(markPath('crossed-ring', { x: 0, y: 0, width: 20, height: 20 })).toBe(
      `${ring}M5,5L15,15M5,15L15,5`,
    );
  });
});
