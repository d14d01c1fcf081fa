import type { Goals, Inputs } from '../../widget/define.ts';
import { ownersOf, type Owner } from './model/owners.ts';
import { powerOf } from './model/power.ts';
import { judge, neededIn, type Verdict } from './model/vote.ts';
import type { OwnershipState } from './state.ts';

const ownersIn = ({ company, stage }: OwnershipState, inputs: Inputs): Owner[] =>
  ownersOf(inputs, company, stage);

/** The vote in the lab; undefined elsewhere, where nobody votes. */
function voteIn(state: OwnershipState, inputs: Inputs): Verdict | undefined {
  return state.view === 'lab' ? judge(ownersIn(state, inputs), state.with) : undefined;
}

/** The owner picked out, and its power under the rule. */
function pickedIn(state: OwnershipState, inputs: Inputs) {
  const owners = ownersIn(state, inputs);
  const at = owners.findIndex(({ id }) => id === state.holder);
  return { owner: owners[at], power: at < 0 ? undefined : powerOf(owners, state.rule)[at] };
}

/** What a task may ask of the ownership widget. */
export const goals: Goals<OwnershipState> = {
  measures: [
    {
      id: 'votes-together',
      of: (state, inputs) => voteIn(state, inputs)?.share,
    },
    {
      id: 'in-favour',
      of: (state) => (state.view === 'lab' ? state.with.length : undefined),
    },
    {
      id: 'beyond',
      of: (state, inputs) => voteIn(state, inputs)?.beyond[state.rule],
    },
    {
      id: 'needed',
      of: (state, inputs) =>
        state.view === 'lab'
          ? neededIn(ownersIn(state, inputs), state.with, state.rule).length
          : undefined,
    },
    {
      id: 'picked-share',
      of: (state, inputs) => pickedIn(state, inputs).owner?.share,
    },
    {
      id: 'picked-power',
      of(state, inputs) {
        const { power } = pickedIn(state, inputs);
        return power && 100 * power.banzhaf;
      },
    },
    {
      id: 'owners',
      of: (state, inputs) => ownersIn(state, inputs).length,
    },
  ],
};
