import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Size } from '../../../chart/box.ts';
import { spacedWidth } from '../../../chart/text/spaced-width.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import { locales, type Locale } from '../../../i18n/locales.ts';
import type { Inputs } from '../../../widget/define.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import { formFor, heights, layoutLadder } from './layout.ts';
import { averageLabel, priceLabel } from '../words/price-labels.ts';
import { averageOf, counts, reportedPrices } from '../model/prices.ts';
import { stateLanguage, type LadderState } from '../state.ts';
import { en } from '../words/en.ts';
import type { LadderLabels } from '../words/labels.ts';
import { zh } from '../words/zh.ts';

const manifest = widget('price-ladder');
const language = stateLanguage(inputsOf(manifest, ledger, 'en'));
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
        for (const { lines } of labels)
          for (const [row, line] of lines.entries()) {
            const width = row === 0 ? spacedWidth(line, label, 'bold') : spacedWidth(line, note);
            expect(width, line).toBeLessThan(labelWidth + 1);
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
