import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import type { Size } from '../../../chart/box.ts';
import { locales } from '../../../i18n/locales.ts';
import { rowsOf } from '../../../widget/define.ts';
import { describeState, inputsOf, widget } from '../../../widget/registry.ts';
import { layoutCoverage, heights, people, tilesOf, type Kind } from './layout.ts';
import {
  nearestYears,
  bureaus,
  frameOf,
  setId,
  shareOf,
  yearFound,
  yearsOf,
  type Figure,
} from '../model/coverage.ts';
import { stateLanguage, rangeOf } from '../state.ts';

const manifest = widget('coverage');
const inputs = inputsOf(manifest, ledger, 'en');
const language = stateLanguage(inputs);
const frame = frameOf(inputs);
const states = fc.constantFrom(...bureaus).chain((bureau) => {
  const [min, max] = rangeOf(bureau, inputs);
  return fc.integer({ min, max }).map((year) => ({ bureau, year }));
});
const sizes = fc.oneof(
  fc
    .integer({ min: 254, max: 999 })
    .map((width): Size => ({ width, height: heights[width < 560 ? 0 : 1] })),
  fc
    .constantFrom(560, 640, 1104)
    .map((width): Size => ({ width, height: (width / 1104) * manifest.pictureHeight })),
);
/** Counts to a hundredth of a square, finer than any published. */
const some = fc.integer({ min: 0, max: frame / 1e5 }).map((count) => count * 1e5);
const figures = fc.tuple(some, some).map(([a, b]): Figure => ({
  date: '2020',
  covered: Math.max(a, b),
  records: Math.min(a, b),
  bound: 'exactly',
  note: undefined,
  fact: '',
}));

describe('what was found', () => {
  test.each([
    ['registry', 2008, 22],
    ['registry', 2013, 35],
    ['registry', 2015, 43],
    ['registry', 2017, 49],
    ['registry', 2025, 70],
    ['baihang', 2025, 32],
  ] as const)(
    '%s, %d: %d%% of the people covered had a loan on record',
    (bureau, year, percent) => {
      const share = shareOf(yearFound(bureau, year, inputs).figure) ?? 0;
      expect(Math.round(100 * share)).toBe(percent);
    },
  );

  test('every row says what its record says', () => {
    for (const row of rowsOf(inputs, setId)) {
      const id = String(row['fact'] ?? '');
      if (!id) {
        expect([row['covered'], row['records']]).toEqual([undefined, undefined]);
        continue;
      }
      const fact = ledger.fact(id);
      const shown = row['covered'] ?? row['records'];
      expect(shown, id).toBe(fact.value);
      expect(fact.date.startsWith(String(row['date']).slice(0, 4)), id).toBe(true);
      if (row['covered'] !== undefined && row['records'] !== undefined)
        expect(
          [...ledger.facts.values()].some(
            ({ value, date }) => value === row['records'] && date === fact.date,
          ),
          id,
        ).toBe(true);
    }
  });

  test('gaps stay gaps: no share, and neighbours only where something was found', () => {
    for (const bureau of bureaus)
      for (const { year, figure } of yearsOf(bureau, inputs)) {
        const [before, after] = nearestYears(bureau, year, inputs);
        for (const near of [before, after])
          if (near !== undefined) expect(yearFound(bureau, near, inputs).figure).toBeDefined();
        if (before !== undefined) expect(before).toBeLessThan(year);
        if (after !== undefined) expect(after).toBeGreaterThan(year);
        if (!figure) expect(shareOf(figure)).toBeUndefined();
      }
    expect(yearFound('registry', 2011, inputs).figure).toBeUndefined();
    expect(yearFound('baihang', 2023, inputs).figure).toBeUndefined();
    expect(() => yearFound('baihang', 2008, inputs)).toThrow(RangeError);
  });

  test('a year before the bureau opened is its first year', () => {
    expect(language.parse('bureau=baihang&year=2009').year).toBe(rangeOf('baihang', inputs)[0]);
    expect(language.parse('bureau=registry&year=2009').year).toBe(2009);
  });
});

describe('the squares', () => {
  test('are as many as the people, to the exact part of a square', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 8, max: 40 }), (figure, side) => {
        const tiles = tilesOf(figure, frame, side);
        const sum = (kind: Kind) =>
          tiles.filter((tile) => tile.kind === kind).reduce((total, { part }) => total + part, 0) *
          people.square;
        const [covered = 0, records = 0] = [figure.covered, figure.records];
        expect(Math.abs(sum('records') - records)).toBeLessThan(50);
        expect(Math.abs(sum('covered') - (covered - records))).toBeLessThan(50);
        expect(Math.abs(sum('rest') - (frame - covered))).toBeLessThan(50);
      }),
    );
  });

  test('lie beside each other, none upon another', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const side = 20;
        const bySquare = new Map<string, { x: number; part: number }[]>();
        for (const { x, y, part } of tilesOf(figure, frame, side)) {
          const key = `${Math.floor(x / side + 1e-6)} ${y}`;
          bySquare.set(key, [...(bySquare.get(key) ?? []), { x, part }]);
        }
        for (const parts of bySquare.values()) {
          expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 5);
          expect(new Set(parts.map(({ x }) => x)).size).toBe(parts.length);
        }
      }),
    );
  });
});

describe('the drawing', () => {
  test('stands inside the room, squares apart from the years, at every width', () => {
    fc.assert(
      fc.property(states, sizes, ({ bureau, year }, size) => {
        const years = yearsOf(bureau, inputs);
        const { tiles, lines, strip, grid, font } = layoutCoverage(year, years, frame, size);
        for (const { x, y, width, height } of tiles) {
          expect(x + width).toBeLessThanOrEqual(size.width + 0.01);
          expect(y + height).toBeLessThanOrEqual(size.height);
        }
        for (const { x2, text } of lines) {
          expect(x2).toBeLessThanOrEqual(grid.width + 0.5);
          expect(text).toBeLessThanOrEqual(size.height);
        }
        // The words of the longest line are wider than the squares: they stand clear of the years.
        const china = lines.find(({ kind }) => kind === 'china');
        if (strip.x1 > grid.width) expect((china?.text ?? 0) - font).toBeGreaterThan(strip.names);
        const below = strip.head.y - font > (lines.at(-1)?.text ?? 0);
        expect(strip.x1 > grid.width || below).toBe(true);
        expect(strip.base).toBeGreaterThan(strip.top + 20);
        expect(strip.names).toBeLessThanOrEqual(size.height);
      }),
    );
  });

  test('has a bar for every year, as high as its count, and none in a gap', () => {
    fc.assert(
      fc.property(states, sizes, ({ bureau, year }, size) => {
        const years = yearsOf(bureau, inputs);
        const { strip } = layoutCoverage(year, years, frame, size);
        const named = strip.bars.filter(({ name }) => name !== undefined);
        expect(strip.bars.filter(({ chosen }) => chosen).map((bar) => bar.year)).toEqual([year]);
        for (const [index, bar] of strip.bars.entries()) {
          const figure = years[index]?.figure;
          const height = (count: number | undefined) =>
            count === undefined
              ? undefined
              : expect.closeTo(strip.base - (count / frame) * (strip.base - strip.top), 0);
          expect(bar.covered).toEqual(height(figure?.covered));
          expect(bar.records).toEqual(height(figure?.records));
        }
        for (const [index, bar] of named.entries())
          if (index > 0)
            expect((bar.name ?? 0) - (named[index - 1]?.name ?? 0)).toBeGreaterThan(28);
      }),
    );
  });
});

test.each(locales)(
  'a gap says so, and a share is never said without both numbers (%s)',
  (locale) => {
    const given = inputsOf(manifest, ledger, locale);
    for (const bureau of bureaus)
      for (const { year, figure } of yearsOf(bureau, given)) {
        const { title, summary } = describeState(manifest, { bureau, year }, given);
        expect(/%/.test(title + summary)).toBe(shareOf(figure) !== undefined);
        const missing = figure?.covered === undefined || figure.records === undefined;
        if (missing) expect(summary).toMatch(locale === 'en' ? /not found|no figure/ : /未查到/);
      }
  },
);
