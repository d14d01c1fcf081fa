import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import type { Inputs } from '../../../widget/define.ts';
import { inputsOf } from '../../../widget/registry.ts';
import { manifest } from '../manifest.ts';
import {
  bureaus,
  frameOf,
  lastWhole,
  nearestYears,
  setId,
  shareOf,
  yearFound,
  yearsOf,
} from './coverage.ts';

const site = inputsOf(manifest, ledger, 'en');
const row = (bureau: string, date: string, covered?: number, records?: number) => ({
  ...{ bureau, date, covered, records },
});

/** Inputs with rows of our own: a year with two figures, one without any, a gap, and another bureau's. */
const invented: Inputs = {
  ...site,
  sets: {
    [setId]: [
      row('baihang', '2021-05', 30, 12),
      row('baihang', '2020-12', 20),
      row('baihang', '2020-06', 10, 4),
      row('baihang', '2022'),
      { ...row('baihang', '2024-01', undefined, 9), bound: 'at-least', note: 'N', fact: 'f' },
      row('registry', '2019', 100, 50),
    ],
  } as unknown as Inputs['sets'],
};

describe('the years of a bureau', () => {
  const years = yearsOf('baihang', invented);

  test('run from its first to its last, gaps among them', () => {
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(years.map(({ figure }) => figure?.date)).toEqual([
      ...['2020-12', '2021-05', undefined, undefined, '2024-01'],
    ]);
  });

  test('have the latest figure, and those before it in their order', () => {
    expect(years[0]?.earlier.map(({ date }) => date)).toEqual(['2020-06']);
    expect(years[1]?.earlier).toEqual([]);
  });

  test('keep of each figure what stands in its row', () => {
    expect(years[1]?.figure).toEqual({
      ...{ date: '2021-05', covered: 30, records: 12, bound: 'exactly', note: undefined, fact: '' },
    });
    expect(years[4]?.figure).toEqual({
      ...{ date: '2024-01', covered: undefined, records: 9, bound: 'at-least' },
      ...{ note: 'N', fact: 'f' },
    });
  });

  test('are read once for the same inputs', () => {
    expect(yearsOf('baihang', invented)).toBe(years);
    expect(yearsOf('registry', invented).map(({ year }) => year)).toEqual([2019]);
  });

  test('are found one by one, and none outside them', () => {
    expect(yearFound('baihang', 2021, invented)).toBe(years[1]);
    for (const year of [2019, 2025])
      expect(() => yearFound('baihang', year, invented)).toThrow(`baihang has no year ${year}`);
  });
});

test('a gap lies between the nearest years that are known', () => {
  const near = (year: number) => nearestYears('baihang', year, invented);
  expect(near(2022)).toEqual([2021, 2024]);
  expect(near(2023)).toEqual([2021, 2024]);
  expect(near(2021)).toEqual([2020, 2024]);
  expect(near(2020)).toEqual([undefined, 2021]);
  expect(near(2024)).toEqual([2021, undefined]);
});

test('a share needs both numbers', () => {
  const [figure] = yearsOf('registry', invented);
  expect(shareOf(figure?.figure)).toBe(0.5);
  expect(shareOf(yearFound('baihang', 2020, invented).figure)).toBeUndefined();
  expect(shareOf(yearFound('baihang', 2024, invented).figure)).toBeUndefined();
  expect(shareOf(undefined)).toBeUndefined();
});

test('the last whole year is the latest with both numbers, else the last', () => {
  expect(lastWhole('baihang', invented)).toBe(2021);
  const without = {
    ...invented,
    sets: { [setId]: [row('baihang', '2020', 1), row('baihang', '2022', 1)] },
  };
  expect(lastWhole('baihang', without as unknown as Inputs)).toBe(2022);
  expect(lastWhole('registry', without as unknown as Inputs)).toBe(0);
});

test('on this site, shares are shares of people, and the frame is China', () => {
  for (const bureau of bureaus) {
    const shares = yearsOf(bureau, site).flatMap(({ figure }) => shareOf(figure) ?? []);
    expect(shares.length).toBeGreaterThan(0);
    for (const share of shares) expect(share > 0 && share <= 1).toBe(true);
    expect(shareOf(yearFound(bureau, lastWhole(bureau, site), site).figure)).toBeDefined();
  }
  const { value = 0, digits = 15 } = ledger.fact('population-2019');
  expect(frameOf(site)).toBe(Number(value.toPrecision(digits)));
});
