import fc from 'fast-check';
import nzh from 'nzh';
import { describe, expect, test } from 'vitest';
import { locales } from './locales.ts';
import { inFull, inWords } from './numbers.ts';
import { readTypedNumber } from './typed-number.ts';

const whole = fc.oneof(
  fc.integer({ min: 0, max: 1e13 }),
  fc.integer({ min: 0, max: 100_000 }),
  fc
    .array(fc.constantFrom(0, 0, 0, 1, 9), { minLength: 1, maxLength: 13 })
    .map((digits) => Number(digits.join(''))),
);

describe('98 million', () => {
  test.each([
    '98000000',
    '98,000,000',
    '98 000 000',
    "98'000'000",
    '98.000.000',
    '9,80,00,000',
    '9800 0000',
    '9800,0000',
    '９８，０００，０００',
    '９８００万',
    '9800 万',
    '9800萬',
    '9,800万次',
    '9800余万',
    '9800多万人次',
    '九千八百万',
    '玖仟捌佰萬',
    '0.98亿',
    '98百万',
    '9.8千万',
    '9千8百万',
    '98M',
    '98 mn',
    '98 million',
    'about 98 Million checks',
    '98m+',
    '0.098 billion',
    '9.8 crore',
    '980 lakh',
    '9800 wan',
    '98 000 thousand',
    '¥98,000,000',
    '  98  000  000 ',
    '98’000’000',
    '98000000 person',
    '98000000 check',
    '98m lookup',
    '98m look-ups',
    '9800万余',
  ])('%s', (text) => {
    expect(readTypedNumber(text)).toEqual({ value: 98_000_000 });
  });
});

describe('980 million', () => {
  test.each([
    ...['9亿8000万', '9亿8千万', '九亿八千万', '9.8億', '9億8000萬', '玖億捌仟萬', '9 亿 8000 万'],
    ...['980M', '0.98 billion', '0.98bn', '.98 bn', '９８０，０００，０００', '98 crore'],
  ])('%s', (text) => {
    expect(readTypedNumber(text)).toEqual({ value: 980_000_000 });
  });
});

test.each([
  ['0', 0],
  ['-5', -5],
  ['−0.39', -0.39],
  ['-¥5', -5],
  [' -5', -5],
  ['十余万', 100_000],
  ['98.000,51', 98_000.51],
  ['12.345.678,99', 12_345_678.99],
  ['-0', 0],
  ['+3', 3],
  ['十五', 15],
  ['二〇一五', 2015],
  ['两万', 20_000],
  ['一百零五', 105],
  ['10万亿', 1e13],
  ['十万亿', 1e13],
  ['1亿0000万0001', 100_000_001],
  ['1万2345', 12_345],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['98.000,5', 98_000.5],
  ['1.4bn', 1.4e9],
])('%s is %d', (text, value) => {
  expect(readTypedNumber(text)).toEqual({ value });
});

test.each([
  ['9,8', [9.8, 98]],
  ['3,14', [3.14, 314]],
  ['12,3', [12.3, 123]],
  ['9,8 million', [9_800_000, 98_000_000]],
  ['9,8亿', [980_000_000, 9_800_000_000]],
  ['一万二', [12_000, 10_002]],
  ['9亿8', [980_000_000, 900_000_008]],
  ['一百五', [150, 105]],
])('%s can be read in two ways', (text, ambiguous) => {
  expect(readTypedNumber(text)).toEqual({ ambiguous });
});

test.each([
  ...['', ' ', 'x', '12 dozen', '1e99', '1.2.3', '98,000,00', '9800 00', '10²', '①', '½', '万'],
  ...['亿', '5万6万', '1亿2亿', '一十百', '百千', '万亿万', '1万23456', '98 millions of', ',', '.'],
  ...['-', '..5'],
  ...['一百二百', '1亿10000万', '1万10000', '1,2,3亿', '9,8亿5000万', '1亿9,8'],
  ...['1,2,3千', '1234.567,8', '98.000,5,6', '98 yuan each', 'x about 5'],
])('%s is no number', (text) => {
  expect(readTypedNumber(text)).toBeUndefined();
});

test('no text throws, and whatever is read is finite', () => {
  const signs = fc.string({
    unit: fc.constantFrom(..."0123456789.,-+' 零一二九十百千万亿余多mbn萬億０９，"),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), signs), (text) => {
      const read = readTypedNumber(text);
      const values = !read ? [] : 'value' in read ? [read.value] : read.ambiguous;
      for (const value of values) expect(Number.isFinite(value)).toBe(true);
      expect(new Set(values).size).toBe(values.length);
    }),
    { numRuns: 3000 },
  );
});

test('what the site prints it can read', () => {
  fc.assert(
    fc.property(whole, fc.constantFrom(...locales), (value, locale) => {
      expect(readTypedNumber(String(value))).toEqual({ value });
      expect(readTypedNumber(inFull(value, locale))).toEqual({ value });
      expect(readTypedNumber(inWords(value, 15, locale))).toEqual({ value });
    }),
    { numRuns: 2000 },
  );
});

test('Chinese numerals, simple, traditional and on cheques, are read as a library writes them', () => {
  fc.assert(
    fc.property(whole, (value) => {
      for (const write of [nzh.cn.encodeS, nzh.cn.encodeB, nzh.hk.encodeS, nzh.hk.encodeB])
        for (const tenMin of [true, false])
          expect(readTypedNumber(write(value, { tenMin }))).toEqual({ value });
    }),
    { numRuns: 2000 },
  );
});

test('full-width signs read as plain ones', () => {
  const widen = (text: string) =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(whole, (value) => {
      expect(readTypedNumber(widen(inFull(value, 'en')))).toEqual({ value });
    }),
  );
});
