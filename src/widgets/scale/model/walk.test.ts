import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walkStretches } from './walk.ts';

test('the stretches of a walk join, rest at the smaller count and at every 亿, and end at the larger', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (millions) => {
      const counts = { reported: millions * 1e6, printed: millions * 1e7 };
      const stretches = walkStretches(counts);
      expect(stretches[0]?.from).toBe(0);
      expect(stretches[0]?.to).toBe(counts.reported);
      expect(stretches.at(-1)?.to).toBe(counts.printed);
      stretches.slice(1).forEach(({ from }, index) => expect(from).toBe(stretches[index]?.to));
      for (let end = 1e8; end < counts.printed; end += 1e8)
        expect(stretches.map(({ to }) => to)).toContain(end);
    }),
  );
});
