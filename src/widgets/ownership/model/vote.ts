import { sort, sum } from 'd3-array';
import { carries, rules, type Rule } from '../../../ledger/weighted-voting.ts';
import type { Owner } from './owners.ts';

/** All votes of some owners, in tenths of a per cent. */
export function votesOf(owners: readonly Owner[]): number {
  return sum(owners, ({ votes }) => votes);
}

/** What a group of owners can do in a vote, everybody voting. */
export interface Verdict {
  /** Per cent of the votes the group has. */
  share: number;
  /** Per cent of the votes of the others. */
  others: number;
  /** Per rule: whether the group carries a motion. */
  carries: Readonly<Record<Rule, boolean>>;
  /** Per rule: percentage points beyond the line, or short of it when below nought. */
  beyond: Readonly<Record<Rule, number>>;
  /** Per rule: whether the others could carry a motion without the group. */
  othersCarry: Readonly<Record<Rule, boolean>>;
}

/** Where the rules' lines lie, in per cent of the votes. */
export const quotas: Readonly<Record<Rule, number>> = { half: 50, 'two-thirds': 200 / 3 };

/** A value for each rule. */
function byRule<T>(value: (rule: Rule) => T): Record<Rule, T> {
  const [half, most] = rules;
  return { [half]: value(half), [most]: value(most) };
}

const among = (members: readonly string[]) => (owner: Owner) => members.includes(owner.id);

/** Judges a group of owners by both rules. @param members ids of the group */
export function judge(owners: readonly Owner[], members: readonly string[]): Verdict {
  const all = votesOf(owners);
  const votes = votesOf(owners.filter(among(members)));
  const percent = (part: number) => Number(((100 * part) / all).toFixed(6));
  return {
    share: percent(votes),
    others: percent(all - votes),
    carries: byRule((rule) => carries(votes, all, rule)),
    beyond: byRule((rule) => percent(votes) - quotas[rule]),
    othersCarry: byRule((rule) => carries(all - votes, all, rule)),
  };
}

/** The members without whom a group that carries a motion would not. */
export function neededIn(
  owners: readonly Owner[],
  members: readonly string[],
  rule: Rule,
): Owner[] {
  const inside = owners.filter(among(members));
  const votes = votesOf(inside);
  return inside.filter((owner) => !carries(votes - owner.votes, votesOf(owners), rule));
}

/** The least number of others that must join a group for it to carry a motion. */
export function fewestToJoin(
  owners: readonly Owner[],
  members: readonly string[],
  rule: Rule,
): number {
  const isMember = among(members);
  let votes = votesOf(owners.filter(isMember));
  let joined = 0;
  const outside = owners.filter((owner) => !isMember(owner));
  for (const owner of sort(outside, ({ votes }) => -votes)) {
    if (carries(votes, votesOf(owners), rule)) break;
    votes += owner.votes;
    joined++;
  }
  return joined;
}

/** The owners without whom nothing can be carried, each able to stop every motion alone. */
export function vetoesOf(owners: readonly Owner[], rule: Rule): Owner[] {
  const all = votesOf(owners);
  return owners.filter(({ votes }) => !carries(all - votes, all, rule));
}
