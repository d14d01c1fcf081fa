import { describe, expect, test } from 'vitest';
import { typedNumber } from './typed-number.ts';

describe('a typed number', () => {
  test.each([
    ['1,050', '', 1050],
    [' 1 050 ', '', 1050],
    ['36%', '%', 36],
    ['３６％', '%', 36],
    ['9800万', '', 98_000_000],
    ['9.8亿次', '次', 980_000_000],
    ['98 million', '', 98_000_000],
    ['−2.5', '', -2.5],
    ['.5', '', 0.5],
    ['1050 yuan', 'yuan', 1050],
    ['', '', undefined],
    ['%', '%', undefined],
    ['about 5', '', undefined],
    ['1e5', '', undefined],
    ['5 dollars', 'yuan', undefined],
  ])('“%s” with the unit “%s” is %s', (text, unit, value) => {
    expect(typedNumber(text, unit)).toBe(value);
  });
});
