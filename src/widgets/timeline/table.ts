import type { Locale } from '../../i18n/locales.ts';
import type { Inputs, Table } from '../../widget/define.ts';
import { eventsOf, shownEvents } from './model.ts';
import type { TimelineState } from './state.ts';
import { timelineText } from './text.ts';

/** The events shown: what happened, when, in which threads, and who says so. */
export function timelineTable(state: TimelineState, inputs: Inputs, locale: Locale): Table {
  const text = timelineText[locale];
  const shown = shownEvents(eventsOf(inputs), state);
  const joint = locale === 'en' ? ', ' : '、';
  const rows = shown.map((event) => [
    event.what,
    event.when,
    event.threads.map((thread) => text.lanes[thread]).join(joint),
    event.who,
  ]);
  return { head: text.head, rows: rows.length > 0 ? rows : [[text.none, '–', '–', '–']] };
}
