import { inFull, inWords } from '../../../i18n/numbers.ts';
import { durationOf, yearLength } from '../model/duration.ts';
import { levelCounts } from '../model/field.ts';
import { largestUnits } from './largest-units.ts';
import type { CheckPlace, ScaleSentences, TwoCounts } from './type.ts';

/** A count: two digits are enough for the two reports, exact below a million. */
const count = (value: number) => inWords(value, value < 1e6 ? 7 : 3, 'en');
const number = (at: number) => inFull(at, 'en', 0);
const decimal = (value: number) => inFull(value, 'en', 1);
// The two counts have two digits; a time made of them has no more.
const years = (seconds: number) => `${inWords(seconds / yearLength, 2, 'en')} years`;
const time = (seconds: number) => {
  const unit = (name: string) => (amount: number) => `${amount} ${name}${amount === 1 ? '' : 's'}`;
  return largestUnits(
    durationOf(seconds),
    {
      years: unit('year'),
      days: unit('day'),
      hours: unit('hour'),
      minutes: unit('minute'),
      seconds: unit('second'),
    },
    ' ',
  );
};
/** A time that a count takes at some rate: two digits, as the counts have. */
const long = (seconds: number) => (seconds < yearLength ? time(seconds) : years(seconds));
const screen = (screens: number) =>
  `${number(Math.ceil(screens))} ${Math.ceil(screens) === 1 ? 'screen' : 'screens'}`;
const named = ({ at, place }: CheckPlace, { reported, printed }: TwoCounts) => {
  const both = `the ${count(reported)} of the Chinese reports`;
  const where = {
    last: `, the last of the ${count(reported)} in the Chinese reports; TechNode’s ${count(printed)} go on to ${number(printed)}`,
    both: `, which is among ${both} as well as TechNode’s ${count(printed)}`,
    printed: `, which is among TechNode’s ${count(printed)} but beyond ${both}`,
  };
  return `check number ${number(at)}${where[place]}`;
};
const square = (small: number) => (small === 1e6 ? 'a million' : count(small));
const share = (of: number, whole: number) =>
  of < whole
    ? `${inWords((100 * of) / whole, 2, 'en')}% of that`
    : `${inWords(of / whole, 3, 'en')} times that`;

/** The sentences of the scale widget in English. */
export const en: ScaleSentences = {
  count,
  checkNumber: number,
  ruler(level, isTime) {
    const checks = levelCounts[level] ?? 1;
    if (isTime) return `${count(checks)} s = ${time(checks)}`;
    return level === 0 ? '1 check' : `${count(checks)} checks`;
  },
  second: (second) => (second === 0 ? '0' : `${second} s`),
  title: {
    counts: (blocks) =>
      `${decimal(blocks)} blocks by TechNode, not quite one by the Chinese reports`,
    out: (beyond) => `Without the zero, ${beyond} of every 10 marks go out`,
    beside: (label, value, { reported }) => `${label}: ${count(value)}; checks: ${count(reported)}`,
    time: ({ reported, printed }) => `At one a second: ${years(reported)}, or ${years(printed)}`,
  },
  measure: {
    count: (since, small) =>
      `Photo checks attributed to Kaola Credit, which denies reselling, since ${since}. ${small === 1 ? 'One square is one check.' : `One small square is ${square(small)} checks.`}`,
    time: (since, small) =>
      `Photo checks attributed to Kaola Credit, which denies reselling, since ${since}. ${small === 1 ? 'One square is one check, one second.' : `One small square is ${square(small)} checks, ${time(small)} at one a second.`}`,
  },
  key: {
    reported: (value, isTime) =>
      `more than ${count(value)}: Chinese reports${isTime ? `, ${years(value)}` : ''}`,
    printed: (value, isTime) =>
      `more than ${count(value)}: TechNode${isTime ? `, ${years(value)}` : ''}`,
    own: (value) => `${count(value)}: your number`,
    over: (value, label, who) => `${count(value)}: ${label} (${who})`,
  },
  summary: {
    all: ({ reported, printed }, blocks, squares) =>
      `TechNode’s ${count(printed)} checks would fill ${decimal(blocks)} blocks of 亿, a hundred million each; the ${count(reported)} of the Chinese reports fill ${squares} of the hundred squares of one block.`,
    out: ({ reported, printed }, squares, beyond) =>
      `Lit are the ${count(reported)} checks of the Chinese reports, ${squares} of the hundred squares of one block; the other marks of TechNode’s ${count(printed)} are out, ${beyond} of every 10.`,
    between: (zoom, check, counts) =>
      `Zoom step ${inFull(zoom, 'en', 2)} of 4, around ${named(check, counts)}.`,
    square: (large, check, counts) =>
      `One whole square of ${inWords(large, 3, 'en')} checks is in view. Marked: ${named(check, counts)}.`,
    single: (check, counts) => `Single checks are in view. Marked: ${named(check, counts)}.`,
    timeAll: ({ reported, printed }) =>
      `At one a second, day and night, the ${count(reported)} of the Chinese reports would take ${years(reported)}, and TechNode’s ${count(printed)} ${years(printed)}.`,
    timeAt: (check, counts) =>
      `At one a second, ${time(check.at)} would pass before ${named(check, counts)}.`,
  },
  rate: {
    title: ({ every, each }) =>
      `One every ${decimal(every)} seconds, or about ${decimal(each)} a second`,
    measure: (since, until) =>
      `Photo checks attributed to Kaola Credit, which denies reselling: ten seconds at the average rate from ${since} to ${until}, the latest possible end.`,
    summary: ({ reported, printed, every, each }) =>
      `If the checks had come evenly, day and night, the ${count(reported)} of the Chinese reports would be at least one every ${decimal(every)} seconds; TechNode’s ${count(printed)}, counted from the same month, would be about ${decimal(each)} every second.`,
  },
  since: {
    title: (after, { reported, printed }) =>
      after === 0
        ? 'What would have come since you opened this page'
        : `In ${time(after)}: ${number(reported)} checks, or ${number(printed)}`,
    measure: (since, until) =>
      `Two average rates, from ${since} to ${until}, the latest possible end. One mark is one check. The counting itself is long over.`,
    summary: (after, checks, { reported, printed, every, each }) =>
      after === 0
        ? `The counters run at the average rates: one check every ${decimal(every)} seconds by the ${count(reported)} of the Chinese reports, about ${decimal(each)} a second by TechNode’s ${count(printed)}.`
        : `At the average rates ${time(after)} bring ${number(checks.reported)} checks by the ${count(reported)} of the Chinese reports, and ${number(checks.printed)} by TechNode’s ${count(printed)}.`,
  },
  hold: {
    title: (counted, took, { reported, printed }) =>
      counted === 0
        ? 'How long would you count?'
        : `At your rate: ${long((reported * took) / counted)}, or ${long((printed * took) / counted)}`,
    measure: 'One check a press, or two a second while you hold on.',
    summary: (counted, took, { reported, printed }) =>
      counted === 0
        ? `Hold the button, or the space bar, and count some of the ${count(reported)} checks of the Chinese reports, or of TechNode’s ${count(printed)}.`
        : `You counted ${number(counted)} ${counted === 1 ? 'check' : 'checks'} in ${decimal(took)} seconds. At that rate, day and night, the ${count(reported)} of the Chinese reports would take you ${long((reported * took) / counted)}, and TechNode’s ${count(printed)} ${long((printed * took) / counted)}.`,
  },
  walk: {
    title: (walked, { reported, printed }) =>
      walked === 0
        ? `Walk past ${count(reported)} checks, then nine times as many`
        : walked <= reported
          ? `${number(walked)} of ${count(reported)} passed`
          : `${number(walked)} passed, of ${count(printed)}`,
    measure: (since) =>
      `Photo checks attributed to Kaola Credit, which denies reselling, since ${since}. One square is ten thousand checks.`,
    summary: (walked, { reported, printed }) =>
      walked <= reported
        ? `Passed so far: ${number(walked)} of the ${count(reported)} checks of the Chinese reports. TechNode’s ${count(printed)} go on after them.`
        : `Passed so far: ${number(walked)}. The ${count(reported)} checks of the Chinese reports are behind; TechNode’s ${count(printed)} go on to ${number(printed)}.`,
  },
  rateOf: {
    reported: ({ every }) => `Chinese reports: one every ${decimal(every)} seconds`,
    printed: ({ each }) => `TechNode: ${decimal(each)} a second`,
  },
  countedIn: (counted, took) =>
    counted === 0
      ? 'hold the button below, or the space bar'
      : `in ${decimal(took)} seconds: ${inWords(counted / took, 2, 'en')} a second`,
  takes: (value, who, seconds) => `${count(value)}, ${who}: ${seconds === 0 ? '?' : long(seconds)}`,
  ahead: ({ reported, printed }, screens) =>
    screens.reported > 0
      ? `${screen(screens.reported)} to ${count(reported)}, ${number(Math.ceil(screens.printed))} to ${count(printed)}`
      : `${screen(screens.printed)} to ${count(printed)}; ${count(reported)} are behind`,
  rest(at, { reported, printed }) {
    if (at === reported)
      return [
        count(at),
        'Here the Chinese reports end.',
        `TechNode goes on, ${inWords((printed - reported) / reported, 2, 'en')} times as far.`,
      ];
    return at === printed ? [count(at), 'Here TechNode ends.'] : [count(at), `${at / 1e8} 亿`];
  },
  middle: (at, { reported, printed }) =>
    `In the middle: check number ${number(at)} of TechNode’s ${count(printed)} (${count(reported)} in the Chinese reports).`,
  own: (own, { reported, printed }) =>
    `Your number, ${count(own)}: the Chinese reports have ${inWords(reported / own, 3, 'en')} times as many, ${count(reported)}, and TechNode ${count(printed)}.`,
  over: (label, value, who, { reported, printed }) =>
    `${label}, ${count(value)} (${who}): the ${count(reported)} checks of the Chinese reports are ${share(reported, value)}, TechNode’s ${count(printed)} would be ${share(printed, value)}.`,
  notPeople: 'Look-ups are not people: one person can be looked up many times.',
  denial: (when) =>
    `Police make the count; Kaola denied reselling information, and its side stressed on ${when} that no judicial body had ruled.`,
  notRead: (min, max) =>
    `Write a whole number from ${number(min)} to ${inWords(max, 3, 'en')}, in digits or with a word such as million, 万 or 亿.`,
  askBack: (first, second) =>
    `That can be read in two ways: ${inFull(first, 'en')} or ${inFull(second, 'en')}? Write a point before decimals, and a comma only between groups of three or four digits.`,
};
