import { maxIndex, range } from 'd3-array';
import type { Parameter } from '../../../state/parameter.ts';

/** A reader's guess: platforms at the end of each year, or nothing yet. */
export type Guess = readonly (number | null)[];

/** The most platforms that can be guessed; well above every number that was ever printed. */
export const mostGuess = 8000;

/** Platforms between one guess and the next. */
export const guessStep = 50;

/** A number as a guess can have it: whole steps within bounds. */
function roundGuess(value: number): number {
  return Math.min(mostGuess, Math.max(0, Math.round(value / guessStep) * guessStep));
}

/** Whether no year is set. */
export function isEmptyGuess(guess: Guess): boolean {
  return guess.every((value) => value === null);
}

/** A guess with one year set, or cleared by null. */
export function setYear(guess: Guess, index: number, value: number | null): Guess {
  return guess.map((old, at) => (at !== index ? old : value === null ? null : roundGuess(value)));
}

/** A year by its index among those guessed, and platforms at its end. */
export interface GuessPoint {
  index: number;
  value: number;
}

/** A guess with a straight stroke drawn over it: every year from one end to the other is set. */
export function drawStroke(guess: Guess, from: GuessPoint, to: GuessPoint): Guess {
  const [low, high] = from.index <= to.index ? [from, to] : [to, from];
  const span = high.index - low.index;
  return guess.map((old, index) => {
    if (index < low.index || index > high.index) return old;
    // Where both ends stand on one year, the later counts.
    const share = span === 0 ? 1 : (index - low.index) / span;
    return roundGuess(span === 0 ? to.value : low.value + (high.value - low.value) * share);
  });
}

/** The highest year of a guess, the earliest where several are; undefined when none is set. */
export function highestGuess(guess: Guess): GuessPoint | undefined {
  const index = maxIndex(guess);
  const value = guess[index];
  return value === undefined || value === null ? undefined : { index, value };
}

/**
 * A guess in the state language: numbers joined by full stops, nothing between two of them for a
 * year that is not set.
 * @param years how many years are guessed
 */
export function guessParameter(years: number): Parameter<Guess> {
  const none: Guess = range(years).map(() => null);
  return {
    fallback: none,
    read(text) {
      const parts = text.split('.');
      if (parts.length !== years || !parts.every((part) => /^\d{0,4}$/.test(part)))
        return undefined;
      return parts.map((part) => (part === '' ? null : roundGuess(Number(part))));
    },
    write: (guess) => (isEmptyGuess(guess) ? '' : guess.map((value) => value ?? '').join('.')),
    sample: (random) =>
      none.map(() => (random() < 0.2 ? null : roundGuess(random() * (mostGuess + guessStep)))),
  };
}
