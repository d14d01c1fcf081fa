import { range, sort, sum } from 'd3-array';
import { carries, type Rule } from '../../../ledger/weighted-voting.ts';
import { votesOf } from './vote.ts';
import type { Owner } from './owners.ts';

/** One way in which all owners but one can vote. */
export interface Lineup {
  /** The ids of those in favour, in the order of the list. */
  members: readonly string[];
  /** What the one owner's votes make of it: too few with them, decided by them, or enough without them. */
  outcome: 'too-few' | 'decided' | 'enough';
}

/** All ways in which the owners around one can vote, those with the fewest votes first. @param place the one's place in the list */
export function lineupsAround(owners: readonly Owner[], place: number, rule: Rule): Lineup[] {
  const others = owners.filter((_, i) => i !== place);
  const own = owners[place]?.votes ?? 0;
  const all = votesOf(owners);
  const lineups = range(2 ** others.length).map((bits) => {
    const members = others.filter((_, i) => (bits >> i) & 1);
    return { members: members.map(({ id }) => id), votes: sum(members, ({ votes }) => votes) };
  });
  return sort(lineups, ({ votes }) => votes).map(({ members, votes }) => ({
    members,
    outcome: carries(votes, all, rule)
      ? 'enough'
      : carries(votes + own, all, rule)
        ? 'decided'
        : 'too-few',
  }));
}

/** Whether a line-up is how the owners around one vote now. @param votes the ids of all in favour, in the order of the list */
export function isPresent({ members }: Lineup, votes: readonly string[], one: string): boolean {
  return members.join() === votes.filter((id) => id !== one).join();
}
