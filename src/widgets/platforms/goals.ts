import type { Goals, Inputs } from '../../widget/define.ts';
import { highestGuess } from './guess.ts';
import { guessYears } from './model.ts';
import type { PlatformsState } from './state.ts';
import { totalsAt } from './totals.ts';

const none = { en: '', zh: '' } as const;

/** The totals of the day, smallest first; undefined in the other pictures. */
function totalsIn({ see, at }: PlatformsState, inputs: Inputs): number[] | undefined {
  return see === 'counts' ? totalsAt(at, inputs).map(({ value }) => value) : undefined;
}

/** What a task may ask of the platforms widget. */
export const platformsGoals: Goals<PlatformsState> = {
  measures: [
    {
      id: 'totals',
      label: { en: 'Totals found for the day', zh: '这一天找到的总数个数' },
      unit: none,
      of: (state, inputs) => totalsIn(state, inputs)?.length,
    },
    {
      id: 'largest',
      label: { en: 'Largest total of the day', zh: '这一天最大的总数' },
      unit: none,
      of: (state, inputs) => totalsIn(state, inputs)?.at(-1),
    },
    {
      id: 'smallest',
      label: { en: 'Smallest total of the day', zh: '这一天最小的总数' },
      unit: none,
      of: (state, inputs) => totalsIn(state, inputs)?.[0],
    },
    {
      id: 'apart',
      label: { en: 'Largest total over the smallest', zh: '最大总数是最小的几倍' },
      unit: { en: 'times', zh: '倍' },
      of(state, inputs) {
        const totals = totalsIn(state, inputs) ?? [];
        const [least, most] = [totals[0], totals.at(-1)];
        return least && most ? most / least : undefined;
      },
    },
    {
      id: 'years-guessed',
      label: { en: 'Years with a guess', zh: '猜了几年' },
      unit: none,
      of: ({ see, guess }) =>
        see === 'platforms' ? guess.filter((value) => value !== null).length : undefined,
    },
    {
      id: 'highest-guess',
      label: { en: 'Highest guess', zh: '猜的最高数' },
      unit: none,
      of: ({ guess }) => highestGuess(guess)?.value,
    },
    {
      id: 'highest-year',
      label: { en: 'Year of the highest guess', zh: '猜的最高在哪年' },
      unit: none,
      of({ guess }, inputs) {
        const highest = highestGuess(guess);
        return highest && guessYears(inputs)[highest.index];
      },
    },
  ],
  settings: {
    see: { en: 'View', zh: '视图' },
    scale: { en: 'Scale', zh: '刻度' },
    at: { en: 'Day', zh: '日期' },
    ask: { en: 'Guess first', zh: '先猜' },
    guess: { en: 'The guess', zh: '猜测' },
  },
};
