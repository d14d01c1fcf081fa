import type { DataPoint } from '../model/counts.ts';
import type { NamedCounts } from '../model/record.ts';
import type { Counter, Moment, Total } from '../model/totals.ts';

/** A guess as sentences name it. */
export interface GuessNumbers {
  /** The highest number and its year; the earliest where several are. */
  most: number;
  year: number;
  /** Every year that is set. */
  set: readonly { year: number; value: number }[];
}

/** What sentences on the totals of a day name. */
export interface TotalsNumbers {
  totals: readonly { total: Total; name: string }[];
  /** The totals of those who were asked what was running, or what was left. */
  alike: readonly number[];
  least: number;
  most: number;
  /** What officials said of the peak, years later. */
  official: number;
}

/** The sentences of the platforms widget in one language; counts are platforms, dates as the ledger writes them. */
export interface PlatformsSentences {
  /** The end of a year on a control. */
  yearEnd(year: number): string;
  /** A guess as it is spoken. */
  platforms(count: number): string;
  /** What stands between the parts of a note. */
  notes(parts: readonly string[]): string;
  /** On the axis of values, and beside the points of a chart: a number, and what it is. */
  chart: {
    yuan(value: number): string;
    about(number: string): string;
    /** Yuan in a few signs, without the unit. */
    volume(yuan: number): string;
    /** What a point is, in full and in a word or two. */
    first(year: number, known: boolean): string[];
    zero(month: string, known: boolean): string[];
    peak(year: number): string[];
    start(year: number): string[];
    peakVolume(year: number): string;
  };
  /** A total over its bar. */
  total(total: Total): string;
  /** What was counted. */
  counted: Readonly<Record<Counter, (total: Total) => string>>;
  record: {
    title(counts: NamedCounts): string;
    measure(byTens: boolean): string;
    /** WDZJ’s count from its first to its last. */
    rise(counts: NamedCounts): string;
    /** Both counts, in two sentences. */
    summary(counts: NamedCounts): string;
    /** The guess beside WDZJ’s count, then the regulators’, in two sentences. */
    guessed(counts: NamedCounts, guess: GuessNumbers): string;
    details(counts: NamedCounts): string[];
    /** What officials said of the peak, and every platform ever seen. */
    claims(official: number, ever: number): string;
    guess(guess: GuessNumbers): string;
  };
  question: {
    title: string;
    measure: string;
    /** What is known, and what the reader has set so far. @param of how many years there are */
    summary(counts: NamedCounts, guess: GuessNumbers, of: number): string;
  };
  volume: {
    title(peak: DataPoint, after: number): string;
    measure(byTens: boolean): string;
    summary(first: DataPoint, peak: DataPoint, last: DataPoint): string;
    ends(year: number): string;
    about(point: DataPoint): string;
    others: string;
  };
  totals: {
    title: Readonly<Record<Moment, (numbers: TotalsNumbers) => string>>;
    measure(days: readonly string[]): string;
    summary(days: readonly string[], at: Moment, numbers: TotalsNumbers): string;
    detail(name: string, total: Total): string;
  };
}
