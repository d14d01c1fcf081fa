import { sum } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../chart/box.ts';
import { byLocale, locales } from '../../../i18n/locales.ts';
import { dayNumber } from '../../../i18n/loose-date.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import type { Inputs } from '../../../widget/define.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import { extended, reborrowed } from '../model/ledger.ts';
import { costAt, inHand } from '../model/rates.ts';
import { stateLanguage } from '../state.ts';
import { columnWords } from '../words/drawing.ts';
import { en } from '../words/en.ts';
import type { LoanLabels } from '../words/labels.ts';
import { zh } from '../words/zh.ts';
import { columnScale, costHeight } from './layout-columns.ts';
import { runsOf } from './layout-staircase.ts';
import { yearScales } from './layout-years.ts';
import { heights, layoutLoan } from './layout.ts';
import { roomOf } from './shapes.ts';

const sentences = { en, zh };
const inputsIn = byLocale(
  (locale) => inputsOf(widget('loan-714'), ledger, locale) as Inputs<LoanLabels>,
);
const inputs = inputsIn.en;
const language = stateLanguage(inputs);
const states = fc
  .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map((stream) => language.sample(() => stream.next().value ?? 0));
const widths = fc.integer({ min: 254, max: 1104 });
const sizeAt = (width: number) => ({ width, height: heights[width < 560 ? 0 : 1] });

describe('every drawing', () => {
  test.each(locales)(
    'keeps all inside its room, no text on another, letters at 12 px or more (%s)',
    (locale) => {
      fc.assert(
        fc.property(states, widths, (state, width) => {
          const size = sizeAt(width);
          const layout = layoutLoan(state, inputsIn[locale], sentences[locale], size);
          for (const { x, y, width: across, height: down } of layout.areas) {
            expect(Math.min(x, y, across, down)).toBeGreaterThanOrEqual(0);
            expect(x + across).toBeLessThanOrEqual(size.width + 0.5);
            expect(y + down).toBeLessThanOrEqual(size.height);
          }
          for (const { at, r } of layout.marks) {
            expect(Math.min(...at) - r).toBeGreaterThanOrEqual(0);
            expect(at[0] + r).toBeLessThanOrEqual(size.width);
            expect(at[1] + r).toBeLessThanOrEqual(size.height);
          }
          const rooms = layout.texts.map((text) => ({ text, room: roomOf(text) }));
          rooms.forEach(({ text, room }, index) => {
            expect(text.size).toBeGreaterThanOrEqual(12);
            expect(room.x, text.key).toBeGreaterThanOrEqual(-1);
            expect(room.x + room.width, text.key).toBeLessThanOrEqual(size.width + 1);
            expect(room.y, text.key).toBeGreaterThanOrEqual(-1);
            expect(text.y, text.key).toBeLessThanOrEqual(size.height);
            for (const other of rooms.slice(index + 1))
              expect(
                overlap(room, other.room, -text.size * 0.15),
                `${text.text} / ${other.text.text} ${width} ${language.print(state)}`,
              ).toBe(false);
          });
          if (state.view === 'lines')
            for (const index of layout.marks.keys())
              expect(layout.texts.some(({ key }) => key === `name-${index}-0`)).toBe(true);
          for (const parts of [layout.texts, layout.areas, layout.lines, layout.marks])
            expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
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
        const scale = columnScale(state, columnWords(state, inputs, en), { width, height: 380 });
        const hand = scale.ground - scale.cut;
        for (const cost of [state.fee, costAt(36, state)]) {
          const drawn = costHeight(cost, scale);
          if (drawn > 1) expect(drawn / hand).toBeCloseTo(cost / inHand(state), 9);
          else expect(scale.tall(cost)).toBeLessThanOrEqual(1);
        }
        expect(scale.cut - scale.gap - scale.tall(state.fee)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the staircase', () => {
  test('each row’s parts add up to what has been paid and what is owed', () => {
    fc.assert(
      fc.property(states, fc.boolean(), (state, extend) => {
        const rows = extend ? extended(state, state.times, 100) : reborrowed(state, state.times);
        runsOf(rows, extend).forEach((runs, index) => {
          const row = rows[index];
          const total = sum(runs.flatMap(({ parts }) => parts));
          const whole = (row?.owed ?? 0) + (extend ? (row?.paidSoFar ?? 0) : 0);
          expect(total / whole).toBeCloseTo(1, 9);
        });
      }),
    );
  });
});

describe('the years', () => {
  test('a tenfold rate stands as far above wherever it begins, and later is farther right', () => {
    const { time, level } = yearScales({ width: 640, height: 400 }, 54_750);
    const step = level(10) - level(100);
    for (const rate of [5, 24, 36, 250, 2607])
      expect(level(rate) - level(10 * rate)).toBeCloseTo(step, 9);
    expect(time(dayNumber(2025))).toBeGreaterThan(time(dayNumber(2019)));
    expect(level(0)).toBe(level(5));
  });
});
