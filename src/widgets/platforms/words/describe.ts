import { yearOf } from '../../../i18n/loose-date.ts';
import type { Description, Inputs } from '../../../widget/define.ts';
import { claimsOf, guessYears } from '../model/counts.ts';
import { highestGuess, isEmptyGuess, type Guess } from '../model/guess.ts';
import { namedCounts, namedVolumes } from '../model/record.ts';
import type { PlatformsState } from '../state.ts';
import { describeTotals } from './describe-totals.ts';
import type { PlatformsLabels } from './labels.ts';
import type { GuessNumbers, PlatformsSentences } from './type.ts';

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
  const counts = namedCounts(inputs);
  const { official, ever } = claimsOf(inputs);
  const claims = record.claims(official, ever);
  const guessed = isEmptyGuess(guess) ? undefined : guessNumbers(guess, guessYears(inputs));
  const common: Pick<Description, 'title' | 'measure' | 'legend'> = {
    title: record.title(counts),
    measure: record.measure(scale === 'log'),
    // Both lines and the guess are named where they are drawn.
    legend: [
      { mark: 'platform', shape: 'diamond', text: key.again },
      { mark: 'ink', shape: 'ring', text: key.unsure },
    ],
  };
  return guessed
    ? {
        ...common,
        summary: record.guessed(counts, guessed),
        details: [record.rise(counts), record.guess(guessed), claims],
      }
    : {
        ...common,
        summary: record.summary(counts),
        details: [...record.details(counts), claims],
      };
}

/** The question: what is known, and what the reader has drawn so far; nothing of the record between. */
function describeQuestion(
  { guess }: PlatformsState,
  inputs: Given,
  { question, record }: PlatformsSentences,
): Description {
  const { key } = inputs.labels;
  const counts = namedCounts(inputs);
  const years = guessYears(inputs);
  const guessed = guessNumbers(guess, years);
  return {
    title: question.title,
    measure: question.measure,
    legend: [
      { mark: 'platform', shape: 'ring', text: key.knownFirst },
      { mark: 'state', shape: 'disc', text: key.knownLast },
    ],
    summary: question.summary(counts, guessed, years.length),
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
  return {
    title: volume.title(peak, Math.round(peak.time - namedCounts(inputs).peak.time)),
    measure: volume.measure(scale === 'log'),
    legend: [{ mark: 'lender', shape: 'ring', text: key.estimate }],
    summary: volume.summary(first, peak, last),
    details: [
      volume.ends(yearOf(last.date) + 1),
      ...(about ? [volume.about(about)] : []),
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
