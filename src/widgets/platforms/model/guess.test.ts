import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import {
  drawStroke,
  guessParameter,
  guessStep,
  highestGuess,
  isEmptyGuess,
  mostGuess,
  setYear,
  type Guess,
} from './guess.ts';
import { stateLanguage } from '../state.ts';

const years = 9;
const parameter = guessParameter(years);
const value = fc.integer({ min: 0, max: mostGuess / guessStep }).map((steps) => steps * guessStep);
const guesses: fc.Arbitrary<Guess> = fc.array(fc.option(value), {
  minLength: years,
  maxLength: years,
});
const indexes = fc.integer({ min: 0, max: years - 1 });

describe('a guess in the state language', () => {
  test('comes back as it was written, gaps and all', () => {
    fc.assert(
      fc.property(guesses, (guess) => {
        fc.pre(!isEmptyGuess(guess));
        expect(parameter.read(parameter.write(guess))).toEqual(guess);
      }),
    );
  });

  test('comes back through the address of a state', () => {
    const language = stateLanguage(inputsOf(widget('platforms'), ledger, 'en'));
    fc.assert(
      fc.property(guesses, fc.constantFrom('0' as const, '1' as const), (guess, ask) => {
        const state = { ...language.start, ask, guess };
        expect(language.parse(language.print(state))).toEqual(state);
      }),
    );
    expect(language.print({ ...language.start, guess: setYear(parameter.fallback, 4, 2600) })).toBe(
      'guess=....2600....',
    );
    expect(language.parse('see=volume&guess=1.2.3.4.5.6.7.8.9').guess).toEqual(parameter.fallback);
  });

  test('is bounded and in whole steps, or means nothing', () => {
    expect(parameter.read('9999.0.49.51....2595.')).toEqual([
      8000,
      0,
      50,
      50,
      null,
      null,
      null,
      2600,
      null,
    ]);
    for (const text of [
      '',
      '1.2',
      '1.2.3.4.5.6.7.8.9.10',
      '-1........',
      'x........',
      '12345........',
    ])
      expect(parameter.read(text), text).toBeUndefined();
  });
});

describe('drawing', () => {
  test('a stroke sets every year it passes, within the heights of its ends, and no other', () => {
    fc.assert(
      fc.property(guesses, indexes, indexes, value, value, (guess, a, b, from, to) => {
        const drawn = drawStroke(guess, { index: a, value: from }, { index: b, value: to });
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        drawn.forEach((now, index) => {
          if (index < low || index > high) expect(now).toBe(guess[index]);
          else {
            expect(now).toBeGreaterThanOrEqual(Math.min(from, to));
            expect(now).toBeLessThanOrEqual(Math.max(from, to));
          }
        });
        expect(drawn[b]).toBe(to);
      }),
    );
  });

  test('a year is set, bounded and cleared', () => {
    const none = parameter.fallback;
    expect(setYear(none, 2, 123)[2]).toBe(100);
    expect(setYear(none, 2, 1e9)[2]).toBe(mostGuess);
    expect(setYear(none, 2, -5)[2]).toBe(0);
    expect(setYear(setYear(none, 2, 100), 2, null)).toEqual(none);
  });

  test('the highest year is the earliest of the highest', () => {
    expect(highestGuess([null, 100, 500, 500, null])).toEqual({ index: 2, value: 500 });
    expect(highestGuess([null, null])).toBeUndefined();
  });
});
