import type { Locale } from '../../i18n/locales.ts';
import type { Description, Inputs, LegendEntry } from '../../widget/define.ts';
import {
  eventsOf,
  fullestMonths,
  fullestYears,
  isExact,
  laneOf,
  shownEvents,
  stretchOf,
  threadsShown,
  type TimelineEvent,
} from './model.ts';
import type { TimelineState } from './state.ts';
import { timelineText, type TimelineWords } from './text.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWord = (value: number) => small[value] ?? String(value);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The years shown, in words: `2007 to 2025`, `2019`. */
function period({ from, to }: TimelineState, locale: Locale): string {
  if (from === to) return locale === 'en' ? String(from) : `${from}年`;
  return locale === 'en' ? `${from} to ${to}` : `${from}年至${to}年`;
}

/** The fullest part of what is shown: how many events, and when. */
interface Finding {
  count: number;
  /** The part in words: `2018 and 2019`, `September to November`. */
  when: string;
}

function findingOf(
  shown: readonly TimelineEvent[],
  state: TimelineState,
  { monthNames }: TimelineWords,
  locale: Locale,
): Finding {
  const english = locale === 'en';
  if (state.from === state.to) {
    const { from, to, count } = fullestMonths(shown);
    const [first = '', last = ''] = [monthNames[from - 1], monthNames[to - 1]];
    return { count, when: english ? `${first} to ${last}` : `${first}至${last}` };
  }
  const { from, to, count } = fullestYears(shown, state.from, state.to);
  if (from === to) return { count, when: english ? String(from) : `${from}年` };
  return { count, when: english ? `${from} and ${to}` : `${from}年和${to}年` };
}

function titleOf(
  shown: readonly TimelineEvent[],
  finding: Finding,
  state: TimelineState,
  locale: Locale,
): string {
  const english = locale === 'en';
  const [only] = shown;
  const all = shown.length;
  if (!only) return english ? 'Nothing recorded here' : '这里没有记录';
  if (all === 1) return english ? `One event: ${only.name}` : `一件事：${only.name}`;
  const part = finding.count === all ? (english ? `all ${all}` : `全部${all}件`) : '';
  const share =
    part || (english ? `${finding.count} of ${all}` : `${all}件事中的${finding.count}件`);
  if (state.from === state.to)
    return english
      ? `${state.from}: three months hold ${share} events`
      : `${state.from}年：三个月占了${share}`;
  const years = state.to - state.from + 1;
  const length = stretchOf(state.from, state.to);
  return english
    ? `${capital(inWord(length))} of ${inWord(years)} years ${length === 1 ? 'holds' : 'hold'} ${share} events`
    : `${years}年里的${length === 1 ? '一' : '两'}年，占了${share}`;
}

function summaryOf(
  shown: readonly TimelineEvent[],
  finding: Finding,
  state: TimelineState,
  locale: Locale,
): string {
  const english = locale === 'en';
  const chosen = shown.find(({ id }) => id === state.event);
  const years = period(state, locale);
  if (!chosen) return english ? `No event is shown for ${years}.` : `${years}没有可显示的事件。`;
  const place = shown.indexOf(chosen) + 1;
  const one = shown.length === 1;
  const count = english
    ? `Of ${shown.length} ${one ? 'event' : 'events'} ${state.from === state.to ? `in ${years}` : `between ${state.from} and ${state.to}`}, ${finding.count} ${finding.count === 1 ? 'falls' : 'fall'} into ${finding.when}.`
    : `${years}的${shown.length}件事中，${finding.count}件在${finding.when}。`;
  return english
    ? `${count} In focus, number ${place}, ${chosen.when}: ${chosen.what}`
    : `${count}当前为第${place}件，${chosen.when}：${chosen.what}`;
}

function legendOf(shown: readonly TimelineEvent[], locale: Locale): LegendEntry[] {
  const english = locale === 'en';
  const entries: LegendEntry[] = [
    { mark: 'ink', shape: 'disc', text: english ? 'an event, on its day' : '一件事，确知到日' },
  ];
  if (shown.some((event) => !isExact(event)))
    entries.push({
      mark: 'ink',
      shape: 'line',
      text: english ? 'drawn out: more than a day, or day not known' : '拉长：不止一天，或日期不详',
    });
  if (shown.some(({ alleged }) => alleged))
    entries.push({
      mark: 'alleged',
      shape: 'solid',
      text: english ? 'hollow: alleged or disputed' : '空心：指控或有争议',
    });
  return entries;
}

function detailsOf(
  shown: readonly TimelineEvent[],
  state: TimelineState,
  text: TimelineWords,
  locale: Locale,
): string[] {
  const english = locale === 'en';
  const lanes = threadsShown(state);
  const counts = lanes.map((thread) => {
    const count = shown.filter((event) => laneOf(event, lanes) === thread).length;
    return english ? `${text.threads[thread]} ${count}` : `${text.threads[thread]}${count}件`;
  });
  const loose = shown.filter((event) => !isExact(event)).length;
  const withCase = lanes.includes('case') && shown.some(({ threads }) => threads.includes('case'));
  return [
    ...(lanes.length > 1 && shown.length > 0
      ? [english ? `By thread: ${counts.join(', ')}.` : `按线索：${counts.join('，')}。`]
      : []),
    ...(loose > 0
      ? [
          english
            ? `${capital(inWord(loose))} of them lasted longer than a day, or ${loose === 1 ? 'is' : 'are'} not known to the day.`
            : `其中${loose}件不止一天，或日期不详。`,
        ]
      : []),
    ...(withCase
      ? [
          english
            ? 'No record of a charge, trial or verdict against Kaola Credit was found; the firm denied having resold information.'
            : '没有找到对考拉征信起诉、审理或判决的公开记录；该公司否认倒卖信息。',
        ]
      : []),
  ];
}

/** A state of the timeline in words. */
export function describeTimeline(
  state: TimelineState,
  inputs: Inputs,
  locale: Locale,
): Description {
  const text = timelineText[locale];
  const shown = shownEvents(eventsOf(inputs), state);
  const finding = findingOf(shown, state, text, locale);
  const names = threadsShown(state)
    .map((thread) => text.threads[thread])
    .join(locale === 'en' ? ', ' : '、');
  const years = period(state, locale);
  return {
    title: titleOf(shown, finding, state, locale),
    measure:
      locale === 'en'
        ? `Events recorded on this site, China, ${years}: ${names}. One mark, one event.`
        : `本站记录的中国事件，${years}：${names}。一个标记为一件事。`,
    legend: legendOf(shown, locale),
    summary: summaryOf(shown, finding, state, locale),
    details: detailsOf(shown, state, text, locale),
  };
}
