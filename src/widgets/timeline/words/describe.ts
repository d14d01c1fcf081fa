import type { Description, Inputs, LegendEntry } from '../../../widget/define.ts';
import {
  eventsOf,
  isExact,
  laneOf,
  shownEvents,
  threadsShown,
  type TimelineEvent,
} from '../model/events.ts';
import { fullestMonths, fullestYears, stretchLength } from '../model/fullest.ts';
import type { TimelineState } from '../state.ts';
import type { TimelineLabels } from './labels.ts';
import type { TimelineSentences } from './type.ts';

/** The fullest part of what is shown: how many events, and when in words. */
interface Finding {
  count: number;
  when: string;
}

function findingOf(
  shown: readonly TimelineEvent[],
  { from, to }: TimelineState,
  { stretch }: TimelineSentences,
): Finding {
  const part = from === to ? fullestMonths(shown) : fullestYears(shown, from, to);
  return { count: part.count, when: stretch[from === to ? 'months' : 'years'](part) };
}

function titleOf(
  shown: readonly TimelineEvent[],
  { count }: Finding,
  { from, to }: TimelineState,
  { title }: TimelineSentences,
): string {
  const [only] = shown;
  const all = shown.length;
  if (!only) return title.nothing;
  if (all === 1) return title.one(only.name);
  return from === to
    ? title.months(from, count, all)
    : title.years(stretchLength(from, to), to - from + 1, count, all);
}

function summaryOf(
  shown: readonly TimelineEvent[],
  { count, when: fullest }: Finding,
  { from, to, event }: TimelineState,
  { summary }: TimelineSentences,
): string {
  const years = { from, to };
  const place = shown.findIndex(({ id }) => id === event) + 1;
  const chosen = shown[place - 1];
  if (!chosen) return summary.nothing(years);
  const { when, name } = chosen;
  return summary.some({ years, all: shown.length, count, fullest, place, when, name });
}

function legendOf(shown: readonly TimelineEvent[], { key }: TimelineLabels): LegendEntry[] {
  return [
    ...(shown.every(isExact) ? [] : [{ mark: 'ink', shape: 'line', text: key.span } as const]),
    ...(shown.some(({ alleged }) => alleged)
      ? [{ mark: 'alleged', shape: 'solid', text: key.alleged } as const]
      : []),
  ];
}

function detailsOf(
  shown: readonly TimelineEvent[],
  state: TimelineState,
  say: TimelineSentences,
): string[] {
  const lanes = threadsShown(state);
  const counts = lanes.map((thread) => ({
    thread: say.threads[thread],
    count: shown.filter((event) => laneOf(event, lanes) === thread).length,
  }));
  const loose = shown.filter((event) => !isExact(event)).length;
  const withCase = lanes.includes('case') && shown.some(({ threads }) => threads.includes('case'));
  return [
    ...(lanes.length > 1 && shown.length > 0 ? [say.byThread(counts)] : []),
    ...(loose > 0 ? [say.loose(loose)] : []),
    ...(withCase ? [say.outcome] : []),
  ];
}

/** A state of the timeline in words. */
export function describeTimeline(
  state: TimelineState,
  inputs: Inputs<TimelineLabels>,
  say: TimelineSentences,
): Description {
  const shown = shownEvents(eventsOf(inputs), state);
  const finding = findingOf(shown, state, say);
  return {
    title: titleOf(shown, finding, state, say),
    measure: say.measure(
      state,
      state.threads.map((thread) => say.threads[thread]),
    ),
    legend: legendOf(shown, inputs.labels),
    summary: summaryOf(shown, finding, state, say),
    details: detailsOf(shown, state, say),
  };
}
