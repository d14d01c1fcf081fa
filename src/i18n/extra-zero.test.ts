import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aroundExtraZero } from './extra-zero.ts';
import { locales } from './locales.ts';
import { inDigits } from './numbers.ts';

const numberIn = (text: string) => Number(text.replace(/\D/g, ''));

test('without the zero the larger count is the smaller one', () => {
  expect(aroundExtraZero(980_000_000, 98_000_000, 'en')).toEqual(['98', '0', ',000,000']);
  expect(aroundExtraZero(980_000_000, 98_000_000, 'zh')).toEqual(['9\u00a08', '0', '00\u00a00000']);
  const reported = fc.integer({ min: 1, max: 99_999_999 });
  fc.assert(
    fc.property(reported, fc.constantFrom(...locales), (count, locale) => {
      const [before, zero, after] = aroundExtraZero(10 * count, count, locale);
      expect(zero).toBe('0');
      expect(before + zero + after).toBe(inDigits(10 * count, locale));
      expect(numberIn(before + after)).toBe(count);
      expect(numberIn(before)).toBe(Number(String(count).replace(/0+$/, '')));
    }),
  );
});

test('two counts that no zero parts are written as they are', () => {
  expect(aroundExtraZero(980_000_000, 97_000_000, 'en')).toEqual(['980,000,000', '', '']);
});
