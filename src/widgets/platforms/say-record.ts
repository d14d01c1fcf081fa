import { showDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import type { Description, Inputs, LegendEntry } from '../../widget/define.ts';
import { highestGuess, isEmptyGuess, mostGuess, type Guess } from './guess.ts';
import {
  claimsOf,
  guessYears,
  highest,
  pointOn,
  pointsOf,
  yearEndsOf,
  type Point,
} from './model.ts';
import { recordWords, type GuessedWords, type RecordNumbers } from './record-words.ts';
import type { PlatformsState } from './state.ts';

/** The points that words speak of by name. @throws RangeError when the data set lacks one */
export function namedPoints(inputs: Inputs) {
  const points = pointsOf(inputs);
  const ends = yearEndsOf(points);
  const official = points.filter(({ tracker }) => tracker === 'regulators');
  const [first, last, start, zero] = [ends[0], ends.at(-1), official[0], official.at(-1)];
  if (!first || !last || !start || !zero) throw new RangeError('A data set of platforms is empty.');
  const again = (date: string) => pointOn(points, date, 'wdzj', true);
  const restated = points.find(({ restated }) => restated)?.date ?? '';
  // The day that WDZJ counted twice and the regulator once.
  const october = points.find(
    ({ restated, date }) => restated && official.some((other) => other.date === date),
  )?.date;
  if (!october) throw new RangeError('There is no day that all have counted.');
  return {
    first,
    peak: highest(ends),
    last,
    start,
    zero,
    before: pointOn(points, restated, 'wdzj'),
    after: again(restated),
    october: pointOn(points, october, 'wdzj'),
    octoberAgain: again(october),
    octoberOfficial: pointOn(points, october, 'regulators'),
    loose: official.find(({ flag }) => flag === 'one-source') ?? last,
  };
}

const yearOf = ({ date }: Point) => Number(date.slice(0, 4));

/** The numbers that sentences on the record name, in words. */
export function recordNumbers(inputs: Inputs, locale: Locale): RecordNumbers {
  const named = namedPoints(inputs);
  const say = ({ value }: Point) => inFull(value, locale);
  const { official, ever } = claimsOf(inputs);
  return {
    firstYear: yearOf(named.first),
    first: say(named.first),
    peakYear: yearOf(named.peak),
    peak: say(named.peak),
    lastYear: yearOf(named.last),
    last: say(named.last),
    start: say(named.start),
    startYear: yearOf(named.start),
    zeroMonth: showDate(named.zero.date.slice(0, 7), locale),
    rise: Math.round(named.peak.time - named.first.time),
    fall: Math.round(named.zero.time - named.peak.time),
    restatedYear: yearOf(named.before),
    before: say(named.before),
    after: say(named.after),
    octoberDay: showDate(named.october.date, locale),
    october: say(named.october),
    octoberAgain: say(named.octoberAgain),
    octoberOfficial: say(named.octoberOfficial),
    loose: say(named.loose),
    official: inFull(official, locale),
    ever: inFull(ever, locale),
  };
}

function guessedWords(guess: Guess, years: readonly number[], locale: Locale): GuessedWords {
  const top = highestGuess(guess);
  const [colon, stop] = locale === 'en' ? [': ', '; '] : ['：', '；'];
  return {
    most: inFull(top?.value ?? 0, locale),
    year: years[top?.index ?? 0] ?? 0,
    all: guess
      .flatMap((value, index) =>
        value === null ? [] : [`${years[index] ?? ''}${colon}${inFull(value, locale)}`],
      )
      .join(stop),
  };
}

/** The record over time in words, with the reader's guess where there is one. */
export function describeRecord(state: PlatformsState, inputs: Inputs, locale: Locale): Description {
  const words = recordWords[locale];
  const said = recordNumbers(inputs, locale);
  const between = locale === 'en' ? ' ' : '';
  const guessed = isEmptyGuess(state.guess)
    ? undefined
    : guessedWords(state.guess, guessYears(inputs), locale);
  const legend: LegendEntry[] = [
    { mark: 'platform', shape: 'line', text: words.legend.wdzj },
    { mark: 'platform', shape: 'diamond', text: words.legend.again },
    { mark: 'state', shape: 'line', text: words.legend.regulators },
    { mark: 'ink', shape: 'ring', text: words.legend.unsure },
  ];
  return {
    title: words.title(said),
    measure: `${words.measure(said)}${state.scale === 'log' ? words.byTens : ''}`,
    legend: guessed
      ? [...legend, { mark: 'ink', shape: 'dotted-line', text: words.legend.guess }]
      : legend,
    summary: guessed
      ? [words.drew(guessed, said), words.fall(said)].join(between)
      : [words.rise(said), words.fall(said)].join(between),
    details: guessed
      ? [words.rise(said), words.all(guessed), words.claims(said)]
      : [...words.details.map((detail) => detail(said)), words.claims(said)],
  };
}

/** The question in words: what is known, and what the reader has drawn so far; nothing of the record between. */
export function describeQuestion(
  { guess }: PlatformsState,
  inputs: Inputs,
  locale: Locale,
): Description {
  const { asked, legend, all } = recordWords[locale];
  const said = recordNumbers(inputs, locale);
  const years = guessYears(inputs);
  const guessed = guessedWords(guess, years, locale);
  const empty = isEmptyGuess(guess);
  const count = guess.filter((value) => value !== null).length;
  return {
    title: asked.title,
    measure: asked.measure([years[0] ?? 0, years.at(-1) ?? 0], inFull(mostGuess, locale)),
    legend: [
      { mark: 'platform', shape: 'ring', text: asked.first(said) },
      { mark: 'state', shape: 'disc', text: asked.last },
      { mark: 'ink', shape: 'dotted-line', text: legend.guess },
    ],
    summary: [
      asked.known(said),
      empty ? asked.empty : asked.set(count, years.length, guessed),
    ].join(locale === 'en' ? ' ' : ''),
    details: empty ? [] : [all(guessed)],
  };
}
