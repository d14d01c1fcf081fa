import type { Thread } from '../model/events.ts';
import type { Stretch } from '../model/fullest.ts';

/** Years or months in a row, both ends included. */
type Span = Pick<Stretch, 'from' | 'to'>;

/** What the summary says of the events shown, and of the one in focus. */
interface SummaryParts {
  /** The years shown. */
  years: Span;
  /** How many events are shown, and how many of them fall into the fullest part. */
  all: number;
  count: number;
  /** The fullest part in words, as `stretch` writes it. */
  fullest: string;
  /** The event in focus: which one it is, from 1, its date in words and its name. */
  place: number;
  when: string;
  name: string;
}

/** The sentences of the timeline in one language. */
export interface TimelineSentences {
  /** The threads as sentences name them. */
  threads: Readonly<Record<Thread, string>>;
  /** The fullest years and their number of events, as the picture says it. */
  fullest(years: Stretch): string;
  /** The event in focus, as it is spoken. */
  focus(when: string, name: string): string;
  /** How many threads are shown, on the button that opens their list. */
  shown(threads: number): string;
  /** Who an event's record relies on. @param status how firm it is, in words */
  saidBy(who: string, status: string): string;
  /** The fullest part of what is shown: months of one year, or one year or two. */
  stretch: Readonly<Record<'months' | 'years', (part: Span) => string>>;
  title: {
    nothing: string;
    one(name: string): string;
    /** Three months hold so many of all events of a year. */
    months(year: number, count: number, all: number): string;
    /** Some years in a row, of so many years, hold so many of all events. */
    years(length: number, years: number, count: number, all: number): string;
  };
  /** What is shown. @param threads none stands for all */
  measure(years: Span, threads: readonly string[]): string;
  summary: {
    nothing(years: Span): string;
    some(parts: SummaryParts): string;
  };
  byThread(counts: readonly { thread: string; count: number }[]): string;
  /** How many events took more than a day or are not known to the day. */
  loose(count: number): string;
  /** What became of the case, and what the accused firm said. */
  outcome: string;
}
