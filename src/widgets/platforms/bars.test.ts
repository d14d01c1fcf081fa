import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../ledger/site-ledger.ts';
import { inputsOf, widget } from '../../widget/registry.ts';
import { barShapes, barsHeight, wrap } from './bars.ts';
import { emsOf } from './place.ts';
import { totalWords } from './say-totals.ts';
import { momentNames, totalsAt } from './totals.ts';

const given = {
  en: inputsOf(widget('platforms'), ledger, 'en'),
  zh: inputsOf(widget('platforms'), ledger, 'zh'),
};
const locales = fc.constantFrom('en' as const, 'zh' as const);

describe('bars', () => {
  test('are as long as their totals, and what was running as long as that', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...momentNames),
        locales,
        fc.integer({ min: 254, max: 1104 }),
        (at, locale, width) => {
          const totals = totalsAt(at, given[locale]);
          const words = totals.map((total) => totalWords(total, locale));
          const height = barsHeight(words, width);
          const { bars, font } = barShapes(totals, words, { width, height });
          const most = Math.max(...totals.map(({ value }) => value));
          bars.forEach((bar, index) => {
            const total = totals[index];
            expect(bar.whole).toBeCloseTo((width * (total?.value ?? 0)) / most, 6);
            expect(bar.running).toBeLessThanOrEqual(bar.whole);
            if (bar.counter === 'ever')
              expect(bar.running).toBeCloseTo(
                bars.find((b) => b.counter === 'wdzj')?.whole ?? NaN,
                6,
              );
            expect(bar.nameX + emsOf(bar.name) * font).toBeLessThanOrEqual(width);
            for (const line of bar.lines) expect(emsOf(line) * font).toBeLessThanOrEqual(width);
            expect(bar.baselines.at(-1)).toBeLessThanOrEqual(height);
          });
        },
      ),
    );
  });

  test('what was printed but counted by nobody has no running part', () => {
    const totals = totalsAt('2015', given.en);
    const { bars } = barShapes(
      totals,
      totals.map((total) => totalWords(total, 'en')),
      { width: 600, height: 400 },
    );
    expect(bars.at(-1)).toMatchObject({
      counter: 'press',
      tone: 'alleged',
      running: 0,
      whole: 600,
    });
  });

  test('lines keep every word in its order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }),
        fc.integer({ min: 6, max: 40 }),
        (words, most) => {
          expect(wrap(words.join(' '), most).join(' ')).toBe(words.join(' '));
        },
      ),
    );
  });
});
