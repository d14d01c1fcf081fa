import type { Goals } from '../../widget/define.ts';
import { slipped, type CountingState } from './state.ts';

/** What a task may ask of the counting widget. */
export const countingGoals: Goals<CountingState> = {
  measures: [
    {
      id: 'number',
      label: { en: 'The number', zh: '数' },
      unit: { en: '', zh: '' },
      of: ({ n }) => n,
    },
    {
      id: 'slipped',
      label: { en: 'The number after the slip', zh: '错位后的数' },
      unit: { en: '', zh: '' },
      of: slipped,
    },
    {
      id: 'difference',
      label: { en: 'How much the slip adds', zh: '错位多出的数' },
      unit: { en: '', zh: '' },
      of: (state) => slipped(state) - state.n,
    },
  ],
  settings: {
    n: { en: 'The number', zh: '数' },
    slip: { en: 'Places slipped', zh: '错了几位' },
  },
};
