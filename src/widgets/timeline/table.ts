import { sentenceMarks } from '../../i18n/sentence.ts';
import type { Inputs, Table } from '../../widget/define.ts';
import { eventsOf, shownEvents } from './model/events.ts';
import type { TimelineState } from './state.ts';
import type { TimelineLabels } from './words/labels.ts';

/** The events shown: what happened, when, in which threads, and who says so. */
export function timelineTable(state: TimelineState, inputs: Inputs<TimelineLabels>): Table {
  const { labels, locale } = inputs;
  const rows = shownEvents(eventsOf(inputs), state).map((event) => [
    event.what,
    event.when,
    event.threads.map((thread) => labels.lanes[thread]).join(sentenceMarks[locale].item),
    event.who,
  ]);
  return { head: labels.heads, rows: rows.length > 0 ? rows : [[labels.none, '–', '–', '–']] };
}
