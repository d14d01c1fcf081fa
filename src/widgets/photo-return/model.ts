/** The facts the widget needs. */
export const factIds = [
  'photo-return-definition',
  'nciic-2001',
  'nciic-price-5-yuan',
  'nciic-returned-photos',
  'id-number-structure',
  'lookups-98-million',
  'cached-nearly-100-million',
  'kaola-denial',
  'facts-not-yet-adjudicated',
] as const;

/** The invented people, by the family names of the Chinese John Does. */
export const people = ['zhang', 'li', 'wang', 'zhao'] as const;

/** An invented person. */
export type Person = (typeof people)[number];

/** A region code that no place has: codes of real places never begin with nought (GB/T 2260). */
export const impossibleRegion = '000000';

/** Birth date and sequence of each invented person. */
const invented: Readonly<Record<Person, { birth: string; sequence: string }>> = {
  zhang: { birth: '19900101', sequence: '001' },
  li: { birth: '19850612', sequence: '002' },
  wang: { birth: '19780923', sequence: '013' },
  zhao: { birth: '19880808', sequence: '008' },
};

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

/** The weight of each of the first seventeen places, 1 to 10: powers of 2 modulo 11 (ISO 7064, MOD 11-2). */
export const weights: readonly number[] = Array.from({ length: 17 }, (_, i) => 2 ** (17 - i) % 11);

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
  const sum = products.reduce((total, product) => total + product, 0);
  const remainder = sum % 11;
  return { products, sum, remainder, check: '10X98765432'[remainder] ?? '' };
}

/** An invented person's ID number: eighteen characters, never one that anybody could have. */
export function idNumberOf(person: Person): string {
  const { birth, sequence } = invented[person];
  const body = `${impossibleRegion}${birth}${sequence}`;
  return `${body}${checkOf(body).check}`;
}

/** A part of an invented person's ID number. */
export function partOf(person: Person, part: Part): string {
  return idNumberOf(person).slice(...places[part]);
}

/** Whether a sequence is odd, as those of men are; women’s are even (GB 11643–1999). */
export function isOdd(sequence: string): boolean {
  return Number(sequence) % 2 === 1;
}

/** Whose name is sent in with a person's number: the person's own, or the next one's. */
export function nameAsked(person: Person, query: 'right' | 'wrong'): Person {
  const step = query === 'right' ? 0 : 1;
  return people[(people.indexOf(person) + step) % people.length] ?? person;
}

/** Width and height of the drawn faces in squares; a square is filled or empty, one bit. */
export const faceSize = { columns: 24, rows: 30 } as const;

/** The bits of a drawn face. */
export const faceBits = faceSize.columns * faceSize.rows;
