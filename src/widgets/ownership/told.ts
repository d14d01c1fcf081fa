import { rules, type Power, type Rule } from '../../ledger/voting.ts';
import { input, type Inputs } from '../../widget/define.ts';
import {
  fewestToJoin,
  groupsOf,
  judge,
  neededIn,
  ownersOf,
  powerOf,
  squaresOf,
  vetoesOf,
  type Owner,
} from './model.ts';
import type { OwnershipState } from './state.ts';
import type { ToldStakes, ToldVote } from './words.ts';

/** What is to be said of the stakes in a state. */
export function stakesTold(state: OwnershipState, inputs: Inputs): ToldStakes {
  const { company, stage, view } = state;
  const owners = ownersOf(inputs, company, stage);
  const owner = owners.find(({ id }) => id === state.holder);
  const alike = owners.filter((other) => other !== owner && other.votes === owner?.votes).length;
  return {
    company,
    stage,
    owners,
    groups: groupsOf(owners),
    picked: owner && { owner, alike },
    sides: squaresOf(owners),
    when: input(inputs, owners[0]?.fact ?? '').when,
    whole: view === 'whole',
  };
}

/** The vetoes that Qiantang's owners had on the list applied for and do not have on the registered one. */
function lostVetoes({ company, stage, owners }: ToldStakes, inputs: Inputs): ToldVote['lost'] {
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

/** The two owners furthest apart in stake who yet have the same power, and some. */
function noMoreOf(owners: readonly Owner[], powers: readonly Power[]): ToldVote['noMore'] {
  const pairs = owners.flatMap((more, i) =>
    owners.flatMap((less, j) => {
      const same = powers[i]?.swings === powers[j]?.swings && powers[i]?.swings !== 0;
      return same && more.votes > less.votes ? [[more, less] as const] : [];
    }),
  );
  return pairs.sort((a, b) => b[0].votes - b[1].votes - (a[0].votes - a[1].votes))[0];
}

/** What is to be said of the votes in a state. */
export function voteTold(state: OwnershipState, inputs: Inputs): ToldVote {
  const told = stakesTold(state, inputs);
  const { owners, picked } = told;
  const { rule } = state;
  const powers = powerOf(owners, rule);
  const topBy = (line: Rule) => {
    const { banzhaf = 0, shapley = 0 } = powerOf(owners, line)[0] ?? {};
    return { banzhaf: 100 * banzhaf, shapley: 100 * shapley };
  };
  const [half, most] = rules.map(topBy);
  const none = { banzhaf: 0, shapley: 0 };
  const gains = owners
    .map((owner, i) => ({ owner, banzhaf: 100 * (powers[i]?.banzhaf ?? 0) }))
    .sort((a, b) => b.banzhaf - b.owner.share - (a.banzhaf - a.owner.share))[0];
  const first = owners[0];
  if (!gains || !first) throw new RangeError(`${state.company} has no owners.`);
  const place = picked ? owners.indexOf(picked.owner) : -1;
  return {
    ...told,
    rule,
    members: owners.filter(({ id }) => state.with.includes(id)),
    verdict: judge(owners, state.with),
    needed: neededIn(owners, state.with, rule),
    toJoin: fewestToJoin(owners, state.with, rule),
    vetoes: vetoesOf(owners, 'two-thirds'),
    lost: lostVetoes(told, inputs),
    top: { half: half ?? none, 'two-thirds': most ?? none },
    gains,
    powerless: owners.filter((_, i) => powers[i]?.swings === 0),
    noMore: noMoreOf(owners, powers),
    swings:
      place < 0 ? undefined : { own: powers[place]?.swings ?? 0, of: 2 ** (owners.length - 1) },
  };
}
