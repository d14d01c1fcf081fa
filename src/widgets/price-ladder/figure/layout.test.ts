import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Size } from '../../../chart/box.ts';
import { spacedWidth } from '../../../chart/spaced-width.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import { locales, type Locale } from '../../../i18n/locales.ts';
import type { Inputs } from '../../../widget/define.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import { formFor, heights, layoutLadder } from './layout.ts';
import { averageLabel, priceLabel } from '../words/price-labels.ts';
import { averageOf, costOf, counts, priceOf, reportedPrices, rungs } from '../model/prices.ts';
import { stateLanguage, type LadderState } from '../state.ts';
import { en } from '../words/en.ts';
import type { LadderLabels } from '../words/labels.ts';
import { zh } from '../words/zh.ts';

const manifest = widget('price-ladder');
const inputs = inputsOf(manifest, ledger, 'en');
const language = stateLanguage(inputs);
const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};
const states = fc.nat().map((seed) => language.sample(seeded(seed)));
const live = fc
  .integer({ min: 254, max: 999 })
  .map((width): Size => ({ width, height: heights[width < 560 ? 0 : 1] }));
const pictures = fc
  .constantFrom(560, 640, 1104)
  .map((width): Size => ({ width, height: (width / 1104) * manifest.pictureHeight }));
const sizes = fc.oneof(live, pictures);

function layoutFor(state: LadderState, size: Size, locale: Locale) {
  const given = inputsOf(manifest, ledger, locale) as Inputs<LadderLabels>;
  const say = { en, zh }[locale];
  const form = formFor(size);
  const prices = reportedPrices(given);
  return layoutLadder(
    prices,
    counts.map((key) => ({ key, yuan: averageOf(key, given) })),
    [
      ...prices.map((price) => priceLabel(price, state, given, say, form)),
      ...counts.map((count) => averageLabel(count, state, given, say, form)),
    ],
    size,
  );
}

describe('prices', () => {
  test.each([
    ['first', 317, 500, 500],
    ['street', 10, 30, 30],
    ['nciic', 98_000_000, 490_000_000, 490_000_000],
    ['moxie', 98_000_000, 9_800_000, 29_400_000],
    ['kaola', 98_000_000, 38_000_000, 38_000_000],
  ] as const)('%s: %d cost %d to %d yuan', (rung, volume, from, to) => {
    const [low, high] = costOf(priceOf(rung, 'chinese', inputs), volume);
    expect(low).toBeCloseTo(from, 3);
    expect(high).toBeCloseTo(to, 3);
  });

  test('run from low to high, and twice as many cost twice as much', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rungs),
        fc.constantFrom(...counts),
        fc.nat(1e9),
        (rung, count, volume) => {
          const price = priceOf(rung, count, inputs);
          expect(price.low).toBeGreaterThan(0);
          expect(price.low).toBeLessThanOrEqual(price.high);
          const [from, to] = costOf(price, volume);
          const doubled = costOf(price, 2 * volume);
          expect(doubled[0]).toBeCloseTo(2 * from, 4);
          expect(doubled[1]).toBeCloseTo(2 * to, 4);
        },
      ),
    );
  });

  test('Kaola’s average falls tenfold from one count to the other: from just above crawled records to below every price', () => {
    const [chinese, technode] = counts.map((count) => averageOf(count, inputs));
    expect((chinese ?? 0) / (technode ?? 1)).toBeCloseTo(10, 9);
    expect(chinese).toBeGreaterThan(priceOf('moxie', 'chinese', inputs).high);
    expect(chinese).toBeLessThan(priceOf('first', 'chinese', inputs).low);
    for (const { low } of reportedPrices(inputs)) expect(technode).toBeLessThan(low);
  });
});

describe.each(locales)('the drawing (%s)', (locale) => {
  test('keeps every label inside the room and clear of the others, at every width', () => {
    fc.assert(
      fc.property(states, sizes, (state, size) => {
        const { labels, labelWidth, label, note } = layoutFor(state, size, locale);
        const rows = labels.flatMap(({ ys }) => ys).sort((a, b) => a - b);
        for (const [index, y] of rows.entries()) {
          expect(y).toBeGreaterThan(label * 0.7);
          expect(y).toBeLessThan(size.height);
          if (index > 0) expect(y - (rows[index - 1] ?? 0)).toBeGreaterThan(label);
        }
        // Spaced letters may run into the frame’s own margin.
        for (const { lines } of labels)
          for (const [row, line] of lines.entries()) {
            const width = row === 0 ? spacedWidth(line, label, 'bold') : spacedWidth(line, note);
            expect(width, line).toBeLessThan(labelWidth + 12);
          }
      }),
    );
  });

  test('puts dearer things higher, in marks and in labels', () => {
    fc.assert(
      fc.property(states, sizes, (state, size) => {
        const { marks, labels, rulers } = layoutFor(state, size, locale);
        const points = marks.filter(({ isBar }) => !isBar);
        for (const [index, { y }] of points.entries())
          if (index > 0) expect(y).toBeGreaterThan(points[index - 1]?.y ?? 0);
        const [chinese, technode] = rulers;
        expect(technode?.y).toBeGreaterThan(chinese?.y ?? 0);
        const first = (key: string) => labels.find((label) => label.key === key)?.ys[0] ?? 0;
        expect(first('technode')).toBeGreaterThan(first('chinese'));
        expect(first('nciic')).toBeLessThan(first('street'));
      }),
    );
  });
});
