import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { locales } from '../../../i18n/locales.ts';
import {
  describeState,
  inputsOf,
  tableOfState,
  widget,
  widgetText,
} from '../../../widget/registry.ts';
import { drawFigure } from '../../../widget/render.ts';
import { outcomeOf } from '../model/outcome.ts';
import { stateLanguage, type ScoreState } from '../state.ts';

const manifest = widget('score-lab');
const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};
const states = fc
  .integer({ min: 0, max: 4_294_967_295 })
  .map((seed): ScoreState => stateLanguage().sample(seeded(seed)));
const invented = { en: /invented/gi, zh: /虚构/g };

test.each(locales)(
  'every drawing, every title with its measure and every table say “invented”, once (%s)',
  (locale) => {
    const inputs = inputsOf(manifest, ledger, locale);
    const timesIn = (text: string) => [...text.matchAll(invented[locale])].length;
    const sizes = [
      { width: 254, height: 444 },
      { width: 1104, height: manifest.pictureHeight },
    ];
    fc.assert(
      fc.property(states, fc.constantFrom(...sizes), (state, size) => {
        const { title, measure, summary, details } = describeState(manifest, state, inputs);
        expect(timesIn(title)).toBe(1);
        expect(timesIn([measure, summary, ...details].join())).toBe(0);
        expect(timesIn(tableOfState(manifest, state, inputs).head.join())).toBe(1);
        expect(timesIn(drawFigure(manifest.id, { state, inputs, size }))).toBe(1);
      }),
    );
    expect(timesIn(widgetText(manifest.id, locale).idea)).toBe(1);
    expect(timesIn(widgetText(manifest.id, locale).method.join())).toBeGreaterThan(0);
  },
);

test.each(locales)('every title fits the width of a picture (%s)', (locale) => {
  const inputs = inputsOf(manifest, ledger, locale);
  fc.assert(
    fc.property(states, (state) => {
      const { title, measure } = describeState(manifest, state, inputs);
      expect(title.length).toBeLessThanOrEqual(locale === 'en' ? 72 : 32);
      expect(measure.length).toBeLessThanOrEqual(locale === 'en' ? 124 : 61);
    }),
  );
});

test.each(locales)('the summary counts the payers wrongly refused in each group (%s)', (locale) => {
  const inputs = inputsOf(manifest, ledger, locale);
  fc.assert(
    fc.property(states, (state) => {
      fc.pre(state.look !== 'person');
      const { settled, newcomer } = outcomeOf(state).counts;
      const { summary } = describeState(manifest, state, inputs);
      const numbers = summary.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
      expect(numbers).toContain(settled.refusedPayers);
      expect(numbers).toContain(newcomer.refusedPayers);
    }),
  );
});

test('the first view says what the town is for', () => {
  const inputs = inputsOf(manifest, ledger, 'en');
  const { title, summary } = describeState(manifest, stateLanguage().start, inputs);
  expect(title).toBe('Invented town: 21 of 25 payers refused are newcomers');
  expect(summary).toMatch(/wrongly refuses 4 of 40 long-settled payers and 21 of 40 newcomers/);
});
