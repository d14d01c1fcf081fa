import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import type { Inputs, SetRow } from '../../../widget/define.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import { overlap, type Size } from '../../../chart/box.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { countsOf, seriesOf } from '../model/counts.ts';
import { stateLanguage, type PlatformsState } from '../state.ts';
import { en } from '../words/en.ts';
import { platformsLabels, type PlatformsLabels } from '../words/labels.ts';
import { zh } from '../words/zh.ts';
import { layoutAxes } from './axes.ts';
import { pointLabels } from './labels.ts';
import { heights, layoutChart } from './layout.ts';
import { strokesOf } from './strokes.ts';

const manifest = widget('platforms');
const read = (locale: 'en' | 'zh') => {
  const inputs = inputsOf(manifest, ledger, locale);
  return { ...inputs, labels: platformsLabels.parse(inputs.labels) };
};
const given = { en: read('en'), zh: read('zh') };
const sentences = { en, zh };
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
  .integer({ min: 245, max: 1104 })
  .map((width): Size => ({ width, height: heights[width < 560 ? 0 : 1] }));

const draw = (state: PlatformsState, locale: 'en' | 'zh', size: Size) =>
  layoutChart(state, given[locale], sentences[locale], size, state.scale === 'log' ? 1 : 0);
const wide = { width: 800, height: 400 };

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
          const inputs: Inputs<PlatformsLabels> = {
            ...given.en,
            sets: {
              ...given.en.sets,
              'platforms-wdzj-published': first,
              'platforms-wdzj-restated': again,
              'platforms-regulators': official,
            },
          };
          const points = countsOf(inputs);
          const axes = layoutAxes(
            { years: [2010, 2020], most: 3000, least: 1, zero: true },
            wide,
            tens ? 1 : 0,
            String,
          );
          const strokes = strokesOf(seriesOf(points), axes);
          for (const { tracker, base, corners } of strokes) {
            const own = points
              .filter((point) => point.tracker === tracker && point.base === base)
              .map((point) => `${axes.x(point.time)} ${axes.y(point.value)}`);
            for (const [x, y] of corners) expect(own).toContain(`${x} ${y}`);
          }
        },
      ),
    );
  });

  test('by tens none crosses the break, and zero still stands', () => {
    const { strokes, marks, axes } = draw({ ...language.start, scale: 'log' }, 'en', wide);
    expect(axes.breakAt).toBeDefined();
    for (const { corners } of strokes)
      expect(new Set(corners.map(([, y]) => y === axes.bottom)).size).toBe(1);
    expect(marks.filter(({ at: [, y] }) => y === axes.bottom)).toEqual([
      expect.objectContaining({ tracker: 'regulators', shape: 'disc' }),
    ]);
  });

  test('on even steps the regulators’ line goes down to zero', () => {
    const { strokes, axes } = draw(language.start, 'en', wide);
    const last = strokes.filter(({ tracker }) => tracker === 'regulators').at(-1);
    expect(last?.corners.at(-1)?.[1]).toBe(axes.bottom);
  });

  test('are dashed to and from estimates only', () => {
    const { strokes } = draw(language.start, 'en', wide);
    const dashed = strokes.filter((stroke) => stroke.dashed);
    expect(dashed.map(({ tracker, corners }) => [tracker, corners.length])).toEqual([
      ['wdzj', 5],
      ['regulators', 2],
    ]);
  });

  test('a question shows its two ends and nothing of the record', () => {
    const { strokes, marks } = draw({ ...language.start, ask: '1' }, 'en', wide);
    expect(strokes).toEqual([]);
    expect(marks.map(({ tracker, shape }) => [tracker, shape])).toEqual([
      ['wdzj', 'ring'],
      ['regulators', 'disc'],
    ]);
  });
});

describe('a chart', () => {
  test('keeps everything inside its room, and labels off each other, at any size', () => {
    fc.assert(
      fc.property(charts, sizes, locales, (state, size, locale) => {
        const { marks, strokes, labels, axes } = draw(state, locale, size);
        for (const [x, y] of [
          ...marks.map((mark) => mark.at),
          ...strokes.flatMap(({ corners }) => corners),
        ]) {
          expect(x).toBeGreaterThanOrEqual(axes.left);
          expect(x).toBeLessThanOrEqual(size.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(axes.bottom);
        }
        labels.forEach(({ box }, index) => {
          expect(box.x).toBeGreaterThanOrEqual(axes.left - 1e-6);
          expect(box.x + box.width).toBeLessThanOrEqual(size.width + 1e-6);
          expect(box.y).toBeGreaterThanOrEqual(0);
          for (const other of labels.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
        });
      }),
    );
  });

  test('every label is there with its caption and stands on nothing that is drawn, at any size', () => {
    fc.assert(
      fc.property(
        sizes,
        locales,
        fc.constantFrom('', 'scale=log', 'ask=1', 'see=volume', 'see=volume&scale=log'),
        (size, locale, query) => {
          const state = language.parse(query);
          const { labels } = draw(state, locale, size);
          const isNarrow = size.width < 560;
          const wanted = pointLabels(state, given[locale], sentences[locale], isNarrow);
          expect(labels.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
          labels.forEach(({ id, caption, touched }, index) => {
            const captions = wanted[index]?.captions ?? [];
            expect(captions.length === 0 ? [''] : captions, id).toContain(caption);
            expect(`${id} ${touched}`).toBe(`${id} 0`);
          });
        },
      ),
    );
  });

  test('years do not run into each other', () => {
    fc.assert(
      fc.property(charts, sizes, (state, size) => {
        const { axes } = draw(state, 'en', size);
        const places = axes.columns.map(({ at }) => at);
        places.slice(1).forEach((x, index) => {
          expect(x - (places[index] ?? 0)).toBeGreaterThan(textWidth('2010', axes.type.note));
        });
      }),
    );
  });
});
