import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOf, isOdd, partAt, parts, places, weights } from './id-number.ts';
import { idNumberOf, impossibleRegion, nameAsked, partOf, people } from './people.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

const anyDigits = fc.integer({ min: 1, max: 17 }).chain(digits);

const valueOf = (sign: string) => (sign === 'X' ? 10 : Number(sign));

/** ISO 7064’s recursive method: no weights, one remainder carried from sign to sign. */
const carried = (signs: string) =>
  [...signs].reduce((carry, sign) => ((carry + valueOf(sign)) * 2) % 11, 0);

/** Whether a number with its check character holds, by the recursive method. */
const holds = (number: string) =>
  (carried(number.slice(0, -1)) + valueOf(number.at(-1) ?? '')) % 11 === 1;

describe('the check character', () => {
  test('is the one that the recursive method wants, and the only one', () => {
    fc.assert(
      fc.property(anyDigits, (body) => {
        const { check } = checkOf(body);
        expect([...'0123456789X'].filter((sign) => holds(body + sign))).toEqual([check]);
      }),
    );
  });

  test.each([
    ['0794', '0'],
    ['079', 'X'],
    ['000000021825009', '7'],
    ['000000021694233', 'X'],
  ])('of %s is %s, as the literature has it', (body, check) => {
    expect(checkOf(body).check).toBe(check);
  });

  test('changes with every wrong digit and every swap of neighbours', () => {
    const slips = fc
      .tuple(digits(17), fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }))
      .map(([body, at, by]) => ({ body, at, by }));
    fc.assert(
      fc.property(slips, ({ body, at, by }) => {
        const signs = [...body];
        const wrong = [...signs];
        wrong[at] = String((Number(signs[at]) + by) % 10);
        expect(checkOf(wrong.join('')).check).not.toBe(checkOf(body).check);
        const swapped = [...signs];
        [swapped[at], swapped[at - 1]] = [signs[at - 1] ?? signs[at] ?? '', signs[at] ?? ''];
        if (at > 0 && signs[at] !== signs[at - 1])
          expect(checkOf(swapped.join('')).check).not.toBe(checkOf(body).check);
      }),
    );
  });

  test('rests on the weights printed in the standard', () => {
    expect(weights).toEqual([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  });

  test('shows a working that adds up', () => {
    fc.assert(
      fc.property(anyDigits, (body) => {
        const { products, sum, remainder } = checkOf(body);
        expect(products.reduce((a, b) => a + b, 0)).toBe(sum);
        expect(sum % 11).toBe(remainder);
      }),
    );
  });

  test('is refused to anything but one to seventeen digits', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!/^\d{1,17}$/.test(text)) expect(() => checkOf(text)).toThrow(RangeError);
      }),
    );
  });
});

describe.each(people)('the invented number of %s', (person) => {
  const number = idNumberOf(person);

  test('has the form of a real one, and a check character that holds', () => {
    expect(number).toMatch(/^\d{17}[\dX]$/);
    expect(holds(number)).toBe(true);
    const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)];
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    expect(date.toISOString().slice(0, 10)).toBe(`${year}-${month}-${day}`);
  });

  test('can be nobody’s: codes of regions begin with one to nine', () => {
    expect(partOf(person, 'region')).toBe(impossibleRegion);
    expect(number.slice(0, 2)).not.toMatch(/^[1-9]/);
  });

  test('is its parts, end to end', () => {
    expect(parts.map((part) => partOf(person, part)).join('')).toBe(number);
    expect(parts.map((part) => places[part][1] - places[part][0])).toEqual([6, 8, 3, 1]);
    for (const part of parts)
      expect([partAt(places[part][0]), partAt(places[part][1] - 1)]).toEqual([part, part]);
  });
});

test('numbers and wrong names differ from person to person', () => {
  expect(new Set(people.map(idNumberOf)).size).toBe(people.length);
  for (const person of people) {
    expect(nameAsked(person, 'right')).toBe(person);
    expect(nameAsked(person, 'wrong')).not.toBe(person);
  }
});

test.each([
  ['001', true],
  ['002', false],
  ['010', false],
  ['999', true],
])('the sequence %s is odd: %s', (sequence, odd) => {
  expect(isOdd(sequence)).toBe(odd);
});
