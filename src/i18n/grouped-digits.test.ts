import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTypedNumber } from './typed-number.ts';

/** Digits in groups as people write them, from the left, with any digits behind a point. */
const grouped = fc
  .tuple(
    fc.constantFrom(
      ...([
        [3, 3, 3, ",' "],
        [4, 4, 4, ",' "],
        [2, 2, 3, ','],
      ] as const),
    ),
    fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 4, maxLength: 5 }),
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(2)),
    fc.stringMatching(/^(?:\.\d{1,3})?$/),
  )
  .map(([[first, middle, last, signs], numbers, [length, sign], decimals]) => ({
    groups: numbers.map((number, index) => {
      const digits = String(number).padStart(4, '7');
      if (index === 0) return digits.slice(-Math.min(length, first));
      return digits.slice(-(index === numbers.length - 1 ? last : middle));
    }),
    sign: signs[sign % signs.length] ?? ',',
    decimals,
    first,
  }));

test('digits in groups are read as the same digits without them', () => {
  fc.assert(
    fc.property(grouped, ({ groups, sign, decimals, first }) => {
      const value = Number(groups.join('') + decimals);
      const read = { value: Number(value.toPrecision(15)) };
      expect(readTypedNumber(groups.join(sign) + decimals)).toEqual(read);
      if (first === 3)
        expect(readTypedNumber(groups.join('.') + decimals.replace('.', ','))).toEqual(read);
    }),
    { numRuns: 500 },
  );
});

test('digits in groups of which one is too long, or with other signs between, are no number', () => {
  fc.assert(
    fc.property(grouped, fc.nat(4), ({ groups, sign, decimals, first }, at) => {
      const place = at % groups.length;
      const long = groups.map((group, index) =>
        index === place ? group.padEnd(index === 0 ? first : group.length, '0') + '5' : group,
      );
      const wrong = [
        long.join(sign) + decimals,
        `${groups.join(sign)},${decimals}`,
        `${groups.join(sign)}.5.5`,
        `${groups.join(sign).replace(sign, sign === ',' ? ' ' : ',')}${decimals}`,
        ...(first === 3 ? [long.join('.'), `${groups.join('.')},5,5`] : []),
      ];
      for (const text of wrong) expect(readTypedNumber(text), text).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
