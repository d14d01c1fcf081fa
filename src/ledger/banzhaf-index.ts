import { carries, type Rule } from './weighted-voting.ts';

/** How much say a player of a weighted voting game has. */
export interface Power {
  /** Groups of the others that fail without the player and win with it. */
  swings: number;
  /** Normalised Banzhaf index, 0 to 1: own swings over everybody's (Banzhaf 1965). */
  banzhaf: number;
  /** Shapley–Shubik index, 0 to 1: how often the player turns a growing line of all into a winning one (1954). */
  shapley: number;
}

/** The votes of every group of players; bit i of a group's number says whether player i is in it. */
function votesOfGroups(weights: readonly number[]): Float64Array {
  const votes = new Float64Array(2 ** weights.length);
  weights.forEach((weight, i) => {
    const bit = 2 ** i;
    for (let group = 0; group < bit; group++) votes[bit + group] = (votes[group] ?? 0) + weight;
  });
  return votes;
}

/** How many players are in every group. */
function sizesOfGroups(players: number): Uint8Array {
  const sizes = new Uint8Array(2 ** players);
  for (let group = 1; group < sizes.length; group++)
    sizes[group] = (sizes[group >> 1] ?? 0) + (group & 1);
  return sizes;
}

/** For each size of the group before a player, the share of all orders in which just that group comes first: s!(n−s−1)!/n!. */
function orderShares(players: number): number[] {
  const shares = [1 / players];
  for (let s = 1; s < players; s++) shares.push(((shares[s - 1] ?? 0) * s) / (players - s));
  return shares;
}

/**
 * The power of every player, by going through all 2^n groups.
 * @param weights whole numbers of votes, not all nought
 * @throws RangeError for more than twenty players
 */
export function powersOf(weights: readonly number[], rule: Rule): Power[] {
  if (weights.length > 20) throw new RangeError(`${weights.length} players are too many to count.`);
  const votes = votesOfGroups(weights);
  const all = votes.at(-1) ?? 0;
  const wins = Uint8Array.from(votes, (sum) => Number(carries(sum, all, rule)));
  const sizes = sizesOfGroups(weights.length);
  const shares = orderShares(weights.length);
  const counted = weights.map(() => ({ swings: 0, shapley: 0 }));
  wins.forEach((won, group) => {
    if (!won) return;
    counted.forEach((player, i) => {
      const others = group & ~(1 << i);
      if (others === group || wins[others]) return;
      player.swings++;
      player.shapley += shares[sizes[others] ?? 0] ?? 0;
    });
  });
  const total = counted.reduce((sum, { swings }) => sum + swings, 0);
  return counted.map(({ swings, shapley }) => ({ swings, shapley, banzhaf: swings / total }));
}
