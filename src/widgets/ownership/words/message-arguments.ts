import type { Rule } from '../../../ledger/voting.ts';
import { input, type Inputs } from '../../../widget/define.ts';
import {
  groupsOf,
  ownersOf,
  shareOf,
  squaresOf,
  type Company,
  type Group,
  type Owner,
  type Stage,
} from '../model/owners.ts';
import { mostAboveShare, powerOf, widestTie } from '../model/power.ts';
import { fewestToJoin, judge, neededIn, vetoesOf, type Verdict } from '../model/vote.ts';
import type { OwnershipState } from '../state.ts';
import type { OwnershipLabels } from './labels.ts';

/** What the sentences on stakes are made of. */
export interface StakesArguments {
  company: Company;
  /** Its short name. */
  agency: string;
  stage: Stage;
  owners: readonly Owner[];
  /** Per cent of the shares of all but the first. */
  rest: number;
  groups: readonly Group[];
  /** The owner picked out, with how many others hold as much. */
  picked: { owner: Owner; alike: number } | undefined;
  /** The sides of the two squares, where the stakes make any; in cells. */
  sides: { first: number; second: number } | undefined;
  /** When the stakes were so, in words. */
  when: string;
  whole: boolean;
}

/** What the sentences on votes are made of. */
export interface VoteArguments extends StakesArguments {
  rule: Rule;
  members: readonly Owner[];
  verdict: Verdict;
  /** Members the group cannot spare under the rule. */
  needed: readonly Owner[];
  /** How many others must join at least for the rule's line to be reached. */
  toJoin: number;
  /** Owners who can stop a two-thirds vote alone. */
  vetoes: readonly Owner[];
  /** Per cent of the shares of all the others. */
  withoutVetoes: number;
  /** Owners who could do so on the list applied for and no longer can, with their stakes before and after. */
  lost: readonly { label: string; from: number; to: number }[];
  /** Per cent of the power of a largest owner: Banzhaf and Shapley–Shubik, by rule. */
  top: Readonly<Record<Rule, { banzhaf: number; shapley: number }>>;
  /** The owner whose Banzhaf power exceeds its share most under the rule, and that power in per cent. */
  gains: { owner: Owner; banzhaf: number };
  /** Owners with a share and no power under the rule. */
  powerless: readonly Owner[];
  /** The widest pair of unequal stakes with the same power, if there is any. */
  noMore: readonly [more: Owner, less: Owner] | undefined;
  /** In how many groups of the others the owner picked out turns defeat into victory, of how many. */
  swings: { own: number; of: number } | undefined;
}

/** What is to be said of the stakes in a state. */
export function stakesArguments(
  state: OwnershipState,
  inputs: Inputs<OwnershipLabels>,
): StakesArguments {
  const { company, stage, view } = state;
  const owners = ownersOf(inputs, company, stage);
  const owner = owners.find(({ id }) => id === state.holder);
  const alike = owners.filter((other) => other !== owner && other.votes === owner?.votes).length;
  return {
    company,
    agency: inputs.labels.companies[company],
    stage,
    owners,
    rest: shareOf(owners.slice(1)),
    groups: groupsOf(owners),
    picked: owner && { owner, alike },
    sides: squaresOf(owners),
    when: input(inputs, owners[0]?.fact ?? '').when,
    whole: view === 'whole',
  };
}

/** The vetoes that Qiantang's owners had on the list applied for and do not have on the registered one. */
function lostVetoes(
  { company, stage, owners }: StakesArguments,
  inputs: Inputs<OwnershipLabels>,
): VoteArguments['lost'] {
  if (company !== 'qiantang' || stage !== 'registered') return [];
  const kept = vetoesOf(owners, 'two-thirds').map(({ id }) => id);
  return vetoesOf(ownersOf(inputs, company, 'filed'), 'two-thirds')
    .filter(({ id }) => !kept.includes(id))
    .map(({ id, label, share }) => ({
      label,
      from: share,
      to: owners.find((owner) => owner.id === id)?.share ?? 0,
    }));
}

/** What is to be said of the votes in a state. */
export function voteArguments(
  state: OwnershipState,
  inputs: Inputs<OwnershipLabels>,
): VoteArguments {
  const stakes = stakesArguments(state, inputs);
  const { owners, picked } = stakes;
  const { rule } = state;
  const powers = powerOf(owners, rule);
  const topBy = (line: Rule) => {
    const { banzhaf = 0, shapley = 0 } = powerOf(owners, line)[0] ?? {};
    return { banzhaf: 100 * banzhaf, shapley: 100 * shapley };
  };
  const vetoes = vetoesOf(owners, 'two-thirds');
  const place = picked ? owners.indexOf(picked.owner) : -1;
  return {
    ...stakes,
    rule,
    members: owners.filter(({ id }) => state.with.includes(id)),
    verdict: judge(owners, state.with),
    needed: neededIn(owners, state.with, rule),
    toJoin: fewestToJoin(owners, state.with, rule),
    vetoes,
    withoutVetoes: shareOf(owners.filter((owner) => !vetoes.includes(owner))),
    lost: lostVetoes(stakes, inputs),
    top: { half: topBy('half'), 'two-thirds': topBy('two-thirds') },
    gains: mostAboveShare(owners, rule),
    powerless: owners.filter((_, i) => powers[i]?.swings === 0),
    noMore: widestTie(owners, rule),
    swings:
      place < 0 ? undefined : { own: powers[place]?.swings ?? 0, of: 2 ** (owners.length - 1) },
  };
}
