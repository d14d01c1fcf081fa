import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { locales } from '../../../i18n/locales.ts';
import { daysOf } from '../../../i18n/loose-date.ts';
import { inputsOf, widgetText } from '../../../widget/registry.ts';
import { filters, someEvents } from './events.arbitrary.ts';
import { manifest } from '../manifest.ts';
import {
  eventsOf,
  inOrder,
  isExact,
  laneOf,
  monthOf,
  nearestEvent,
  shownEvents,
  threads,
  threadsShown,
  yearsOf,
  type TimelineEvent,
} from './events.ts';
import { countsByYear, fullestMonths, fullestYears } from './fullest.ts';

const ids = (events: readonly TimelineEvent[]) => events.map(({ id }) => id);

describe('the filter', () => {
  test('lets each event through once, in the order of the dates', () => {
    fc.assert(
      fc.property(someEvents, filters, (events, filter) => {
        const shown = shownEvents(events, filter);
        expect(new Set(ids(shown)).size).toBe(shown.length);
        expect(ids(inOrder(shown))).toEqual(ids(shown));
        for (const event of shown) {
          const lane = laneOf(event, threadsShown(filter));
          expect(event.threads).toContain(lane);
          expect(threadsShown(filter)).toContain(lane);
        }
      }),
    );
  });

  test('composes: threads add up, periods join, one filter after another keeps what both let through', () => {
    const all = { from: 2007, to: 2025 };
    fc.assert(
      fc.property(someEvents, filters, filters, (events, one, other) => {
        const either = { ...all, threads: [...threadsShown(one), ...threadsShown(other)] };
        const sum = new Set([
          ...ids(shownEvents(events, { ...all, threads: threadsShown(one) })),
          ...ids(shownEvents(events, { ...all, threads: threadsShown(other) })),
        ]);
        expect(new Set(ids(shownEvents(events, either)))).toEqual(sum);
        const parts = [
          ...shownEvents(events, { ...one, from: 2007, to: one.from }),
          ...shownEvents(events, { ...one, from: one.from + 1, to: 2025 }),
        ];
        expect(ids(parts)).toEqual(ids(shownEvents(events, { ...one, ...all })));
        const first = new Set(ids(shownEvents(events, one)));
        expect(ids(shownEvents(shownEvents(events, one), other))).toEqual(
          ids(shownEvents(events, other)).filter((id) => first.has(id)),
        );
      }),
    );
  });
});

describe('the fullest part', () => {
  test('is no emptier than any other of its length, and the years add up', () => {
    fc.assert(
      fc.property(someEvents, filters, (events, filter) => {
        const shown = shownEvents(events, filter);
        const counts = countsByYear(shown, filter.from, filter.to);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
        const { from, to, count } = fullestYears(shown, filter.from, filter.to);
        for (let first = filter.from; first + (to - from) <= filter.to; first++) {
          const here = shown.filter(({ year }) => year >= first && year <= first + to - from);
          expect(count).toBeGreaterThanOrEqual(here.length);
          if (first === from) expect(here.length).toBe(count);
        }
      }),
    );
  });

  test('of a year is three months, of the events whose month is known', () => {
    fc.assert(
      fc.property(someEvents, fc.integer({ min: 2007, max: 2025 }), (events, year) => {
        const own = shownEvents(events, { threads: [], from: year, to: year });
        const { from, to, count } = fullestMonths(own);
        expect(to - from).toBe(2);
        const inside = own.filter((event) => {
          const month = monthOf(event) ?? 0;
          return month >= from && month <= to;
        });
        expect(inside.length).toBe(count);
      }),
    );
  });
});

test('the nearest event is no farther than any other', () => {
  fc.assert(
    fc.property(someEvents, fc.integer({ min: 13_000, max: 21_000 }), (events, day) => {
      const far = Math.abs((nearestEvent(events, day)?.start ?? Infinity) - day);
      for (const { start } of events) expect(far).toBeLessThanOrEqual(Math.abs(start - day));
    }),
  );
});

describe.each(locales)('the site’s own events (%s)', (locale) => {
  const events = eventsOf(inputsOf(manifest, ledger, locale));

  test('are enough, on every thread, and each has a name and a sentence of its own', () => {
    expect(events.length).toBeGreaterThanOrEqual(45);
    expect(events.length).toBeLessThanOrEqual(70);
    for (const thread of threads)
      expect(events.filter((event) => event.threads[0] === thread).length).toBeGreaterThan(5);
    for (const key of ['name', 'what'] as const)
      expect(new Set(events.map((event) => event[key])).size).toBe(events.length);
  });

  test('span the years of the widget’s name', () => {
    const { first, last } = yearsOf(events);
    expect(widgetText(manifest.id, locale).name).toBe(`${first}–${last}`);
  });

  test('lie within the dates of their records, or record a part of them', () => {
    for (const event of events) {
      const { start, end } = daysOf(ledger.fact(event.fact).date);
      expect(event.start, event.id).toBeLessThan(end);
      expect(event.end, event.id).toBeGreaterThan(start);
    }
  });

  test('mark what is disputed, and know the day of most', () => {
    for (const event of events)
      if (event.status === 'disputed') expect(event.alleged, event.id).toBe(true);
    expect(events.filter(isExact).length).toBeGreaterThan(events.length / 2);
  });
});
