import { least, range } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf, pitchOf, placeOf, topLevel } from '../model/field.ts';
import { cameraOn, keepInside, toSurface } from './camera.ts';
import { startsOf } from './gaps.ts';
import { layoutField, type FieldContent } from './layout.ts';
import { ringRadius } from './overlay.ts';

const shape = { columns: 5, rows: 2 };
const content: FieldContent = {
  counts: { reported: 98_000_000, printed: 980_000_000 },
  lit: 980_000_000,
  over: [96_208_984],
  at: 98_000_000,
  isPinned: false,
};
const places = fc.record({
  at: fc.integer({ min: 1, max: 980_000_000 }),
  zoom: fc.integer({ min: 0, max: 400 }).map((step) => step / 100),
});
const sizes = fc.record({
  width: fc.integer({ min: 254, max: 1400 }),
  height: fc.integer({ min: 160, max: 700 }),
});

/** The lines of a path of them, each from the place it begins at. */
function linesIn(d: string) {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([Mm])([-\d.]+),([-\d.]+)([vh])([-\d.]+)/g)].map(
    ([, move, across, down, axis, along]) => {
      [x, y] = [Number(across) + (move === 'm' ? x : 0), Number(down) + (move === 'm' ? y : 0)];
      const [line, length] = [{ axis, x, y, length: Number(along) }, Number(along)];
      if (axis === 'v') y += length;
      else x += length;
      return line;
    },
  );
}

const numbersIn = (d: string) => (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('the drawn field', () => {
  test('stays on its surface and small, whatever the view', () => {
    fc.assert(
      fc.property(places, sizes, fc.constantFrom(98e6, 980e6), ({ at, zoom }, size, lit) => {
        const layout = layoutField(cameraOn(at, zoom, size, shape), size, shape, {
          ...content,
          lit,
        });
        const shapes = [layout.lit, layout.reported, layout.printed, ...layout.over];
        for (const value of shapes.flatMap(numbersIn)) {
          expect(value).toBeGreaterThanOrEqual(-4);
          expect(value).toBeLessThanOrEqual(Math.max(size.width, size.height) + 4);
        }
        const lines = [layout.unlit?.edges, ...layout.gaps.map(({ d }) => d)].join('');
        expect(lines.length).toBeLessThan(40_000);
        expect(layout.unlit === undefined).toBe(lit === 980e6);
        expect(layout.ruler.to).toBeLessThan(size.width);
      }),
    );
  });

  test('draws the gaps of a level from edge to edge between its cells', () => {
    fc.assert(
      fc.property(places, sizes, ({ at, zoom }, size) => {
        const camera = keepInside(cameraOn(at, zoom, size, shape), size, shape);
        const { gaps } = layoutField(camera, size, shape, content);
        for (const { d, width } of gaps) {
          const level = least(range(topLevel + 1), (one) =>
            Math.abs((pitchOf(one) - cellOf(one)) * camera.scale - width),
          ) as number;
          const { across, down } = startsOf(level, camera, size, shape);
          const middle = ((cellOf(level) + pitchOf(level)) / 2) * camera.scale;
          const between = (starts: typeof across) =>
            starts.filter(({ isLast }) => !isLast).map(({ at }) => at + middle);
          const lines = linesIn(d);
          const drawn = [
            lines.filter(({ axis }) => axis === 'v').map(({ x }) => x),
            lines.filter(({ axis }) => axis === 'h').map(({ y }) => y),
          ];
          for (const [axis, wanted] of [between(across), between(down)].entries()) {
            expect(drawn[axis]).toHaveLength(wanted.length);
            for (const [line, place] of wanted.entries())
              expect(Math.abs((drawn[axis]?.[line] ?? NaN) - place)).toBeLessThan(0.051);
          }
          for (const { axis, x, y, length } of lines) {
            const [start, whole] = axis === 'v' ? [y, size.height] : [x, size.width];
            expect([start, start + length].sort((one, other) => one - other)).toEqual([0, whole]);
          }
        }
      }),
    );
  });

  test('frames the check in focus where a mark can be seen, and rings it whole where it is pointed at', () => {
    fc.assert(
      fc.property(places, sizes, ({ at, zoom }, size) => {
        const camera = cameraOn(at, zoom, size, shape);
        const shown = { ...content, at, isPinned: true };
        const { focus } = layoutField(camera, size, shape, shown);
        expect(focus).toBeDefined();
        if (!focus) return;
        if ('mark' in focus) {
          const [x, y] = toSurface(placeOf(at, shape.columns), camera, size);
          const { mark } = focus;
          expect(x - mark.x).toBeGreaterThan(-0.01);
          expect(y - mark.y).toBeGreaterThan(-0.01);
          expect(x + camera.scale - mark.x - mark.width).toBeLessThan(0.01);
          expect(y + camera.scale - mark.y - mark.height).toBeLessThan(0.01);
          return;
        }
        const [x, y] = focus.ring;
        expect(Math.min(x, y, size.width - x, size.height - y)).toBeGreaterThan(ringRadius);
        expect(
          layoutField(camera, size, shape, { ...shown, isPinned: false }).focus,
        ).toBeUndefined();
      }),
    );
  });

  test('measures with a bracket as long as the cell that it names', () => {
    fc.assert(
      fc.property(places, sizes, ({ at, zoom }, size) => {
        const camera = keepInside(cameraOn(at, zoom, size, shape), size, shape);
        const { ruler } = layoutField(camera, size, shape, content);
        const length = cellOf(ruler.level) * camera.scale;
        expect(Math.abs(ruler.to - ruler.from - length)).toBeLessThan(0.051);
        expect(length).toBeGreaterThan(6);
        expect(length).toBeLessThan(0.45 * size.width);
      }),
    );
  });

  test('writes the counts on their blocks where blocks are large enough and one is wholly in view', () => {
    const names = (zoom: number, width: number, height: number) => {
      const size = { width, height };
      return layoutField(cameraOn(1, zoom, size, shape), size, shape, content).names.length;
    };
    expect(names(0, 1000, 440)).toBe(2);
    expect(names(1, 1000, 440)).toBe(0);
    expect(names(0, 160, 70)).toBe(0);
  });
});
