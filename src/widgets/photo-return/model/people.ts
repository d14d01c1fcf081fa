import { checkOf, places, type Part } from './id-number.ts';

/** The invented people, by the family names of the Chinese John Does. */
export const people = ['zhang', 'li', 'wang', 'zhao'] as const;

/** An invented person. */
export type Person = (typeof people)[number];

/** With whose name a number is sent in. */
export const queries = ['right', 'wrong'] as const;

/** Whether the name that is sent in belongs to the number. */
export type Query = (typeof queries)[number];

/** A region code that no place has: codes of real places never begin with nought (GB/T 2260). */
export const impossibleRegion = '000000';

/** Birth date and sequence of each invented person. */
const invented: Readonly<Record<Person, { birth: string; sequence: string }>> = {
  zhang: { birth: '19900101', sequence: '001' },
  li: { birth: '19850612', sequence: '002' },
  wang: { birth: '19780923', sequence: '013' },
  zhao: { birth: '19880808', sequence: '008' },
};

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

/** Whose name is sent in with a person's number: the person's own, or the next one's. */
export function nameAsked(person: Person, query: Query): Person {
  const step = query === 'right' ? 0 : 1;
  return people[(people.indexOf(person) + step) % people.length] ?? person;
}

/** Width and height of the drawn faces in squares; a square is filled or empty, one bit. */
export const faceSize = { columns: 24, rows: 30 } as const;

/** The bits of a drawn face. */
export const faceBits = faceSize.columns * faceSize.rows;

/** What the photo service sends back, in bits: a face, or nothing. */
export function photoBits(query: Query): number {
  return query === 'right' ? faceBits : 0;
}
