import { cross, greatest } from 'd3-array';
import { powersOf, type Power, type Rule } from '../../../ledger/voting.ts';
import { memoizeByKey } from '../../../widget/memoize.ts';
import type { Owner } from './owners.ts';

const countOut = memoizeByKey(32, (rule: Rule, ...votes: number[]) => powersOf(votes, rule));

/** The power of each owner under a rule, votes taken to equal stakes; every game is counted out once. */
export function powerOf(owners: readonly Owner[], rule: Rule): readonly Power[] {
  return countOut(rule, ...owners.map(({ votes }) => votes));
}

/** The owner whose Banzhaf power exceeds its share most under a rule, and that power in per cent. @throws RangeError without owners */
export function mostAboveShare(
  owners: readonly Owner[],
  rule: Rule,
): { owner: Owner; banzhaf: number } {
  const powers = powerOf(owners, rule);
  const most = greatest(
    owners.map((owner, i) => ({ owner, banzhaf: 100 * (powers[i]?.banzhaf ?? 0) })),
    ({ owner, banzhaf }) => banzhaf - owner.share,
  );
  if (!most) throw new RangeError('Without owners nobody has power.');
  return most;
}

/** The two owners furthest apart in stake who yet have the same power, and some. */
export function widestTie(
  owners: readonly Owner[],
  rule: Rule,
): readonly [more: Owner, less: Owner] | undefined {
  const powers = powerOf(owners, rule);
  const swings = new Map(owners.map((owner, i) => [owner, powers[i]?.swings]));
  const pairs = cross(owners, owners).filter(
    ([more, less]) =>
      more.votes > less.votes && swings.get(more) === swings.get(less) && swings.get(more) !== 0,
  );
  return greatest(pairs, ([more, less]) => more.votes - less.votes);
}
