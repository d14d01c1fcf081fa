import { yearOf } from '../../../i18n/loose-date.ts';
import type { Description, Inputs, LegendEntry } from '../../../widget/define.ts';
import { guessYears } from '../model/counts.ts';
import { highestGuess, isEmptyGuess, mostGuess, type Guess } from '../model/guess.ts';
import { namedCounts, namedVolumes, recordNumbers } from '../model/record.ts';
import type { PlatformsState } from '../state.ts';
import { describeTotals } from './describe-totals.ts';
import type { PlatformsLabels } from './labels.ts';
import type { GuessNumbers, PlatformsSentences, YearVolume } from './type.ts';

type Given = Inputs<PlatformsLabels>;

function guessNumbers(guess: Guess, years: readonly number[]): GuessNumbers {
  const top = highestGuess(guess);
  return {
    most: top?.value ?? 0,
    year: years[top?.index ?? 0] ?? 0,
    set: guess.flatMap((value, index) =>
      value === null ? [] : [{ year: years[index] ?? 0, value }],
    ),
  };
}

/** The record over time, with the reader's guess where there is one. */
function describeRecord(
  { scale, guess }: PlatformsState,
  inputs: Given,
  { record }: PlatformsSentences,
): Description {
  const { key } = inputs.labels;
  const numbers = recordNumbers(inputs);
  const guessed = isEmptyGuess(guess) ? undefined : guessNumbers(guess, guessYears(inputs));
  const legend: LegendEntry[] = [
    { mark: 'platform', shape: 'line', text: key.wdzj },
    { mark: 'platform', shape: 'diamond', text: key.again },
    { mark: 'state', shape: 'line', text: key.regulators },
    { mark: 'ink', shape: 'ring', text: key.unsure },
    ...(guessed ? [{ mark: 'ink', shape: 'dotted-line', text: key.guess } as const] : []),
  ];
  const common = {
    title: record.title(numbers),
    measure: record.measure(numbers, scale === 'log'),
    legend,
  };
  return guessed
    ? {
        ...common,
        summary: record.guessed(numbers, guessed),
        details: [record.rise(numbers), record.guess(guessed), record.claims(numbers)],
      }
    : {
        ...common,
        summary: record.summary(numbers),
        details: [...record.details(numbers), record.claims(numbers)],
      };
}

/** The question: what is known, and what the reader has drawn so far; nothing of the record between. */
function describeQuestion(
  { guess }: PlatformsState,
  inputs: Given,
  { question, record }: PlatformsSentences,
): Description {
  const { key } = inputs.labels;
  const numbers = recordNumbers(inputs);
  const years = guessYears(inputs);
  const guessed = guessNumbers(guess, years);
  return {
    title: question.title,
    measure: question.measure(years[0] ?? 0, years.at(-1) ?? 0, mostGuess),
    legend: [
      { mark: 'platform', shape: 'ring', text: question.knownFirst(numbers) },
      { mark: 'state', shape: 'disc', text: key.knownLast },
      { mark: 'ink', shape: 'dotted-line', text: key.guess },
    ],
    summary: question.summary(numbers, guessed, years.length),
    details: isEmptyGuess(guess) ? [] : [record.guess(guessed)],
  };
}

/** Yuan lent by year. */
function describeVolume(
  { scale }: PlatformsState,
  inputs: Given,
  { volume }: PlatformsSentences,
): Description {
  const { key } = inputs.labels;
  const { first, last, peak, about } = namedVolumes(inputs);
  const inYear = ({ date, value }: typeof first): YearVolume => ({
    year: yearOf(date),
    yuan: value,
  });
  return {
    title: volume.title(inYear(peak), Math.round(peak.time - namedCounts(inputs).peak.time)),
    measure: volume.measure(yearOf(first.date), yearOf(last.date), scale === 'log'),
    legend: [
      { mark: 'lender', shape: 'line', text: key.lent },
      { mark: 'lender', shape: 'ring', text: key.estimate },
    ],
    summary: volume.summary(inYear(first), inYear(peak), inYear(last)),
    details: [
      volume.ends(yearOf(last.date) + 1),
      ...(about ? [volume.about(inYear(about))] : []),
      volume.others,
    ],
  };
}

/** A state of the platforms widget in words. */
export function describePlatforms(
  state: PlatformsState,
  inputs: Given,
  sentences: PlatformsSentences,
): Description {
  if (state.see === 'counts') return describeTotals(state, inputs, sentences);
  if (state.see === 'volume') return describeVolume(state, inputs, sentences);
  return state.ask === '1'
    ? describeQuestion(state, inputs, sentences)
    : describeRecord(state, inputs, sentences);
}
