import { utcDay, utcMonth, utcYear } from 'd3-time';

/** The days that a loose date may mean, as days since 1970-01-01; the last one is excluded. */
export interface DaySpan {
  start: number;
  end: number;
}

const dayLength = 86_400_000;

/** A date of the ledger taken apart: `2019`, `2019-11` or `2019-11-20`. */
export interface DateParts {
  year: number;
  month: number | undefined;
  day: number | undefined;
}

/** The parts of a date, or of each end of a span, as the ledger writes them. */
export function dateParts(text: string): DateParts[] {
  return text.split('/').map((part) => {
    const [year = 0, month, day] = part.split('-').map(Number);
    return { year, month, day };
  });
}

/** First day of a month or year in days since 1970-01-01; months count from 1 and may run over. */
export function dayNumber(year: number, month = 1, day = 1): number {
  return Math.floor(Date.UTC(year, month - 1, day) / dayLength);
}

/** The calendar date of a day. @param day days since 1970-01-01 */
export function calendarDate(day: number): Date {
  return new Date(day * dayLength);
}

function spanOf({ year, month, day }: DateParts): DaySpan {
  const start = calendarDate(dayNumber(year, month, day));
  const interval = day !== undefined ? utcDay : month !== undefined ? utcMonth : utcYear;
  return {
    start: start.getTime() / dayLength,
    end: interval.offset(start, 1).getTime() / dayLength,
  };
}

/** The days a date or span of the ledger may mean (an interval of EDTF); the ends of a span may come in any order. */
export function daysOf(text: string): DaySpan {
  const spans = dateParts(text).map(spanOf);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** The year in which a date or span of the ledger begins. */
export function yearOf(text: string): number {
  return dateParts(text)[0]?.year ?? 0;
}

/**
 * The end of a date in years, for counts that are of its last day: 2015 is 2015.0 for the end of 2015, and a date
 * within a year the part of the year before and up to it.
 */
export function endInYears(text: string): number {
  const end = daysOf(text).end - 1;
  const year = calendarDate(end).getUTCFullYear();
  const [from, to] = [dayNumber(year) - 1, dayNumber(year + 1) - 1];
  return year - 1 + (end - from) / (to - from);
}
