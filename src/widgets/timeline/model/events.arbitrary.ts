import fc from 'fast-check';
import type { Inputs } from '../../../widget/define.ts';
import { eventsOf, threads, type Filter, type TimelineEvent } from './events.ts';

const two = (value: number) => String(value).padStart(2, '0');

const looseDay = fc
  .record({
    year: fc.integer({ min: 2007, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    parts: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, parts }) =>
    [String(year), two(month), two(day)].slice(0, parts).join('-'),
  );

/** Dates as the schema of events allows them: a year, a month, a day, or a span of two of them. */
const looseDates = fc.oneof(
  looseDay,
  fc.tuple(looseDay, looseDay).map((ends) => ends.join('/')),
);

const words = fc.constantFrom(
  ...'Baihang licensed Huai’an A the MW illegible Wording 央视报道此案 网贷 e租宝，关停。 of 51'.split(
    ' ',
  ),
);
const names = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));

/** Widget inputs with some events of the schema, often many on one day; without labels. */
export const inputsOfEvents: fc.Arbitrary<Inputs<undefined>> = fc
  .array(
    fc.record({
      date: fc.oneof(looseDates, fc.constantFrom('2019-11-20', '2019-11', '2019')),
      threads: fc.shuffledSubarray([...threads], { minLength: 1 }),
      alleged: fc.boolean(),
      name: names,
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((rows) => ({
    locale: 'en' as const,
    labels: undefined,
    facts: {},
    sets: {
      events: rows.map(({ date, threads: own, alleged, name }, index) => ({
        id: `event-${index}`,
        date,
        when: date,
        threads: own.join(' '),
        alleged: alleged ? 1 : undefined,
        name,
        what: `${name} ${index}.`,
        fact: 'none',
        who: 'Nobody',
        status: 'reported',
      })),
    },
  }));

/** Some events of the schema, in order. */
export const someEvents: fc.Arbitrary<readonly TimelineEvent[]> = inputsOfEvents.map(eventsOf);

/** Filters over the years of these events. */
export const filters: fc.Arbitrary<Filter> = fc
  .record({
    threads: fc.subarray([...threads]),
    years: fc.tuple(fc.integer({ min: 2007, max: 2025 }), fc.integer({ min: 2007, max: 2025 })),
  })
  .map(({ threads: own, years }) => ({
    threads: own,
    from: Math.min(...years),
    to: Math.max(...years),
  }));
