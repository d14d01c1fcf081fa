import { expect, test } from 'vitest';
import { readTypedAmount } from './typed-amount.ts';

test.each([
  ['36%', '%', 36],
  ['３６％', '%', 36],
  ['9800万', '万', 9800],
  ['9.8亿次', '次', 980_000_000],
  ['98 million checks', 'checks', 98_000_000],
  ['1050 Yuan', 'yuan', 1050],
  ['1050', 'yuan', 1050],
])('%s, in %s, is %d', (text, unit, value) => {
  expect(readTypedAmount(text, unit)).toEqual({ value });
});

test.each([
  ['%', '%'],
  ['5 dollars', 'yuan'],
  ['10² m', 'm'],
])('%s, in %s, is no number', (text, unit) => {
  expect(readTypedAmount(text, unit)).toBeUndefined();
});
