import type { Part, Working } from '../model/id-number.ts';
import type { Query } from '../model/people.ts';

/** The sentences of the photo-return widget in one language; names are in that language already. */
export interface PhotoSentences {
  /** How much an answer is. */
  bits(count: number): string;
  title: {
    answers: Readonly<Record<Query, string>>;
    number: Readonly<Record<Part, string>>;
  };
  measure: {
    answers: string;
    number(name: string): string;
  };
  key: Readonly<Record<'read' | 'others' | 'bit' | 'no' | 'nothing', string>>;
  /** What a part of the number says, in a few words. */
  reading: {
    region(code: string): string;
    /** @param day a date in words */
    birth(day: string): string;
    sequence(code: string, isOdd: boolean): string;
    check(working: Working): string;
  };
  /** The list that the case began with. Prices in yuan, of the whole and of one entry; who says so, and when. */
  list: {
    title(entries: number, paid: number): string;
    measure(when: string): string;
    entries(count: number): string;
    pulled: string;
    price(each: number): string;
    summary(entries: number, paid: number, each: number, who: string): string;
    /** The slips are blank here. */
    blank: string;
  };
  summary: {
    /** @param bits of the photo @param steps how many things a stranger can do with it */
    right(name: string, number: string, bits: number, steps: number): string;
    wrong(name: string, number: string, asked: string): string;
    number(part: Part, name: string, number: string, reading: string): string;
  };
  details: {
    /** What a check by the official centre answers and costs. @param price yuan */
    official(price: number, who: string, when: string, blog: string): string;
    /**
     * What the firm is said to have supplied and stored, and its answer.
     * @param stored records @param ruled the day by which nobody had ruled
     */
    accused(who: string, stored: number, whoStored: string, ruled: string): string;
    /** What the number gives away. @param standard who says how it is built */
    built(standard: string): string;
    check: string;
  };
}
