import fc from 'fast-check';
import { toWords } from 'number-to-words';
import nzh from 'nzh';
import { describe, expect, test } from 'vitest';
import { chineseNumerals, mixedNumerals } from './chinese-numerals.ts';
import { englishNumerals } from './english-numerals.ts';
import { groupsOf } from './digit-groups.ts';
import { largest } from './slip.ts';

/** Whole numbers of every size, round ones and ones full of zeros among them. */
const numbers = fc.oneof(
  fc.integer({ min: 0, max: largest }),
  fc.integer({ min: 0, max: 100_000 }),
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9 }))
    .map(([digits, zeros]) => digits * 10 ** zeros),
  fc
    .array(fc.constantFrom(0, 0, 0, 1, 9), { minLength: 1, maxLength: 13 })
    .map((digits) => Number(digits.join(''))),
);

const digitOf: Record<string, number> = Object.fromEntries(
  [...'零一二三四五六七八九'].map((sign, value) => [sign, value]),
);
const placeOf: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Reads Chinese numerals by adding places from left to right; independent of how they are written. */
function readChinese(text: string): number {
  let [total, group, section, digit] = [0, 0, 0, 0];
  for (const sign of text) {
    if (sign === '亿')
      [total, group, section, digit] = [total + (group + section + digit) * 1e8, 0, 0, 0];
    else if (sign === '万') [group, section, digit] = [group + (section + digit) * 1e4, 0, 0];
    else if (placeOf[sign]) [section, digit] = [section + (digit || 1) * placeOf[sign], 0];
    else digit = digitOf[sign] ?? Number.NaN;
  }
  return total + group + section + digit;
}

/** Reads the mixed form. */
function readMixed(text: string): number {
  const decimal = /^(\d+\.\d+)(万亿|亿|万)$/.exec(text);
  const sizes: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, '': 1 };
  if (decimal) return Math.round(Number(decimal[1]) * (sizes[decimal[2] ?? ''] ?? 0));
  return [...text.matchAll(/(\d+)(万亿|亿|万|)/g)].reduce(
    (sum, [, digits, unit]) => sum + Number(digits) * (sizes[unit ?? ''] ?? 0),
    0,
  );
}

describe('Chinese numerals', () => {
  test('agree with a library for every whole number up to ten trillion', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        // The library says 一十 everywhere; at the head of a number it is 十.
        const spelled = nzh.cn.encodeS(value, { tenMin: false }).replace(/^一十/, '十');
        expect(chineseNumerals(value)).toBe(spelled);
      }),
      { numRuns: 5000 },
    );
  });

  test('read back as themselves by another route', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(readChinese(chineseNumerals(value))).toBe(value);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    [0, '零'],
    [10, '十'],
    [98_000_000, '九千八百万'],
    [980_000_000, '九亿八千万'],
    [10_001, '一万零一'],
    [largest, '十万亿'],
  ])('%d is %s', (value, numerals) => {
    expect(chineseNumerals(value)).toBe(numerals);
  });
});

describe('the mixed form', () => {
  test('reads back as itself', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(readMixed(mixedNumerals(value))).toBe(value);
      }),
      { numRuns: 5000 },
    );
  });

  test('is what Intl writes wherever Intl’s two decimals are exact', () => {
    const intl = new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 2 });
    const exact = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1e4, 1e8, 1e2, 1e6))
      .map(([digits, unit]) => digits * unit)
      .filter((value) => value >= 1e4 && value < 1e12);
    fc.assert(
      fc.property(exact, (value) => {
        expect(mixedNumerals(value)).toBe(intl.format(value));
      }),
    );
  });

  test.each([
    [98_000_000, '9800万'],
    [980_000_000, '9.8亿'],
    [1_400_050_000, '14亿0005万'],
    [9999, '9999'],
  ])('%d is %s', (value, form) => {
    expect(mixedNumerals(value)).toBe(form);
  });
});

describe('English words', () => {
  const plain = (text: string) => text.replaceAll(/ and |,/g, (part) => (part === ',' ? '' : ' '));

  test('agree with a library for every whole number up to ten trillion, but for the British “and”', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(plain(englishNumerals(value))).toBe(plain(toWords(value)));
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    [98_000_000, 'ninety-eight million'],
    [1001, 'one thousand and one'],
    [115, 'one hundred and fifteen'],
    [0, 'zero'],
  ])('%d is %s', (value, words) => {
    expect(englishNumerals(value)).toBe(words);
  });
});

describe('grouping', () => {
  test('by thousands is what Intl does', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(groupsOf(value, 3).join(',')).toBe(new Intl.NumberFormat('en').format(value));
      }),
    );
  });

  test('loses no digit, and only the first group may be short', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(3, 4), (value, size) => {
        const groups = groupsOf(value, size);
        expect(groups.join('')).toBe(String(value));
        expect(groups.slice(1).every((group) => group.length === size)).toBe(true);
      }),
    );
  });
});
