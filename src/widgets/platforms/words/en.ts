import { showDate } from '../../../i18n/dates.ts';
import { inFull, inWords } from '../../../i18n/numbers.ts';
import type { RecordNumbers } from '../model/record.ts';
import { runningOf, type Moment, type Total } from '../model/totals.ts';
import type { PlatformsSentences, TotalsNumbers } from './type.ts';

const full = (value: number) => inFull(value, 'en');
const yuan = (value: number) => inWords(value, 4, 'en');
const date = (day: string) => showDate(day, 'en');
const dates = (days: readonly string[]) => days.map(date).join(' or ');
const problem = (total: Total) => full(total.problem ?? 0);

const lessons: Readonly<Record<Moment, (numbers: TotalsNumbers) => string>> = {
  '2015': ({ official }) =>
    `Without its problem firms the regulator’s total comes close to WDZJ’s. Larger peaks were printed only years later, the officials’ “about ${full(official)}” among them.`,
  '2018-06': () => 'No total here is wrong. Each answers another question.',
  '2019-03': ({ most }) =>
    `What sets the ${full(most)} apart is its question: it asks what had ever been seen, not what was running.`,
  '2019-10': () =>
    'A month later WDZJ gave a smaller number for the same day; the regulator’s was smaller still.',
};

const rise = ({ first, firstYear, peak, peakYear, last, lastYear }: RecordNumbers) =>
  `WDZJ’s count rises from about ${full(first)} at the end of ${firstYear} to ${full(peak)} at the end of ${peakYear}, and is ${full(last)} at the end of ${lastYear}.`;

const fall = ({ start, startYear, zeroMonth }: RecordNumbers) =>
  `The regulators’ count falls from about ${full(start)} at the start of ${startYear} to 0 in mid-${date(zeroMonth)}.`;

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
  press: ({ note = '' }) => `${note}; no tracker counted it`,
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
    volume: yuan,
    first: (year, note) =>
      `end of ${year}${note === undefined ? '' : note === 'known' ? ', known' : ', an estimate'}`,
    zero: (month, known) => `mid-${date(month)}${known ? ', known' : ''}`,
    peak: (year) => `WDZJ, end of ${year}`,
    again: (year) => `end of ${year}, counted again`,
    start: (year) => `regulators, start of ${year}`,
    peakVolume: (year) => `yuan in ${year}`,
  },
  total,
  counted,
  record: {
    title: ({ rise, fall, first, peak }) =>
      `${rise} years up, ${fall} years down: from about ${full(first)} platforms to ${full(peak)} to none`,
    measure: ({ firstYear, zeroMonth }, byTens) =>
      `P2P lending platforms running in China, end of ${firstYear} to mid-${date(zeroMonth)}, by two counters. Each year stands at its end.${byTens ? ' Each line up is ten times as many; zero is below the break.' : ''}`,
    rise,
    summary: (numbers) => `${rise(numbers)} ${fall(numbers)}`,
    guessed: (numbers, { most, year }) =>
      `Your line is highest at the end of ${year}, with ${full(most)}; WDZJ’s highest year-end is ${numbers.peakYear}, with ${full(numbers.peak)}. ${fall(numbers)}`,
    details: (numbers) => [
      `The two are never joined: for ${date(numbers.octoberDay)} WDZJ gave ${full(numbers.october)}, later ${full(numbers.octoberAgain)}; the regulator ${full(numbers.octoberOfficial)}.`,
      `WDZJ’s line breaks where it counted again: the end of ${numbers.restatedYear} was ${full(numbers.before)}, later ${full(numbers.after)}.`,
      `Rings are round estimates; the regulators’ ${full(numbers.loose)} for the end of ${numbers.lastYear} rests on one secondary source.`,
    ],
    claims: ({ official, ever }) =>
      `“About ${full(official)} at the peak”, as officials said in the end, has no date and no definition; ${full(ever)} is all that WDZJ ever saw, never at one time.`,
    guess: ({ set }) =>
      `Your guess for the end of each year: ${set.map(({ year, value }) => `${year}: ${full(value)}`).join('; ')}.`,
  },
  question: {
    title: 'How many platforms were running at the end of each year?',
    measure: (first, last, most) =>
      `P2P lending platforms in China, from the end of ${first} to the end of ${last}. The scale ends at ${full(most)}.`,
    knownFirst: ({ first, firstYear }) =>
      `Known: about ${full(first)} at the end of ${firstYear}, WDZJ’s estimate`,
    summary({ first, firstYear, zeroMonth }, { set, most, year }, of) {
      const known = `Known are the two ends: about ${full(first)} platforms at the end of ${firstYear}, and none by mid-${date(zeroMonth)}.`;
      return set.length === 0
        ? `${known} What lay between is yours to draw; the record comes after.`
        : `${known} You have set ${set.length} of ${of} years; the highest is ${full(most)}, at the end of ${year}.`;
    },
  },
  volume: {
    title: ({ year }, after) =>
      `The most was lent in ${year}, ${after} years after platforms were most numerous`,
    measure: (first, last, byTens) =>
      `New loans made through P2P platforms in a year, China, ${first}–${last}, yuan (bn: billion, tn: trillion), by WDZJ’s count.${byTens ? ' Each line up is ten times as much.' : ''}`,
    summary: (first, peak, last) =>
      `WDZJ counted ${yuan(first.yuan)} yuan lent in ${first.year}, ${yuan(peak.yuan)} in ${peak.year}, the highest year, and ${yuan(last.yuan)} in ${last.year}.`,
    ends: (year) => `For ${year} no usable figure was found: the line ends.`,
    about: ({ year, yuan: value }) =>
      `${year} is “about ${yuan(value)}”: the sources that can be checked against each other leave it at that.`,
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
    measure: (days) =>
      `P2P lending platforms in China, ${dates(days)}. The length of a bar is the total.`,
    summary: (days, at, numbers) =>
      `Platforms on ${dates(days)}: ${numbers.totals.map(({ total: one, name }) => `${total(one)} (${name})`).join('; ')}. ${lessons[at](numbers)}`,
    detail: (name, one) => `${name}, ${total(one)}: ${counted[one.counter](one)}.`,
  },
};
