import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate, dateParts, daysOf, endInYears, yearOf } from './loose-date.ts';

test.each([
  ['1970', 0, 365],
  ['2020-02', 18293, 18322],
  ['2019-11-20', 18220, 18221],
  ['2015-03/2019-11', 16495, 18231],
  ['2019-11/2015-03', 16495, 18231],
])('%s means the days from %d to before %d', (text, start, end) => {
  expect(daysOf(text)).toEqual({ start, end });
});

test('the end of a date in years: a whole year ends at its number, a month within it', () => {
  expect(endInYears('2015')).toBe(2015);
  expect(endInYears('2015-12')).toBe(2015);
  expect(endInYears('2015-12-31')).toBe(2015);
  expect(endInYears('2018-06')).toBeCloseTo(2017 + 181 / 365);
  expect(endInYears('2016-03')).toBeCloseTo(2015 + 91 / 366);
});

test('any day of the calendar is one day, in its year, and ends after the day before', () => {
  const days = fc.integer({ min: 0, max: 25_000 });
  fc.assert(
    fc.property(days, (day) => {
      const text = calendarDate(day).toISOString().slice(0, 10);
      expect(daysOf(text)).toEqual({ start: day, end: day + 1 });
      expect(yearOf(text)).toBe(dateParts(text)[0]?.year);
      const before = calendarDate(day - 1)
        .toISOString()
        .slice(0, 10);
      expect(endInYears(text)).toBeGreaterThan(endInYears(before));
    }),
  );
});
