import type { CompoundWords } from './numbers.ts';
import type { FormattedValues } from './formatted.ts';
import type { LoanState } from '../state.ts';

/** What a state says that takes whole sentences. */
interface StateSentences {
  title: string;
  measure: string;
  summary: string;
  details: string[];
}

/** The sentences of the loan widget in one language; numbers come written out, as `formatValues` and `numbers.ts` write them. */
export interface LoanSentences {
  compoundWords: CompoundWords;
  /** A state in words. */
  describe(values: FormattedValues, view: LoanState['view']): StateSentences;
  /** A loan on record: in the list, and by who reported it and when. */
  choice(year: number, who: string): string;
  reported(who: string, when: string): string;
  /** Values behind the sliders. */
  inYuan(sum: string): string;
  inDays(days: number): string;
  cut(sum: string, share: string): string;
  /** The same money at a rate, in the table. */
  at(rate: string): string;
  /** What a rate under a column is. */
  aYear(what: string): string;
  /** Words along the staircase. */
  day(day: string): string;
  got(sum: string): string;
  paid(sum: string): string;
  owes(sum: string): string;
  /** Names of the courts’ lines. */
  voidAbove(rate: string): string;
  enforcedTo(rate: string): string;
  since(rate: string): string;
  compound(rate: string): string;
  factor(times: string): string;
}
