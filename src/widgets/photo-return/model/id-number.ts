import { range, sum } from 'd3-array';

/** The parts of an ID number, in their order. */
export const parts = ['region', 'birth', 'sequence', 'check'] as const;

/** A part of an ID number. */
export type Part = (typeof parts)[number];

/** Where each part stands in the number: first place and the place after the last, from 0 (GB 11643–1999). */
export const places: Readonly<Record<Part, readonly [from: number, to: number]>> = {
  region: [0, 6],
  birth: [6, 14],
  sequence: [14, 17],
  check: [17, 18],
};

/** The part that a place belongs to. @param place from 0 */
export function partAt(place: number): Part {
  return parts.findLast((part) => place >= places[part][0]) ?? 'region';
}

/** The weight of each of the first seventeen places, 1 to 10: powers of 2 modulo 11 (ISO 7064, MOD 11-2). */
export const weights: readonly number[] = range(17).map((place) => 2 ** (17 - place) % 11);

/** How a check character comes about. */
export interface Working {
  /** Each digit times its weight. */
  products: readonly number[];
  sum: number;
  /** What is left when eleven is taken from the sum as often as it goes, 0 to 10. */
  remainder: number;
  /** The check character: a digit, or X for ten. */
  check: string;
}

/**
 * The check character of digits, the weights ending at 2 on the last one (ISO 7064, MOD 11-2).
 * @param body digits, at most seventeen
 * @throws RangeError for anything else
 */
export function checkOf(body: string): Working {
  if (!/^\d{1,17}$/.test(body)) throw new RangeError(`“${body}” has no check character.`);
  const own = weights.slice(-body.length);
  const products = [...body].map((digit, place) => Number(digit) * (own[place] ?? 0));
  const total = sum(products);
  const remainder = total % 11;
  return { products, sum: total, remainder, check: '10X98765432'[remainder] ?? '' };
}

/** How the check character of a whole number comes about. */
export function workingOf(number: string): Working {
  return checkOf(number.slice(0, -1));
}

/** Whether a sequence is odd, as those of men are; women’s are even (GB 11643–1999). */
export function isOdd(sequence: string): boolean {
  return Number(sequence) % 2 === 1;
}

/** A number with spaces between its parts, as a reader can follow it; the check character stays with the sequence. */
export function spacedNumber(number: string): string {
  return number.replace(/^(.{6})(.{8})(.{4})$/, '$1 $2 $3');
}
