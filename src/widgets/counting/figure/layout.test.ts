import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { chineseNumerals, mixedNumerals } from '../model/chinese-numerals.ts';
import { englishNumerals } from '../model/english-numerals.ts';
import { canSlip, largest, slipped, slips } from '../model/slip.ts';
import { heights, stagedHeights, layoutCounting, type CountingWords } from './layout.ts';

const words: CountingWords = {
  head: () => 'one zero more: TechNode',
  names: (size) =>
    size === 3
      ? ['个', 'thousand 千', 'million 百万', 'billion 十亿', 'trillion 万亿']
      : ['个', '万', '亿', '万亿'],
  reading: (value, size) =>
    size === 3
      ? { short: String(value), full: englishNumerals(value) }
      : { short: mixedNumerals(value), full: chineseNumerals(value) },
};

const sizes = fc.oneof(
  fc.integer({ min: 230, max: 559 }).map((width) => ({ width, height: heights[0] })),
  fc.integer({ min: 300, max: 559 }).map((width) => ({ width, height: stagedHeights[0] })),
  fc.integer({ min: 560, max: 1104 }).map((width) => ({ width, height: heights[1] })),
);
const states = fc
  .record({
    n: fc.oneof(fc.integer({ min: 0, max: largest }), fc.constantFrom(98e6, 980e6, 1.4e9, 317)),
    slip: fc.constantFrom(...slips),
  })
  .filter(canSlip);

test('every digit has a column, ones under ones, and only put-in zeros are marked', () => {
  fc.assert(
    fc.property(states, sizes, (state, size) => {
      const { lines } = layoutCounting(state, size, words);
      expect(lines).toHaveLength(state.slip === 0 ? 2 : 4);
      for (const { digits, value, isSlip } of lines) {
        expect(value).toBe(isSlip ? slipped(state) : state.n);
        expect(digits.map(({ digit }) => digit).join('')).toBe(String(value));
        expect(digits.at(-1)?.x).toBe(lines[0]?.digits.at(-1)?.x);
        const extras = digits.filter(({ isExtra }) => isExtra);
        expect(extras.length).toBe(isSlip ? Math.max(0, state.slip) : 0);
        expect(extras.every(({ digit }) => digit === '0')).toBe(true);
      }
    }),
  );
});

test('nothing leaves the drawing, and no line of text stands on another', () => {
  fc.assert(
    fc.property(states, sizes, (state, size) => {
      const { lines, heads, type, digitSize } = layoutCounting(state, size, words);
      expect(digitSize).toBeGreaterThan(size.height === stagedHeights[0] ? 16 : 20);
      let above = 0;
      for (const [index, line] of lines.entries()) {
        if (index % 2 === 0) above = heads[index / 2]?.y ?? 0;
        expect(line.base - digitSize * 0.75).toBeGreaterThan(above - 1);
        for (const { from, to, name, nameAt } of line.brackets) {
          const half = textWidth(name, type.note, 'bold') / 2;
          expect(from).toBeLessThan(to);
          expect(nameAt - half).toBeGreaterThanOrEqual(-0.1);
          expect(nameAt + half).toBeLessThanOrEqual(size.width);
        }
        for (const [{ x, size: letters, lines: rows }, face] of [
          [line.short, 'display'],
          [line.full, 'regular'],
        ] as const)
          for (const { text, y } of rows) {
            expect(x + textWidth(text, letters, face)).toBeLessThanOrEqual(size.width + 1);
            expect(y).toBeLessThanOrEqual(size.height);
            above = Math.max(above, y);
          }
        above = Math.max(above, line.nameY);
      }
    }),
  );
});
