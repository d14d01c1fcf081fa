import type { Goals } from '../../widget/define.ts';
import { caseOf, outcomeOf } from './model.ts';
import type { ScoreState } from './state.ts';

/** What a task may ask of the score lab; the town is invented, and every label says so. */
export const goals: Goals<ScoreState> = {
  measures: [
    {
      id: 'refused-settled',
      of: (state) => outcomeOf(state).tallies.settled.wronglyRefused,
    },
    {
      id: 'refused-newcomer',
      of: (state) => outcomeOf(state).tallies.newcomer.wronglyRefused,
    },
    {
      id: 'refused',
      of(state) {
        const { settled, newcomer } = outcomeOf(state).tallies;
        return settled.wronglyRefused + newcomer.wronglyRefused;
      },
    },
    {
      id: 'approved-wrongly',
      of(state) {
        const { settled, newcomer } = outcomeOf(state).tallies;
        return settled.wronglyApproved + newcomer.wronglyApproved;
      },
    },
    {
      id: 'refusal-gap',
      of(state) {
        const { settled, newcomer } = outcomeOf(state).tallies;
        return Math.abs(settled.wronglyRefused - newcomer.wronglyRefused);
      },
    },
    {
      id: 'area',
      of: (state) => outcomeOf(state).area,
    },
    {
      id: 'sources-on',
      of: (state) => outcomeOf(state).on.length,
    },
    {
      id: 'score',
      of: (state) =>
        state.look === 'person' ? caseOf(state.person, outcomeOf(state)).score : undefined,
    },
  ],
};
