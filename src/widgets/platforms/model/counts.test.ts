import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { amount, rowsOf } from '../../../widget/define.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import {
  countsOf,
  guessYears,
  highest,
  pointOn,
  seriesOf,
  volumesOf,
  yearEndsOf,
  type DataPoint,
} from './counts.ts';

const inputs = inputsOf(widget('platforms'), ledger, 'en');
const points = countsOf(inputs);

const anyPoint: fc.Arbitrary<DataPoint> = fc.record({
  tracker: fc.constantFrom('wdzj' as const, 'regulators' as const, 'volume' as const),
  base: fc.constantFrom('a', 'b', 'c'),
  date: fc.constant('2015-12-31'),
  time: fc.double({ min: 2010, max: 2020, noNaN: true }),
  value: fc.nat(1e13),
  flag: fc.constantFrom(undefined, 'estimate', 'derived', 'one-source'),
  restated: fc.boolean(),
});

describe('series', () => {
  test('join one tracker on one base, in the order of time, whatever the sets hold', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 40 }), (given) => {
        const series = seriesOf(given);
        for (const one of series) {
          for (const { tracker, base, flag } of one.points)
            expect([tracker, base, flag === 'one-source']).toEqual([one.tracker, one.base, false]);
          const times = one.points.map(({ time }) => time);
          expect(times).toEqual([...times].sort((a, b) => a - b));
        }
        const joined = series.flatMap(({ points: own }) => own);
        expect(joined).toHaveLength(given.filter(({ flag }) => flag !== 'one-source').length);
      }),
    );
  });

  test('the record has one series of the regulators, and breaks WDZJ’s where it was restated', () => {
    const series = seriesOf(points);
    expect(series.filter(({ tracker }) => tracker === 'regulators')).toHaveLength(1);
    const values = (base: string) =>
      series.find((one) => one.base === base)?.points.map(({ value }) => value);
    expect(values('published')?.at(-1)).toBe(1645);
    expect(values('report-2018')).toEqual([2240, 1021]);
    expect(values('spring-2019')).toEqual([1021, 914, 707, 572]);
    expect(values('report-2019')).toEqual([486, 456, 343]);
    expect(values('official')).toEqual([1000, 462, 427, 139, 29, 15, 6, 3, 0]);
  });

  test('only the blue book’s counts and the percentage’s are estimates', () => {
    const estimates = points.filter(({ flag }) => flag === 'estimate').map(({ value }) => value);
    expect(estimates).toEqual([10, 50, 200, 800, 1000]);
  });
});

describe('the record', () => {
  test('is highest at the end of 2015 for platforms, and in 2017 for yuan', () => {
    expect(highest(yearEndsOf(points))).toMatchObject({ date: '2015-12-31', value: 2595 });
    expect(highest(volumesOf(inputs))).toMatchObject({ date: '2017', value: 2_804_849_000_000 });
  });

  test('has a year-end to guess for every year between the ends', () => {
    expect(guessYears(inputs)).toEqual([2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]);
  });

  test('says the same as the facts', () => {
    const official = (date: string) => pointOn(points, date, 'regulators').value;
    expect(pointOn(points, '2013-12-31', 'wdzj').value).toBe(
      amount(inputs, 'platforms-2010-to-2013'),
    );
    expect(pointOn(points, '2015-12-31', 'wdzj').value).toBe(amount(inputs, 'platforms-2015-2595'));
    expect(pointOn(points, '2019-12-31', 'wdzj').value).toBe(
      amount(inputs, 'year-end-2019-two-counts'),
    );
    expect(official('2019-09-30')).toBe(amount(inputs, 'cbirc-sept-2019'));
    expect(official('2020-03-31')).toBe(amount(inputs, 'march-2020-139'));
    expect(official('2020-08-31')).toBe(amount(inputs, 'june-august-2020-29-15'));
    expect(points.at(-1)?.value).toBe(amount(inputs, 'zero-platforms-nov-2020'));
    const row = (counter: string, date: string) =>
      rowsOf(inputs, 'platforms-other-counts').find(
        (r) => r.counter === counter && r.date === date,
      );
    expect(row('ever', '2019-05-31')?.value).toBe(amount(inputs, 'platforms-6000-is-cumulative'));
    expect(row('regulator-all', '2015-11-30')?.value).toBe(
      amount(inputs, 'platforms-2015-cbrc-3600'),
    );
    expect(highest(volumesOf(inputs)).value / 1e12).toBeCloseTo(
      amount(inputs, 'peak-volume-2017') / 1e12,
      3,
    );
  });

  test('asks in vain for a day nobody counted', () => {
    expect(() => pointOn(points, '2014-01-01', 'wdzj')).toThrow(/no number for 2014-01-01/);
  });
});
