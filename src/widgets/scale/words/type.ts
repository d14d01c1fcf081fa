/** A check within a sentence: its number, and which of the two counts it is among. */
export interface CheckPlace {
  at: number;
  /** Whether it is among the smaller count, the last of it, or only among the larger. */
  place: 'both' | 'last' | 'printed';
}

/** The two counts, in checks. */
export interface TwoCounts {
  reported: number;
  printed: number;
}

/** The two counts, and each as a rate. */
interface TwoRates extends TwoCounts {
  /** Seconds between two checks of the smaller count, at the most. */
  every: number;
  /** Checks a second of the larger count. */
  each: number;
}

/** The sentences of the scale widget in one language; counts are checks, lengths of time seconds, dates in words. */
export interface ScaleSentences {
  /** A count in short. */
  count(value: number): string;
  /** A check's number, in full. */
  checkNumber(at: number): string;
  /** The words behind the ruler: what a cell of a level holds, as checks, and as time at one a second. */
  ruler(level: number, isTime: boolean): string;
  /** A second on an axis. */
  second(second: number): string;
  title: {
    /** @param blocks of a hundred million that the larger count fills; the smaller fills not quite one */
    counts(blocks: number): string;
    /** @param beyond of ten marks, how many only the larger count has */
    out(beyond: number): string;
    /** Something else that is counted, laid beside the smaller count. @param label what it is */
    beside(label: string, value: number, counts: TwoCounts): string;
    time(counts: TwoCounts): string;
  };
  measure: {
    /** @param small checks in the smallest square that shows */
    count(since: string, small: number): string;
    time(since: string, small: number): string;
  };
  key: {
    /** @param isTime whether the time at one a second is told as well */
    reported(count: number, isTime: boolean): string;
    printed(count: number, isTime: boolean): string;
    own(count: number): string;
    over(count: number, label: string, who: string): string;
  };
  summary: {
    /** @param blocks of 亿 that the larger count fills @param squares of a million that the smaller fills */
    all(counts: TwoCounts, blocks: number, squares: number): string;
    out(counts: TwoCounts, squares: number, beyond: number): string;
    /** At a zoom between two named steps. */
    between(zoom: number, check: CheckPlace, counts: TwoCounts): string;
    /** @param large checks in the square that fills the view */
    square(large: number, check: CheckPlace, counts: TwoCounts): string;
    single(check: CheckPlace, counts: TwoCounts): string;
    timeAll(counts: TwoCounts): string;
    timeAt(check: CheckPlace, counts: TwoCounts): string;
  };
  rate: {
    title(rates: TwoRates): string;
    measure(since: string, until: string): string;
    summary(rates: TwoRates): string;
  };
  /** Counters that run since the page was opened, or stand still some seconds after. @param checks what came in that time */
  since: {
    title(after: number, checks: TwoCounts): string;
    measure(since: string, until: string): string;
    summary(after: number, checks: TwoCounts, rates: TwoRates): string;
  };
  /** What a hand has counted, and how many seconds that took; both 0 before. */
  hold: {
    title(counted: number, took: number, counts: TwoCounts): string;
    measure: string;
    summary(counted: number, took: number, counts: TwoCounts): string;
  };
  /** A walk along the marks. @param walked how many it has passed */
  walk: {
    title(walked: number, counts: TwoCounts): string;
    measure(since: string): string;
    summary(walked: number, counts: TwoCounts): string;
  };
  /** Who gives a count, and the rate that follows from it. */
  rateOf: Readonly<Record<keyof TwoCounts, (rates: TwoRates) => string>>;
  /** How fast a hand counts, or what to do before. */
  countedIn(counted: number, took: number): string;
  /** How long a count takes; 0 seconds where that is not known yet. */
  takes(count: number, who: string, seconds: number): string;
  /** How far ahead the ends of both counts are, in screens; 0 where one is behind. */
  ahead(counts: TwoCounts, screens: TwoCounts): string;
  /** What is said at a rest of the walk, a line each. @param at checks passed there */
  rest(at: number, counts: TwoCounts): readonly string[];

  /** Where the middle of the view is. */
  middle(at: number, counts: TwoCounts): string;
  own(own: number, counts: TwoCounts): string;
  over(label: string, count: number, who: string, counts: TwoCounts): string;
  /** Look-ups are not people. */
  notPeople: string;
  /** What the accused firm answered, and that nothing had been decided at a time. */
  denial(when: string): string;
  /** What was typed is no whole number within bounds. */
  notRead(min: number, max: number): string;
  /** What was typed can be read in two ways. */
  askBack(first: number, second: number): string;
}
