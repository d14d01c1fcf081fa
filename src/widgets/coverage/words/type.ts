import type { Bound, Bureau } from '../model/coverage.ts';

/** The sentences of the coverage widget in one language; counts of people are numbers, shares parts of 1. */
export interface CoverageSentences {
  /** A bureau within a sentence. */
  bureaus: Readonly<Record<Bureau, string>>;
  /** A year on the slider. */
  year(year: number, found: boolean): string;
  /** What each line under the squares measures. */
  lines: Readonly<Record<'records' | 'covered' | 'china', (people: number) => string>>;
  title: {
    gap(bureau: string, year: number): string;
    share(bureau: string, share: number): string;
    onlyRecords(records: number): string;
    onlyCovered(covered: number): string;
  };
  /** What a square is. @param when a date in words, or the year alone of a gap */
  measure(bureau: string, when: string, frame: number): string;
  key: {
    records(people: number): string;
    covered(people: number): string;
    unsplit(people: number): string;
    /** Everybody who is not covered, or, where the covered are not known, who has no record. */
    rest(people: number, coveredKnown: boolean): string;
  };
  summary: {
    gap(
      bureau: string,
      year: number,
      before: number | undefined,
      after: number | undefined,
    ): string;
    onlyRecords(bureau: string, when: string, records: number): string;
    onlyCovered(bureau: string, when: string, covered: number, bound: Bound): string;
    both(bureau: string, when: string, covered: number, bound: Bound, records: number): string;
  };
  who(who: string): string;
  note(note: string): string;
  /** Figures of the same year that a later one took the place of. */
  earlier(figures: readonly { count: number; bound: Bound; when: string }[]): string;
  /** What counting as covered means. */
  meaning: Readonly<Record<Bureau, string>>;
}
