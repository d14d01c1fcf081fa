import type { Goals, Inputs } from '../../widget/define.ts';
import { judge, neededIn, ownersOf, powerOf, type Owner, type Verdict } from './model.ts';
import type { OwnershipState } from './state.ts';

const percent = { en: '%', zh: '%' } as const;
const none = { en: '', zh: '' } as const;

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
export const ownershipGoals: Goals<OwnershipState> = {
  measures: [
    {
      id: 'votes-together',
      label: { en: 'Votes together, of those in favour', zh: '赞成方合计的票' },
      unit: percent,
      of: (state, inputs) => voteIn(state, inputs)?.share,
    },
    {
      id: 'in-favour',
      label: { en: 'Owners in favour', zh: '赞成的股东数' },
      unit: none,
      of: (state) => (state.view === 'lab' ? state.with.length : undefined),
    },
    {
      id: 'beyond',
      label: { en: 'Votes beyond the line', zh: '超过门槛的票' },
      unit: percent,
      of: (state, inputs) => voteIn(state, inputs)?.beyond[state.rule],
    },
    {
      id: 'needed',
      label: { en: 'Owners in favour without whom it fails', zh: '赞成方中缺一不可的股东数' },
      unit: none,
      of: (state, inputs) =>
        state.view === 'lab'
          ? neededIn(ownersIn(state, inputs), state.with, state.rule).length
          : undefined,
    },
    {
      id: 'picked-share',
      label: { en: 'Stake of the owner picked out', zh: '所选股东的持股' },
      unit: percent,
      of: (state, inputs) => pickedIn(state, inputs).owner?.share,
    },
    {
      id: 'picked-power',
      label: { en: 'Banzhaf power of the owner picked out', zh: '所选股东的班茨哈夫权力' },
      unit: percent,
      of(state, inputs) {
        const { power } = pickedIn(state, inputs);
        return power && 100 * power.banzhaf;
      },
    },
    {
      id: 'owners',
      label: { en: 'Owners of the agency', zh: '股东数' },
      unit: none,
      of: (state, inputs) => ownersIn(state, inputs).length,
    },
  ],
  settings: {
    company: { en: 'Agency', zh: '机构' },
    stage: { en: 'List', zh: '名单' },
    view: { en: 'View', zh: '视图' },
    holder: { en: 'Owner picked out', zh: '所选股东' },
    rule: { en: 'What carries a motion', zh: '通过门槛' },
    with: { en: 'Who is in favour', zh: '谁赞成' },
  },
};
