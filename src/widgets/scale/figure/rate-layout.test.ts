import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutRates } from './rate-layout.ts';

test('bars stand within the axis, a bar a moment, and lanes do not touch', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 240, max: 1104 }),
    height: fc.integer({ min: 200, max: 600 }),
  });
  const moments = (most: number) =>
    fc.array(fc.double({ min: 0, max: 9.99, noNaN: true }), { minLength: 1, maxLength: most });
  fc.assert(
    fc.property(sizes, moments(10), moments(70), (size, few, many) => {
      const lanes = [
        { name: 'reported', moments: few } as const,
        { name: 'printed', moments: many } as const,
      ];
      const layout = layoutRates(lanes, 10, size, String);
      layout.lanes.forEach(({ bars, base, nameY }, index) => {
        const starts = [...bars.matchAll(/M([\d.]+),/g)].map((match) => Number(match[1]));
        expect(starts).toHaveLength(lanes[index]?.moments.length ?? 0);
        for (const x of starts) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(size.width);
        }
        expect(base).toBeLessThan(layout.tickY);
        expect(nameY).toBeGreaterThan(index === 0 ? 0 : (layout.lanes[0]?.base ?? 0));
      });
      expect(layout.ticks.map(({ value }) => value)).toEqual([0, 5, 10]);
    }),
  );
});
