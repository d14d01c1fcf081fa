import { choice, number, several } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import type { Inputs, View } from '../../widget/define.ts';
import {
  eventsOf,
  nearestEvent,
  shownEvents,
  threads,
  yearsOf,
  type Filter,
} from './model/events.ts';
import { fullestYears } from './model/fullest.ts';

/** A state of the timeline: what is shown, and which event is in focus. */
export interface TimelineState extends Filter {
  /** The id of the event in focus; `none` where nothing is shown. */
  event: string;
}

/** The event the widget begins with, where the list has it. */
const opening = 'broadcast';

/** Facts beside the events: those whose publishers the foot names. */
export const credited = ['baihang-licence', 'raid-51-credit-card', 'recovered-80-billion'] as const;

/** All facts it is given, with those that stand wherever the accusation stands. */
export const factIds = [...credited, 'kaola-denial', 'outcome-not-found'] as const;

/** The state language: all threads, all years, the broadcast in focus. */
export function stateLanguage(inputs: Inputs): StateLanguage<TimelineState> {
  const events = eventsOf(inputs);
  const { first, last } = yearsOf(events);
  const ids = events.map(({ id }) => id);
  const fallback = ids.includes(opening) ? opening : (ids[0] ?? 'none');
  const dayOf = (id: string) => events.find((event) => event.id === id)?.start ?? 0;
  return declareState(
    {
      threads: several(threads),
      from: number({ min: first, max: last, fallback: first }),
      to: number({ min: first, max: last, fallback: last }),
      event: choice([...ids, 'none'], fallback),
    },
    (state) => {
      const filter = {
        threads: state.threads.length === threads.length ? [] : state.threads,
        from: Math.min(state.from, state.to),
        to: Math.max(state.from, state.to),
      };
      const shown = shownEvents(events, filter);
      const day = dayOf(state.event === 'none' ? fallback : state.event);
      const event = shown.some(({ id }) => id === state.event)
        ? state.event
        : (nearestEvent(shown, day)?.id ?? 'none');
      return { ...filter, event };
    },
  );
}

/** The states with pictures of their own. */
export function timelineViews(inputs: Inputs): View<TimelineState>[] {
  const language = stateLanguage(inputs);
  const { start } = language;
  const { from, to } = fullestYears(eventsOf(inputs), start.from, start.to);
  const view = (name: string, part: Partial<TimelineState>) => ({
    name,
    state: language.parse(language.print({ ...start, ...part })),
  });
  return [
    { name: 'all', state: start },
    view('fullest', { from, to }),
    view('last-of-fullest', { from: to, to }),
    view('loans', { threads: ['loans'], event: 'no-platform-left' }),
    view('bureaus-and-law', { threads: ['baihang', 'law'], event: 'baihang-licensed' }),
    view('case', { threads: ['case'] }),
  ];
}
