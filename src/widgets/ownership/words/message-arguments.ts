import type { Rule } from '../../../ledger/weighted-voting.ts';
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
import { isPresent, lineupsAround, type Lineup } from '../model/lineups.ts';
import { mostAboveShare, ownersBySwings, powerOf } from '../model/power.ts';
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
  /** The owner whose Banzhaf power exceeds its share most under the rule, and its swings. */
  gains: { owner: Owner; swings: number };
  /** Owners with a share and no power under the rule. */
  powerless: readonly Owner[];
  /** In how many line-ups of the others owners turn defeat into victory, those with as many put together. */
  decided: readonly { owners: readonly Owner[]; swings: number }[];
  /** How many line-ups there are around an owner. */
  of: number;
  /** The label of the owner whose line-ups are drawn: the one picked out, or the first. */
  around: string;
  /** How many line-ups around it fail with it, and pass without it. */
  undecided: { tooFew: number; enough: number };
  /** What it makes of how the others stand; undefined while nobody is in favour. */
  stands: Lineup['outcome'] | undefined;
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
  const place = Math.max(0, picked ? owners.indexOf(picked.owner) : 0);
  const one = owners[place];
  const lineups = lineupsAround(owners, place, rule);
  const counts = (outcome: Lineup['outcome']) =>
    lineups.filter((lineup) => lineup.outcome === outcome).length;
  const present = lineups.find((lineup) => one && isPresent(lineup, state.with, one.id));
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
    decided: ownersBySwings(owners, rule),
    of: 2 ** (owners.length - 1),
    around: one?.label ?? '',
    undecided: { tooFew: counts('too-few'), enough: counts('enough') },
    stands: state.with.length > 0 ? present?.outcome : undefined,
  };
}
