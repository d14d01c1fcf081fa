import { rules, type Rule } from '../../ledger/weighted-voting.ts';
import { choice, several } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import type { Inputs, View } from '../../widget/define.ts';
import { companies, ownerIds, ownersOf, stages, type Company, type Stage } from './model/owners.ts';

/** How the stakes are laid out: by owner, as one square, or as votes. */
export const views = ['split', 'whole', 'lab'] as const;

/** One of the layouts. */
export type OwnershipView = (typeof views)[number];

/** A state of the ownership widget. */
export interface OwnershipState {
  company: Company;
  /** Which list of Qiantang's owners; always the registered one for the others. */
  stage: Stage;
  view: OwnershipView;
  /** The id of the owner picked out, or `none`. */
  holder: string;
  /** What carries a motion, in the lab. */
  rule: Rule;
  /** The owners in favour, in the lab. */
  with: readonly string[];
}

/** The state language: it begins with Baihang's founding owners, each for itself. */
export function stateLanguage(inputs: Inputs): StateLanguage<OwnershipState> {
  const ids = ownerIds(inputs);
  return declareState(
    {
      company: choice(companies, 'baihang'),
      stage: choice(stages, 'registered'),
      view: choice(views, 'split'),
      holder: choice(['none', ...ids], 'none'),
      rule: choice(rules, 'half'),
      with: several(ids),
    },
    // What does not show is not part of the state: strangers among the owners, and votes outside the lab.
    (state) => {
      const stage = state.company === 'qiantang' ? state.stage : 'registered';
      const own = ownersOf(inputs, state.company, stage).map(({ id }) => id);
      const lab = state.view === 'lab';
      return {
        ...state,
        stage,
        holder: own.includes(state.holder) ? state.holder : 'none',
        rule: lab ? state.rule : 'half',
        with: lab ? state.with.filter((id) => own.includes(id)) : [],
      };
    },
  );
}

/** The states with pictures of their own. */
export function ownershipViews(inputs: Inputs): View<OwnershipState>[] {
  const { start } = stateLanguage(inputs);
  const [first = '', ...others] = ownersOf(inputs, 'baihang', 'registered').map(({ id }) => id);
  const lab = { ...start, view: 'lab' } as const;
  const strict = { ...lab, rule: 'two-thirds' } as const;
  return [
    { name: 'split', state: start },
    { name: 'kaola', state: { ...start, holder: 'kaola-credit' } },
    { name: 'whole', state: { ...start, view: 'whole' } },
    { name: 'power', state: lab },
    { name: 'majority', state: { ...lab, with: [first, ...others.slice(0, 2)] } },
    { name: 'eight', state: { ...strict, with: others } },
    { name: 'pudao', state: { ...lab, company: 'pudao' } },
    { name: 'filed', state: { ...strict, company: 'qiantang', stage: 'filed' } },
    { name: 'registered', state: { ...strict, company: 'qiantang' } },
  ];
}
