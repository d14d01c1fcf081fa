import type { Goals, Inputs } from '../../widget/define.ts';
import { guessYears } from './model/counts.ts';
import { highestGuess } from './model/guess.ts';
import { totalsAt } from './model/totals.ts';
import type { PlatformsState } from './state.ts';

/** The totals of the day, smallest first; undefined in the other pictures. */
function totalsIn({ see, at }: PlatformsState, inputs: Inputs): number[] | undefined {
  return see === 'counts' ? totalsAt(at, inputs).map(({ value }) => value) : undefined;
}

/** What a task may ask of the platforms widget. */
export const goals: Goals<PlatformsState> = {
  measures: [
    {
      id: 'totals',
      of: (state, inputs) => totalsIn(state, inputs)?.length,
    },
    {
      id: 'largest',
      of: (state, inputs) => totalsIn(state, inputs)?.at(-1),
    },
    {
      id: 'smallest',
      of: (state, inputs) => totalsIn(state, inputs)?.[0],
    },
    {
      id: 'apart',
      of(state, inputs) {
        const totals = totalsIn(state, inputs) ?? [];
        const [least, most] = [totals[0], totals.at(-1)];
        return least && most ? most / least : undefined;
      },
    },
    {
      id: 'years-guessed',
      of: ({ see, guess }) =>
        see === 'platforms' ? guess.filter((value) => value !== null).length : undefined,
    },
    {
      id: 'highest-guess',
      of: ({ guess }) => highestGuess(guess)?.value,
    },
    {
      id: 'highest-year',
      of({ guess }, inputs) {
        const highest = highestGuess(guess);
        return highest && guessYears(inputs)[highest.index];
      },
    },
  ],
};
