import { groups, groupSize, payersEach, town, type Group } from './town.ts';

/** From which score on each group is approved. */
export type Cuts = Readonly<Record<Group, number>>;

/** What the answers come to in one group. */
export interface Tally {
  approved: number;
  /** Would repay, but are refused. */
  wronglyRefused: number;
  /** Would not repay, but are approved. */
  wronglyApproved: number;
}

/** Scores of one group’s payers and of its others, lowest first. */
interface Sorted {
  payers: readonly number[];
  others: readonly number[];
}

function sortedOf(scores: readonly number[], group: Group): Sorted {
  const of = (repays: boolean) =>
    town
      .filter((person) => person.group === group && person.repays === repays)
      .map(({ number }) => scores[number - 1] ?? 0)
      .sort((a, b) => a - b);
  return { payers: of(true), others: of(false) };
}

const below = (sorted: readonly number[], cut: number) =>
  sorted.filter((score) => score < cut).length;

function tally({ payers, others }: Sorted, cut: number): Tally {
  const wronglyRefused = below(payers, cut);
  const wronglyApproved = others.length - below(others, cut);
  return {
    wronglyRefused,
    wronglyApproved,
    approved: payersEach - wronglyRefused + wronglyApproved,
  };
}

/** What the answers come to, by group, for scores of the town and a cut-off for each group. */
export function tallies(scores: readonly number[], cuts: Cuts): Readonly<Record<Group, Tally>> {
  return {
    settled: tally(sortedOf(scores, 'settled'), cuts.settled),
    newcomer: tally(sortedOf(scores, 'newcomer'), cuts.newcomer),
  };
}

/**
 * The cut-off for newcomers that wrongly refuses as many of them as a cut-off for the long-settled
 * does of those: the highest that refuses no more.
 */
export function equalCut(scores: readonly number[], settled: number): number {
  const refused = below(sortedOf(scores, 'settled').payers, settled);
  const { payers } = sortedOf(scores, 'newcomer');
  return payers[refused] ?? Math.max(settled, (payers.at(-1) ?? 0) + 0.1);
}

/** People whose score lies between two cut-offs: the same score would get another answer in the other group. */
export function between(scores: readonly number[], { settled, newcomer }: Cuts): number {
  const [low, high] = [Math.min(settled, newcomer), Math.max(settled, newcomer)];
  return scores.filter((score) => score >= low && score < high).length;
}

/** How many cut-offs, or pairs of them, were tried, and how many kept the rule. */
export interface Trial {
  tried: number;
  kept: number;
}

/** Every cut-off that answers the town differently from the next: each score there is, and one above all. */
function cutsFor(scores: readonly number[]): number[] {
  const all = [...new Set(scores)].sort((a, b) => a - b);
  return [...all, (all.at(-1) ?? 0) + 0.1];
}

/** Tries every single cut-off that refuses some payers and approves others: does any refuse as many in both groups? */
export function trySingle(scores: readonly number[]): Trial {
  const [settled, newcomer] = groups.map((group) => sortedOf(scores, group).payers);
  const trial = { tried: 0, kept: 0 };
  for (const cut of cutsFor(scores)) {
    const [a, b] = [below(settled ?? [], cut), below(newcomer ?? [], cut)];
    if (a + b === 0 || a + b === 2 * payersEach) continue;
    trial.tried++;
    if (a === b) trial.kept++;
  }
  return trial;
}

/**
 * Tries every pair of cut-offs, one a group, for which both kinds of error happen in both groups:
 * does any pair make both errors equal, the wrongly refused and the wrongly approved?
 */
export function tryPairs(scores: readonly number[]): Trial {
  const cuts = cutsFor(scores);
  const [settled = [], newcomer = []] = groups.map((group) => {
    const sorted = sortedOf(scores, group);
    return cuts
      .map((cut) => tally(sorted, cut))
      .filter(({ wronglyRefused, wronglyApproved }) => wronglyRefused > 0 && wronglyApproved > 0);
  });
  const kept = settled.flatMap((a) =>
    newcomer.filter(
      (b) => a.wronglyRefused === b.wronglyRefused && a.wronglyApproved === b.wronglyApproved,
    ),
  ).length;
  return { tried: settled.length * newcomer.length, kept };
}

/** People of a group who would not repay. */
export const othersEach = groupSize - payersEach;
