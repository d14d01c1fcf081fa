import type { Goals } from '../../widget/define.ts';
import { eventsOf, shownEvents, threadsShown } from './model.ts';
import type { TimelineState } from './state.ts';

const none = { en: '', zh: '' } as const;

/** What a task may ask of the timeline. */
export const timelineGoals: Goals<TimelineState> = {
  measures: [
    {
      id: 'events',
      label: { en: 'Events shown', zh: '显示的事件数' },
      unit: none,
      of: (state, inputs) => shownEvents(eventsOf(inputs), state).length,
    },
    {
      id: 'years',
      label: { en: 'Years shown', zh: '显示的年数' },
      unit: none,
      of: ({ from, to }) => to - from + 1,
    },
    {
      id: 'threads',
      label: { en: 'Threads shown', zh: '显示的线索数' },
      unit: none,
      of: (state) => threadsShown(state).length,
    },
    {
      id: 'event-year',
      label: { en: 'Year of the event in focus', zh: '所选事件的年份' },
      unit: none,
      of: ({ event }, inputs) => eventsOf(inputs).find(({ id }) => id === event)?.year,
    },
  ],
  settings: {
    threads: { en: 'Threads', zh: '线索' },
    from: { en: 'From', zh: '起始年' },
    to: { en: 'To', zh: '终止年' },
    event: { en: 'Event in focus', zh: '所选事件' },
  },
};
