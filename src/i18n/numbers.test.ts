import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showDate } from './dates.ts';
import { locales } from './locales.ts';
import { inDigits, inFull, inWords } from './numbers.ts';
import { readTypedNumber } from './typed-number.ts';

describe('numbers as people say them', () => {
  test.each([
    [98_000_000, '98 million', '9800万'],
    [980_000_000, '980 million', '9.8亿'],
    [1_400_000_000, '1.4 billion', '14亿'],
    [317, '317', '317'],
    [4_617_300, '4.62 million', '462万'],
  ])('%d is %s and %s', (value, english, chinese) => {
    expect(inWords(value, 3, 'en')).toBe(english);
    expect(inWords(value, 3, 'zh')).toBe(chinese);
  });

  test('are what the browser’s own formats write', () => {
    const tags = { en: 'en-GB', zh: 'zh-CN' } as const;
    const value = fc.oneof(
      fc.integer({ min: -1e15, max: 1e15 }),
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.integer({ min: -2e6, max: 2e6 }).map((whole) => whole / 1000),
      fc.integer({ min: 0, max: 14 }).map((power) => 10 ** power - 0.5),
      // Halves, and nines that become tens of the next unit.
      fc
        .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 12 }))
        .map(([n, power]) => (n + 0.5) * 10 ** power),
      fc.integer({ min: 1, max: 15 }).map((nines) => Number('9'.repeat(nines))),
    );
    const of = (options: Intl.NumberFormatOptions, locale: 'en' | 'zh', of: number) =>
      new Intl.NumberFormat(tags[locale], options)
        .format(of)
        .replace(/^-0$/, '0')
        .replace('-', '−');
    fc.assert(
      fc.property(
        value,
        fc.constantFrom('en' as const, 'zh' as const),
        fc.integer({ min: 0, max: 6 }),
        // With 13 digits and more the browser's own rounds twice: 0.9999999999999994 becomes 1 in 15 digits.
        fc.integer({ min: 1, max: 12 }),
        (number, locale, maximumFractionDigits, maximumSignificantDigits) => {
          expect(inFull(number, 'en', maximumFractionDigits)).toBe(
            of({ maximumFractionDigits }, 'en', number),
          );
          const small = Math.abs(number) < (locale === 'en' ? 1e6 : 1e4);
          const compact = { notation: 'compact', compactDisplay: 'long' } as const;
          expect(inWords(number, maximumSignificantDigits, locale)).toBe(
            of(
              {
                maximumSignificantDigits,
                useGrouping: locale === 'en' ? 'auto' : false,
                ...(small ? {} : compact),
              },
              locale,
              number,
            ),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('keep up to fifteen digits, the last one within a half of itself', () => {
    const value = fc.double({ min: 1e-6, max: 9999, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 13, max: 15 }), (number, digits) => {
        const unit = 10 ** (Math.floor(Math.log10(number)) - digits + 1);
        const shown = Number(inWords(number, digits, 'en').replaceAll(',', ''));
        expect(Math.abs(shown - number)).toBeLessThanOrEqual(0.55 * unit + number * 2 ** -52);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    [1050, '1050'],
    [2607.5, '2607.5'],
    [12_345, '12345'],
    [12_300, '1.23万'],
    [70_000, '7万'],
    [70_123.5, '70123.5'],
    [123_456, '12.3456万'],
    [98_000_000, '9800万'],
    [980_000_000, '9.8亿'],
    [80_000_000_000, '800亿'],
    [1_234_567_891, '123456.7891万'],
    [-4_617_300, '−461.73万'],
    [0, '0'],
  ])('%d has no comma in Chinese: %s', (value, text) => {
    expect(inFull(value, 'zh')).toBe(text);
  });

  test.each([
    [980_000_000, '980,000,000', '9 8000 0000'],
    [98_000_000, '98,000,000', '9800 0000'],
    [317, '317', '317'],
  ])('%d in digits is %s and %s', (value, english, chinese) => {
    expect(inDigits(value, 'en')).toBe(english);
    expect(inDigits(value, 'zh').replaceAll('\u00a0', ' ')).toBe(chinese);
  });

  test('a number in full or in digits reads back as itself, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e13, max: 1e13 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(...locales),
        (whole, decimals, locale) => {
          const value = Number(`${whole}e-${decimals}`);
          expect(readTypedNumber(inFull(value, locale))).toEqual({ value: value + 0 });
          const size = Math.abs(whole);
          expect(readTypedNumber(inDigits(size, locale))).toEqual({ value: size });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('dates', () => {
  test.each([
    ['2019', '2019', '2019年'],
    ['2019-11', 'November 2019', '2019年11月'],
    ['2019-11-20', '20 November 2019', '2019年11月20日'],
    ['2015-03/2019-11', 'March 2015 – November 2019', '2015年3月 – 2019年11月'],
  ])('%s is %s and %s', (date, english, chinese) => {
    expect(showDate(date, 'en')).toBe(english);
    expect(showDate(date, 'zh')).toBe(chinese);
  });

  test('are what the browser’s own formats write', () => {
    const shape = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
    const day = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(showDate(text, 'en')).toBe(new Intl.DateTimeFormat('en-GB', shape).format(date));
        expect(showDate(text, 'zh')).toBe(new Intl.DateTimeFormat('zh-CN', shape).format(date));
      }),
    );
  });
});
