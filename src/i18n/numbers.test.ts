import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showDate } from './dates.ts';
import { inFull, inWords } from './numbers.ts';

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

  test('a number in full reads back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (value) => {
        expect(Number(inFull(value, 'en').replaceAll(',', ''))).toBe(value);
      }),
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
});
