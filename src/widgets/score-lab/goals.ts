import type { Goals } from '../../widget/define.ts';
import { caseOf } from './model/case.ts';
import { outcomeOf } from './model/outcome.ts';
import type { ScoreState } from './state.ts';

const countsOf = (state: ScoreState) => outcomeOf(state).counts;

/** What a task may ask of the score lab; the town is invented, and every label says so. */
export const goals: Goals<ScoreState> = {
  measures: [
    { id: 'refused-settled', of: (state) => countsOf(state).settled.refusedPayers },
    { id: 'refused-newcomer', of: (state) => countsOf(state).newcomer.refusedPayers },
    {
      id: 'refused',
      of(state) {
        const { settled, newcomer } = countsOf(state);
        return settled.refusedPayers + newcomer.refusedPayers;
      },
    },
    {
      id: 'approved-wrongly',
      of(state) {
        const { settled, newcomer } = countsOf(state);
        return settled.approvedNonPayers + newcomer.approvedNonPayers;
      },
    },
    {
      id: 'refusal-gap',
      of(state) {
        const { settled, newcomer } = countsOf(state);
        return Math.abs(settled.refusedPayers - newcomer.refusedPayers);
      },
    },
    { id: 'area', of: (state) => outcomeOf(state).area },
    { id: 'sources-on', of: (state) => outcomeOf(state).on.length },
    {
      id: 'score',
      of: (state) =>
        state.look === 'person' ? caseOf(state.person, outcomeOf(state)).score : undefined,
    },
  ],
};
