import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import { momentNames, totalsAt } from '../model/totals.ts';
import { en } from '../words/en.ts';
import { platformsLabels } from '../words/labels.ts';
import { zh } from '../words/zh.ts';
import { heights } from './layout.ts';
import { layoutTotals } from './layout-totals.ts';

const manifest = widget('platforms');
const read = (locale: 'en' | 'zh') => {
  const inputs = inputsOf(manifest, ledger, locale);
  return { ...inputs, labels: platformsLabels.parse(inputs.labels) };
};
const given = { en: read('en'), zh: read('zh') };
const sentences = { en, zh };
const locales = fc.constantFrom('en' as const, 'zh' as const);

describe('bars', () => {
  test('are as long as their totals, and what was running as long as that; nothing is cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...momentNames),
        locales,
        fc.integer({ min: 245, max: 1104 }),
        (at, locale, width) => {
          const size = { width, height: heights[width < 560 ? 0 : 1] };
          const { bars, type } = layoutTotals(at, given[locale], sentences[locale], size);
          const totals = totalsAt(at, given[locale]);
          const most = totals.at(-1)?.value ?? 0;
          bars.forEach((bar, index) => {
            expect(bar.whole).toBeCloseTo((width * (totals[index]?.value ?? 0)) / most);
            expect(bar.running).toBeLessThanOrEqual(bar.whole + 1e-9);
            expect(bar.thick).toBeGreaterThanOrEqual(8);
            if (bar.counter === 'ever')
              expect(bar.running).toBeCloseTo(
                bars.find(({ counter }) => counter === 'wdzj')?.whole ?? NaN,
              );
            expect(bar.nameX + textWidth(bar.name, type.label)).toBeLessThanOrEqual(width);
            for (const { text, y } of bar.lines) {
              expect(textWidth(text, type.note)).toBeLessThanOrEqual(width);
              expect(y).toBeLessThanOrEqual(bars[index + 1]?.head ?? size.height);
              expect(y).toBeLessThanOrEqual(size.height);
            }
          });
        },
      ),
    );
  });

  test('what was printed but counted by nobody has no running part', () => {
    const { bars } = layoutTotals('2015', given.en, en, { width: 600, height: 400 });
    expect(bars.at(-1)).toMatchObject({
      counter: 'press',
      tone: 'alleged',
      running: 0,
      whole: 600,
    });
  });
});
