import { rowsOf, type Inputs, type SetRow } from '../../widget/define.ts';
import { memoizeByObject } from '../../widget/memoize.ts';

/** The threads of the story, in the order of their lanes. */
export const threads = ['loans', 'data', 'baihang', 'law', 'case'] as const;

/** One thread of the story. */
export type Thread = (typeof threads)[number];

/** One dated event, ready to be placed. */
export interface TimelineEvent {
  id: string;
  /** First day it may have happened on, in days since 1970-01-01. */
  start: number;
  /** The day after the last one it may have happened on, in the same days. */
  end: number;
  /** The calendar year of its first day. */
  year: number;
  /** The threads it belongs to; never empty. */
  threads: readonly Thread[];
  /** Whether it is an accusation, or told in ways that disagree. */
  alleged: boolean;
  /** Its name in a few words, its date in words, what happened, and who says so. */
  name: string;
  when: string;
  what: string;
  who: string;
  /** How firm its record is, and the record's id. */
  status: string;
  fact: string;
}

/** What of the events is shown. */
export interface Filter {
  /** The threads shown; none means all. */
  threads: readonly Thread[];
  /** First and last calendar year. */
  from: number;
  to: number;
}

/** Some years in a row and how many events fall into them. */
export interface Window {
  from: number;
  to: number;
  count: number;
}

const dayLength = 86_400_000;

/** First day of a month or year in days since 1970-01-01; months count from 1 and may run over. */
export function dayNumber(year: number, month = 1, day = 1): number {
  return Math.floor(Date.UTC(year, month - 1, day) / dayLength);
}

function daysOf(part: string): { start: number; end: number } {
  const [year = 0, month, day] = part.split('-').map(Number);
  if (month === undefined) return { start: dayNumber(year), end: dayNumber(year + 1) };
  if (day === undefined) return { start: dayNumber(year, month), end: dayNumber(year, month + 1) };
  return { start: dayNumber(year, month, day), end: dayNumber(year, month, day) + 1 };
}

/** The days a loose date may mean, the last one excluded; the parts of a span may come in any order. */
export function reachOf(date: string): { start: number; end: number } {
  const parts = date.split('/').map(daysOf);
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

/** The calendar year of a day. @param day days since 1970-01-01 */
function yearOf(day: number): number {
  return new Date(day * dayLength).getUTCFullYear();
}

/** Whether an event is known to the day. */
export function isExact({ start, end }: TimelineEvent): boolean {
  return end - start === 1;
}

/** The month (1 to 12) that an event is known to lie in; undefined when it may lie in several. */
export function monthOf({ start, end }: TimelineEvent): number | undefined {
  const [first, last] = [new Date(start * dayLength), new Date((end - 1) * dayLength)];
  const same =
    first.getUTCMonth() === last.getUTCMonth() && first.getUTCFullYear() === last.getUTCFullYear();
  return same ? first.getUTCMonth() + 1 : undefined;
}

/** Events in the order of their dates; of those that may begin on one day the vaguer comes first. */
export function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  return [...events].sort((a, b) => a.start - b.start || b.end - a.end);
}

function readEvent(row: SetRow): TimelineEvent {
  const text = (column: string) => String(row[column] ?? '');
  const reach = reachOf(text('date'));
  const own = text('threads').split(' ');
  return {
    id: text('id'),
    ...reach,
    year: yearOf(reach.start),
    threads: own.filter((name): name is Thread => threads.some((thread) => thread === name)),
    alleged: row['alleged'] === 1,
    name: text('name'),
    when: text('when'),
    what: text('what'),
    who: text('who'),
    status: text('status'),
    fact: text('fact'),
  };
}

/** All events among a widget's inputs, in the order of their dates; read once. */
export const eventsOf = memoizeByObject((inputs: Inputs): readonly TimelineEvent[] =>
  inOrder(rowsOf(inputs, 'events').map(readEvent)),
);

/** The threads that a filter shows, in the order of their lanes. */
export function threadsShown(filter: Pick<Filter, 'threads'>): readonly Thread[] {
  return filter.threads.length === 0
    ? threads
    : threads.filter((thread) => filter.threads.includes(thread));
}

/** The thread an event is drawn in: the first of its own that is shown; undefined when none is. */
export function laneOf(event: TimelineEvent, shown: readonly Thread[]): Thread | undefined {
  return event.threads.find((thread) => shown.includes(thread));
}

/** The events a filter lets through, in their order. */
export function shownEvents(events: readonly TimelineEvent[], filter: Filter): TimelineEvent[] {
  const shown = threadsShown(filter);
  return events.filter(
    (event) =>
      event.year >= filter.from && event.year <= filter.to && laneOf(event, shown) !== undefined,
  );
}

/** The first and the last year of all events. @throws RangeError when there is no event */
export function yearsOf(events: readonly TimelineEvent[]): { first: number; last: number } {
  const years = events.map(({ year }) => year);
  if (years.length === 0) throw new RangeError('A timeline needs an event.');
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** How many events begin in each year of a period. */
export function countsByYear(events: readonly TimelineEvent[], from: number, to: number): Window[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    return { from: year, to: year, count: events.filter((event) => event.year === year).length };
  });
}

/** The fullest run of so many parts of a whole; of equals the earliest. */
function fullest(counts: readonly number[], length: number): { first: number; count: number } {
  let best = { first: 0, count: -1 };
  for (let first = 0; first + length <= counts.length; first++) {
    const count = counts.slice(first, first + length).reduce((sum, part) => sum + part, 0);
    if (count > best.count) best = { first, count };
  }
  return best;
}

/** How many years in a row a period's fullest stretch is given: two of five and more, else one. */
export const stretchOf = (from: number, to: number): number => (to - from >= 4 ? 2 : 1);

/** The fullest years in a row of a period of some years; of equals the earliest. */
export function fullestYears(events: readonly TimelineEvent[], from: number, to: number): Window {
  const length = stretchOf(from, to);
  const counts = countsByYear(events, from, to).map(({ count }) => count);
  const { first, count } = fullest(counts, length);
  return { from: from + first, to: from + first + length - 1, count };
}

/** The fullest three months in a row of one year, as months from 1, of the events whose month is known. */
export function fullestMonths(events: readonly TimelineEvent[]): Window {
  const counts = Array.from(
    { length: 12 },
    (_, index) => events.filter((event) => monthOf(event) === index + 1).length,
  );
  const { first, count } = fullest(counts, 3);
  return { from: first + 1, to: first + 3, count };
}

/** The event nearest in time to a day; undefined when there is none. */
export function nearestEvent(
  events: readonly TimelineEvent[],
  day: number,
): TimelineEvent | undefined {
  return events.reduce<TimelineEvent | undefined>(
    (best, event) =>
      best && Math.abs(best.start - day) <= Math.abs(event.start - day) ? best : event,
    undefined,
  );
}
