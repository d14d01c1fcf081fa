import type { Goals } from '../../widget/define.ts';
import { eventsOf, shownEvents, threadsShown } from './model/events.ts';
import type { TimelineState } from './state.ts';

/** What a task may ask of the timeline. */
export const goals: Goals<TimelineState> = {
  measures: [
    {
      id: 'events',
      of: (state, inputs) => shownEvents(eventsOf(inputs), state).length,
    },
    {
      id: 'years',
      of: ({ from, to }) => to - from + 1,
    },
    {
      id: 'threads',
      of: (state) => threadsShown(state).length,
    },
    {
      id: 'event-year',
      of: ({ event }, inputs) => eventsOf(inputs).find(({ id }) => id === event)?.year,
    },
  ],
};
