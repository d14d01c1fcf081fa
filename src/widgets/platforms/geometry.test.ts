import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../ledger/site-ledger.ts';
import type { Inputs, SetRow } from '../../widget/define.ts';
import { inputsOf, widget } from '../../widget/registry.ts';
import { chartWords } from './captions.ts';
import { chartShapes } from './geometry.ts';
import { pointsOf } from './model.ts';
import { emsOf, overlap } from './place.ts';
import { stateLanguage, type PlatformsState } from './state.ts';

const given = {
  en: inputsOf(widget('platforms'), ledger, 'en'),
  zh: inputsOf(widget('platforms'), ledger, 'zh'),
};
const language = stateLanguage(given.en);
const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};
const charts = fc
  .nat(4_294_967_295)
  .map((seed) => language.sample(seeded(seed)))
  .filter(({ see }) => see !== 'counts');
const locales = fc.constantFrom('en' as const, 'zh' as const);
const sizes = fc
  .integer({ min: 254, max: 1104 })
  .map((width) => ({ width, height: width < 560 ? 330 : 400 }));

function draw(
  state: PlatformsState,
  inputs: Inputs,
  locale: 'en' | 'zh',
  size: { width: number; height: number },
) {
  const words = chartWords(state, inputs, locale, size.width < 560);
  return chartShapes(state, inputs, size, words, state.scale === 'log' ? 1 : 0);
}

const days = fc.date({
  min: new Date('2011-01-01'),
  max: new Date('2020-10-30'),
  noInvalidDate: true,
});
const rows = (columns: Record<string, fc.Arbitrary<string | number | undefined>>) =>
  fc.array(
    fc.record({
      date: days.map((date) => date.toISOString().slice(0, 10)),
      value: fc.integer({ min: 0, max: 2999 }),
      flag: fc.constantFrom(undefined, 'estimate', 'one-source'),
      ...columns,
    }) as fc.Arbitrary<SetRow>,
    { maxLength: 15 },
  );
const bases = { base: fc.constantFrom('published', 'b', 'c') };

describe('strokes', () => {
  test('never join two trackers or two bases, whatever the sets hold', () => {
    fc.assert(
      fc.property(
        rows(bases),
        rows(bases),
        rows({}),
        fc.boolean(),
        (first, again, official, tens) => {
          const inputs: Inputs = {
            ...given.en,
            sets: {
              ...given.en.sets,
              'platforms-wdzj-published': first,
              'platforms-wdzj-restated': again,
              'platforms-regulators': official,
            },
          };
          const points = pointsOf(inputs);
          fc.pre(points.some(({ value }) => value > 0));
          const state = { ...language.start, scale: tens ? ('log' as const) : ('linear' as const) };
          const size = { width: 800, height: 400 };
          const words = { captions: [], tick: String };
          const { strokes, ground } = chartShapes(state, inputs, size, words, tens ? 1 : 0);
          for (const { tracker, base, corners } of strokes) {
            const own = points
              .filter((point) => point.tracker === tracker && point.base === base)
              .map((point) => `${ground.time.x(point.time)} ${ground.value.y(point.value)}`);
            for (const [x, y] of corners) expect(own).toContain(`${x} ${y}`);
          }
        },
      ),
    );
  });

  test('by tens none crosses the break, and zero still stands', () => {
    const { strokes, marks, ground } = draw({ ...language.start, scale: 'log' }, given.en, 'en', {
      width: 800,
      height: 400,
    });
    expect(ground.gap).toBeDefined();
    for (const { corners } of strokes)
      expect(new Set(corners.map(([, y]) => y === ground.bottom)).size).toBe(1);
    expect(marks.filter(({ y }) => y === ground.bottom)).toEqual([
      expect.objectContaining({ tracker: 'regulators', kind: 'disc' }),
    ]);
  });

  test('on even steps the regulators’ line goes down to zero', () => {
    const { strokes, ground } = draw(language.start, given.en, 'en', { width: 800, height: 400 });
    const last = strokes.filter(({ tracker }) => tracker === 'regulators').at(-1);
    expect(last?.corners.at(-1)?.[1]).toBe(ground.bottom);
  });

  test('are dashed to and from estimates only', () => {
    const { strokes } = draw(language.start, given.en, 'en', { width: 800, height: 400 });
    const dashed = strokes.filter((stroke) => stroke.dashed);
    expect(dashed.map(({ tracker, corners }) => [tracker, corners.length])).toEqual([
      ['wdzj', 5],
      ['regulators', 2],
    ]);
  });

  test('a question shows its two ends and nothing of the record', () => {
    const { strokes, marks } = draw({ ...language.start, ask: '1' }, given.en, 'en', {
      width: 800,
      height: 400,
    });
    expect(strokes).toEqual([]);
    expect(marks.map(({ tracker, kind }) => [tracker, kind])).toEqual([
      ['wdzj', 'ring'],
      ['regulators', 'disc'],
    ]);
  });
});

describe('a chart', () => {
  test('keeps everything inside its room, and labels off each other, at any size', () => {
    fc.assert(
      fc.property(charts, sizes, locales, (state, size, locale) => {
        const { marks, strokes, labels, ground } = draw(state, given[locale], locale, size);
        for (const [x, y] of [
          ...marks.map((mark) => [mark.x, mark.y] as const),
          ...strokes.flatMap(({ corners }) => corners),
        ]) {
          expect(x).toBeGreaterThanOrEqual(ground.left);
          expect(x).toBeLessThanOrEqual(size.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(ground.bottom);
        }
        labels.forEach(({ box }, index) => {
          expect(box.x).toBeGreaterThanOrEqual(ground.left - 1e-6);
          expect(box.x + box.width).toBeLessThanOrEqual(size.width + 1e-6);
          expect(box.y).toBeGreaterThanOrEqual(0);
          for (const other of labels.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
        });
        if (size.width < 560) expect(labels.length).toBeLessThanOrEqual(3);
        expect(ground.font).toBeGreaterThanOrEqual(12);
      }),
    );
  });

  test('the labels that are needed are there, at any size', () => {
    fc.assert(
      fc.property(
        sizes,
        locales,
        fc.constantFrom('linear' as const, 'log' as const),
        (size, locale, scale) => {
          const { labels } = draw({ ...language.start, scale }, given[locale], locale, size);
          const ids = labels.map(({ id }) => id);
          expect(ids).toContain('peak');
          expect(ids).toContain('zero');
        },
      ),
    );
  });

  test('years do not run into each other', () => {
    fc.assert(
      fc.property(charts, sizes, (state, size) => {
        const { ground } = draw(state, given.en, 'en', size);
        const places = ground.columns.map(({ at }) => at);
        places.slice(1).forEach((x, index) => {
          expect(x - (places[index] ?? 0)).toBeGreaterThan(emsOf('2010') * ground.font);
        });
      }),
    );
  });
});
