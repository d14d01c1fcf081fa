import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../ledger/site-ledger.ts';
import { byLocale, locales } from '../../i18n/locales.ts';
import { inputsOf } from '../../widget/registry.ts';
import { columnScale, costHeight } from './columns.ts';
import { heightsOf, sceneOf } from './geometry.ts';
import { manifest } from './manifest.ts';
import { costAt, extended, inHand, reborrowed } from './model.ts';
import { textWidth } from './scene.ts';
import { partsOf } from './staircase.ts';
import { stateLanguage, type LoanState } from './state.ts';
import { placeIn } from './years.ts';

const inputsIn = byLocale((locale) =>
  inputsOf(manifest as Parameters<typeof inputsOf>[0], ledger, locale),
);
const inputs = inputsIn.en;
const language = stateLanguage(inputs);
const states = fc
  .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map((stream) => language.sample(() => stream.next().value as number));
const widths = fc.integer({ min: 254, max: 1104 });
const sizeOf = (state: LoanState, width: number) => ({
  width,
  height: heightsOf(state)[width < 560 ? 0 : 1],
});

describe('every drawing', () => {
  test.each(locales)(
    'keeps all inside its room, no text on another, letters at 12 px or more (%s)',
    (locale) => {
      fc.assert(
        fc.property(states, widths, (state, width) => {
          const size = sizeOf(state, width);
          const scene = sceneOf(state, inputsIn[locale], locale, size);
          for (const { x, y, width: across, height: down } of scene.boxes) {
            expect(Math.min(x, y, across, down)).toBeGreaterThanOrEqual(0);
            expect(x + across).toBeLessThanOrEqual(size.width + 0.5);
            expect(y + down).toBeLessThanOrEqual(size.height);
          }
          for (const { x, y, r } of scene.dots) {
            expect(Math.min(x, y) - r).toBeGreaterThanOrEqual(0);
            expect(Math.max(x + r - size.width, y + r - size.height)).toBeLessThanOrEqual(0);
          }
          for (const { key, x, y, anchor, size: letters, text } of scene.labels) {
            expect(letters).toBeGreaterThanOrEqual(12);
            const long = textWidth(text, letters) * (letters > 16 ? 0.9 : 1);
            const from = x - (anchor === 'start' ? 0 : anchor === 'end' ? long : long / 2);
            expect(from, key).toBeGreaterThanOrEqual(-1);
            expect(from + long, `${key} ${text}`).toBeLessThanOrEqual(size.width + 1);
            expect(y - letters * 0.72, key).toBeGreaterThanOrEqual(-1);
            expect(y, key).toBeLessThanOrEqual(size.height);
          }
          expect(new Set(scene.labels.map(({ key }) => key)).size).toBe(scene.labels.length);
          expect(new Set(scene.boxes.map(({ key }) => key)).size).toBe(scene.boxes.length);
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe('the columns', () => {
  test('heights are to scale: cost to money in hand as yuan to yuan', () => {
    fc.assert(
      fc.property(states, widths, (state, width) => {
        const scale = columnScale(state, { width, height: 380 });
        const hand = scale.ground - scale.cut;
        expect(hand / inHand(state)).toBeCloseTo(scale.perYuan, 9);
        for (const cost of [state.fee, costAt(36, state)]) {
          const drawn = costHeight(cost, scale);
          if (drawn > 1) expect(drawn / hand).toBeCloseTo(cost / inHand(state), 9);
          else expect(cost * scale.perYuan).toBeLessThanOrEqual(1);
        }
        expect(scale.cut - scale.gap - state.fee * scale.perYuan).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the staircase', () => {
  test('each row’s parts add up to what has been paid and what is owed', () => {
    fc.assert(
      fc.property(states, fc.boolean(), (state, extend) => {
        const rows = extend ? extended(state, state.times, 100) : reborrowed(state, state.times);
        partsOf(rows, extend).forEach((parts, index) => {
          const row = rows[index];
          const total = parts.reduce((sum, [, part]) => sum + part, 0);
          const whole = (row?.owed ?? 0) + (extend ? (row?.paidSoFar ?? 0) : 0);
          expect(total / whole).toBeCloseTo(1, 9);
        });
      }),
    );
  });
});

describe('the years', () => {
  test('a tenfold rate stands as far above wherever it begins, and later is farther right', () => {
    const { x, y } = placeIn({ width: 640, height: 400 });
    const step = y(10) - y(100);
    for (const rate of [5, 24, 36, 250, 2607]) expect(y(rate) - y(10 * rate)).toBeCloseTo(step, 9);
    expect(x(2025)).toBeGreaterThan(x(2019));
    expect(y(0)).toBe(y(5));
  });
});
