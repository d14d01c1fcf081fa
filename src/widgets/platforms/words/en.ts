import { showDate } from '../../../i18n/dates.ts';
import { yearOf } from '../../../i18n/loose-date.ts';
import { inFull, inWords } from '../../../i18n/numbers.ts';
import type { DataPoint } from '../model/counts.ts';
import type { NamedCounts } from '../model/record.ts';
import { runningOf, type Moment, type Total } from '../model/totals.ts';
import type { PlatformsSentences, TotalsNumbers } from './type.ts';

const full = (value: number) => inFull(value, 'en');
const yuan = (value: number) => inWords(value, 4, 'en');
const lent = ({ value }: DataPoint) => yuan(value);
const date = (day: string) => showDate(day, 'en');
const dates = (days: readonly string[]) => days.map(date).join(' or ');
const count = ({ value }: DataPoint) => full(value);
const yearIn = ({ date: day }: DataPoint) => yearOf(day);
/** The month of a count whose day is a convention of ours. */
const month = ({ date: day }: DataPoint) => date(day.slice(0, 7));
const problem = (total: Total) => full(total.problem ?? 0);

const lessons: Readonly<Record<Moment, (numbers: TotalsNumbers) => string>> = {
  '2015': ({ official }) =>
    `Without its problem firms the regulator’s total comes close to WDZJ’s; larger peaks were printed only years later, the officials’ “about ${full(official)}” among them.`,
  '2018-06': () => 'No total here is wrong: each answers another question.',
  '2019-03': ({ most }) =>
    `What sets the ${full(most)} apart is its question: it asks what had ever been seen, not what was running.`,
  '2019-10': () =>
    'A month later WDZJ gave a smaller number for the same day; the regulator’s was smaller still.',
};

const rise = ({ first, peak, last }: NamedCounts) =>
  `WDZJ’s count rises from about ${count(first)} at the end of ${yearIn(first)} to ${count(peak)} at the end of ${yearIn(peak)}, and is ${count(last)} at the end of ${yearIn(last)}.`;

const fall = ({ start, zero }: NamedCounts) =>
  `The regulators’ count falls from about ${count(start)} at the start of ${yearIn(start)} to 0 in mid-${month(zero)}.`;

const counted: PlatformsSentences['counted'] = {
  wdzj: () => 'Running normally, as first published',
  'wdzj-later': () => 'The same day, counted again',
  lingyi: () => 'Running normally; mainland firms with a website for computers',
  rong360: () => 'Running normally, among those it watches',
  regulators: () => 'Actually operating',
  monitor: () =>
    'Found operating by the expert committee on internet finance security: the widest net',
  'regulator-all': (all) =>
    `All that had raised money; more than ${problem(all)} were problem firms, which leaves about ${full(runningOf(all))}`,
  ever: (all) =>
    `All it had ever seen: ${full(runningOf(all))} running, ${problem(all)} closed or in trouble`,
  press: ({ note = '' }) => `${note}; no count found has it`,
};

const total = ({ flag, value }: Total) =>
  flag === 'at-least' ? `${full(value)}+` : flag === 'disputed' ? `“${full(value)}”` : full(value);

/** The sentences of the platforms widget in English. */
export const en: PlatformsSentences = {
  yearEnd: (year) => `End of ${year}`,
  platforms: (count) => `${full(count)} platforms`,
  notes: (parts) => parts.join('; '),
  chart: {
    yuan: (value) =>
      value === 0 ? '0' : value >= 1e12 ? `${value / 1e12} tn` : `${value / 1e9} bn`,
    about: (number) => `about ${number}`,
    volume: (value) => yuan(value).replace(' trillion', ' tn').replace(' billion', ' bn'),
    first: (year, known) => [
      `end of ${year}, ${known ? 'known' : 'an estimate'}`,
      `end of ${year}`,
    ],
    zero: (month, known) => [
      `mid-${date(month)}${known ? ', known' : ''}`,
      `mid-${date(month).replace(/^(\w{3})\w+/, '$1')}`,
    ],
    peak: (year) => [`WDZJ, end of ${year}`, 'WDZJ'],
    start: (year) => [`regulators, start of ${year}`, 'regulators'],
    peakVolume: (year) => `yuan in ${year}`,
  },
  total,
  counted,
  record: {
    title: ({ rise, fall, first, peak }) =>
      `${rise} years up, ${fall} years down: from about ${count(first)} platforms to ${count(peak)} to none`,
    measure: (byTens) =>
      `P2P lending platforms running in China, as the portal WDZJ and the regulators counted them; a year stands at its end.${byTens ? ' Each line up is ten times as many.' : ''}`,
    rise,
    summary: (counts) => `${rise(counts)} ${fall(counts)}`,
    guessed: (counts, { most, year }) =>
      `Your line is highest at the end of ${year}, with ${full(most)}; WDZJ’s highest year-end is ${yearIn(counts.peak)}, with ${count(counts.peak)}. ${fall(counts)}`,
    details: (counts) => [
      `The two are never joined: for ${date(counts.october.date)} WDZJ gave ${count(counts.october)}, later ${count(counts.octoberAgain)}; the regulator ${count(counts.octoberOfficial)}.`,
      `WDZJ’s line breaks where it counted again: the end of ${yearIn(counts.before)} was ${count(counts.before)}, later ${count(counts.after)}.`,
      `Rings are round estimates; the regulators’ ${count(counts.loose)} for the end of ${yearIn(counts.last)} rests on one secondary source.`,
    ],
    claims: (official, ever) =>
      `“About ${full(official)} at the peak”, as officials said in the end, has no date and no definition; ${full(ever)} is all that WDZJ ever saw, never at one time.`,
    guess: ({ set }) =>
      `Your guess for the end of each year: ${set.map(({ year, value }) => `${year}: ${full(value)}`).join('; ')}.`,
  },
  question: {
    title: 'How many platforms were running at the end of each year?',
    measure: 'P2P lending platforms running in China; a year stands at its end.',
    summary({ first, zero }, { set, most, year }, of) {
      const known = `Known are the two ends: about ${count(first)} platforms at the end of ${yearIn(first)}, and none by mid-${month(zero)}.`;
      return set.length === 0
        ? `${known} What lay between is yours to draw; the record comes after.`
        : `${known} You have set ${set.length} of ${of} years; the highest is ${full(most)}, at the end of ${year}.`;
    },
  },
  volume: {
    title: (peak, after) =>
      `The most was lent in ${yearIn(peak)}, ${after} years after platforms were most numerous`,
    measure: (byTens) =>
      `New loans made through P2P platforms in China in a year, in yuan (bn: billion, tn: trillion), by WDZJ’s count.${byTens ? ' Each line up is ten times as much.' : ''}`,
    summary: (first, peak, last) =>
      `WDZJ counted ${lent(first)} yuan lent in ${yearIn(first)}, ${lent(peak)} in ${yearIn(peak)}, the highest year, and ${lent(last)} in ${yearIn(last)}.`,
    ends: (year) => `For ${year} no usable figure was found: the line ends.`,
    about: (point) =>
      `${yearIn(point)} is “about ${lent(point)}”: the sources that can be checked against each other leave it at that.`,
    others:
      'Larger totals have been printed under WDZJ’s name; they do not match its own and are left out.',
  },
  totals: {
    title: {
      '2015': ({ least, most }) => `At the peak: ${full(least)} platforms, or ${full(most)}?`,
      '2018-06': ({ totals, least, most }) =>
        `One day, ${totals.length} totals: from ${full(least)} to ${full(most)}`,
      '2019-03': ({ alike }) => `Asked much the same, ${alike.length} counters nearly agree`,
      '2019-10': ({ alike }) => `Three ways to count what was left: ${alike.map(full).join(', ')}`,
    },
    measure: (days) => `P2P lending platforms in China on ${dates(days)}, by who counted what.`,
    summary: (days, at, numbers) =>
      `Platforms on ${dates(days)}: ${numbers.totals.map(({ total: one, name }) => `${total(one)} (${name})`).join('; ')}. ${lessons[at](numbers)}`,
    detail: (name, one) => `${name}, ${total(one)}: ${counted[one.counter](one)}.`,
  },
};
