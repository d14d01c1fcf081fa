import type { Goals } from '../../widget/define.ts';
import { slipped } from './model/slip.ts';
import type { CountingState } from './state.ts';

/** What a task may ask of the counting widget. */
export const goals: Goals<CountingState> = {
  measures: [
    {
      id: 'number',
      of: ({ n }) => n,
    },
    {
      id: 'slipped',
      of: slipped,
    },
    {
      id: 'difference',
      of: (state) => slipped(state) - state.n,
    },
  ],
};
