import { groups, maxIndex } from 'd3-array';
import { powersOf, type Power } from '../../../ledger/banzhaf-index.ts';
import { type Rule } from '../../../ledger/weighted-voting.ts';
import { memoizeByKey } from '../../../widget/memoize.ts';
import type { Owner } from './owners.ts';

const countOut = memoizeByKey(32, (rule: Rule, ...votes: number[]) => powersOf(votes, rule));

/** The power of each owner under a rule, votes taken to equal stakes; every game is counted out once. */
export function powerOf(owners: readonly Owner[], rule: Rule): readonly Power[] {
  return countOut(rule, ...owners.map(({ votes }) => votes));
}

/** The owner whose Banzhaf power exceeds its share most under a rule, and its swings. @throws RangeError without owners */
export function mostAboveShare(
  owners: readonly Owner[],
  rule: Rule,
): { owner: Owner; swings: number } {
  const powers = powerOf(owners, rule);
  const place = maxIndex(owners, ({ share }, i) => 100 * (powers[i]?.banzhaf ?? 0) - share);
  const owner = owners[place];
  if (!owner) throw new RangeError('Without owners nobody has power.');
  return { owner, swings: powers[place]?.swings ?? 0 };
}

/** Owners put together that decide as many line-ups of the others, in their order, with that number. */
export function ownersBySwings(
  owners: readonly Owner[],
  rule: Rule,
): { owners: readonly Owner[]; swings: number }[] {
  const powers = powerOf(owners, rule);
  const alike = groups([...owners.entries()], ([i]) => powers[i]?.swings ?? 0);
  return alike.map(([swings, own]) => ({ owners: own.map(([, owner]) => owner), swings }));
}
