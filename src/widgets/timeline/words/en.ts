import { capital, listInWords } from '../../../i18n/sentence.ts';
import type { TimelineSentences } from './type.ts';

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWord = (value: number) => small[value] ?? String(value);
const month = (value: number) => monthNames[value - 1] ?? '';
const share = (count: number, all: number) => (count === all ? `all ${all}` : `${count} of ${all}`);

/** The sentences of the timeline in English. */
export const en: TimelineSentences = {
  threads: { loans: 'loans', data: 'data', baihang: 'Baihang', law: 'law', case: 'the case' },
  fullest: ({ from, to, count }) =>
    `${from === to ? from : `${from}–${to}`}: ${count} ${count === 1 ? 'event' : 'events'}`,
  focus: (when, name) => `${when}: ${name}`,
  shown: (threads) => `${threads} ${threads === 1 ? 'thread' : 'threads'}`,
  saidBy: (who, status) => `Who says so: ${who} (${status}).`,
  stretch: {
    months: ({ from, to }) => `${month(from)} to ${month(to)}`,
    years: ({ from, to }) => (from === to ? String(from) : `${from} and ${to}`),
  },
  title: {
    nothing: 'Nothing recorded here',
    one: (name) => `One event: ${name}`,
    months: (year, count, all) => `${year}: three months hold ${share(count, all)} events`,
    years: (length, years, count, all) =>
      `${capital(inWord(length))} of ${inWord(years)} years ${length === 1 ? 'holds' : 'hold'} ${share(count, all)} events`,
  },
  measure: ({ from, to }, threads) =>
    `Events recorded on this site, China, ${from === to ? from : `${from} to ${to}`}${threads.length > 0 ? `: ${listInWords(threads, 'en')}` : ''}. One mark, one event.`,
  summary: {
    nothing: ({ from, to }) => `No event is shown for ${from === to ? from : `${from} to ${to}`}.`,
    some: ({ years: { from, to }, all, count, fullest, place, when, name }) =>
      `Of ${all} ${all === 1 ? 'event' : 'events'} ${from === to ? `in ${from}` : `between ${from} and ${to}`}, ${count} ${count === 1 ? 'falls' : 'fall'} into ${fullest}. In focus, number ${place}, ${when}: ${name}.`,
  },
  byThread: (counts) =>
    `By thread: ${counts.map(({ thread, count }) => `${thread} ${count}`).join(', ')}.`,
  loose: (count) =>
    `${capital(inWord(count))} of them lasted longer than a day, or ${count === 1 ? 'is' : 'are'} not known to the day.`,
  outcome:
    'No record of a charge, trial or verdict against Kaola Credit was found; the firm denied having resold information.',
};
