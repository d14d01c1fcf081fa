import { expect, test } from 'vitest';
import { numberIn, numberOrNone, oneOf, textIn, textOrNone } from './read-row.ts';

const row = { name: 'Baihang', value: 3, bound: 'about' };

test('cells are read as what they must be', () => {
  expect(textIn(row, 'name')).toBe('Baihang');
  expect(textOrNone(row, 'note')).toBeUndefined();
  expect(numberIn(row, 'value')).toBe(3);
  expect(numberOrNone(row, 'other')).toBeUndefined();
  expect(oneOf(row, 'bound', ['about', 'exactly'])).toBe('about');
});

test('a cell that is something else is an error that names row and column', () => {
  expect(() => textIn(row, 'value')).toThrow(/Baihang.*“value” has no text/);
  expect(() => numberIn(row, 'name')).toThrow(/Baihang.*“name” has no number/);
  expect(() => numberOrNone(row, 'bound')).toThrow(RangeError);
  expect(() => oneOf(row, 'bound', ['exactly', 'at-least'])).toThrow(
    /“bound” is “about”, not one of exactly, at-least/,
  );
});
