import { ascending, descending, extent, least } from 'd3-array';
import { calendarDate, daysOf, type DaySpan } from '../../../i18n/loose-date.ts';
import { rowsOf, type Inputs, type SetRow } from '../../../widget/define.ts';
import { memoizeByObject } from '../../../widget/memoize.ts';
import { oneOf, textIn } from '../../../widget/read-row.ts';

/** The data set the widget needs. */
export const setId = 'events';

/** The threads of the story, in the order of their lanes. */
export const threads = ['loans', 'data', 'baihang', 'law', 'case'] as const;

/** One thread of the story. */
export type Thread = (typeof threads)[number];

/** How firm a record may be. */
export const statuses = ['reported', 'official', 'court', 'derived', 'disputed', 'open'] as const;

/** One dated event, ready to be placed; its days are all on which it may have happened. */
export interface TimelineEvent extends DaySpan {
  id: string;
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
  status: (typeof statuses)[number];
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

/** Whether an event is known to the day. */
export function isExact({ start, end }: DaySpan): boolean {
  return end - start === 1;
}

/** The month (1 to 12) that an event is known to lie in; undefined when it may lie in several. */
export function monthOf({ start, end }: DaySpan): number | undefined {
  const monthOfDay = (day: number) => calendarDate(day).toISOString().slice(0, 7);
  return monthOfDay(start) === monthOfDay(end - 1) ? Number(monthOfDay(start).slice(5)) : undefined;
}

/** Events in the order of their dates; of those that may begin on one day the vaguer comes first. */
export function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  return [...events].sort((a, b) => ascending(a.start, b.start) || descending(a.end, b.end));
}

function readEvent(row: SetRow): TimelineEvent {
  const days = daysOf(textIn(row, 'date'));
  return {
    id: textIn(row, 'id'),
    ...days,
    year: calendarDate(days.start).getUTCFullYear(),
    threads: textIn(row, 'threads')
      .split(' ')
      .map((thread) => oneOf({ ...row, thread }, 'thread', threads)),
    alleged: row['alleged'] === 1,
    name: textIn(row, 'name'),
    when: textIn(row, 'when'),
    what: textIn(row, 'what'),
    who: textIn(row, 'who'),
    status: oneOf(row, 'status', statuses),
    fact: textIn(row, 'fact'),
  };
}

/** All events among a widget's inputs, in the order of their dates; read once. */
export const eventsOf = memoizeByObject((inputs: Inputs): readonly TimelineEvent[] =>
  inOrder(rowsOf(inputs, setId).map(readEvent)),
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
  const [first, last] = extent(events, ({ year }) => year);
  if (first === undefined) throw new RangeError('A timeline needs an event.');
  return { first, last };
}

/** The event nearest in time to a day; undefined when there is none. */
export function nearestEvent(
  events: readonly TimelineEvent[],
  day: number,
): TimelineEvent | undefined {
  return least(events, ({ start }) => Math.abs(start - day));
}
