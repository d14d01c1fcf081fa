import { cards } from './cards.ts';
import { sources, tracesOf, type Source, type Trace } from './sources.ts';
import { town, type Person } from './town.ts';

/** A scorecard: points to begin with, and points for each step of each trace it uses. */
export interface Card {
  start: number;
  points: ReadonlyMap<Trace, number>;
}

/** The key of a choice of sources among the invented scorecards. */
export function cardName(on: readonly Source[]): string {
  return sources.filter((source) => on.includes(source)).join('+') || 'none';
}

/** The scorecard for a choice of sources; a source that is off is in no part of it. */
export function cardOf(on: readonly Source[]): Card {
  const [start = 0, ...points] = cards[cardName(on)] ?? [];
  return {
    start,
    points: new Map(tracesOf(on).map((trace, index) => [trace, points[index] ?? 0])),
  };
}

/** The score of some traces on a scorecard, in points to one decimal; ten more double the odds of repaying. */
export function scoreOf(traces: Person['traces'], { start, points }: Card): number {
  let score = start;
  for (const [trace, each] of points) score += each * traces[trace];
  return Math.round(score * 10) / 10;
}

const scored = new Map<string, readonly number[]>();

/** The scores of the whole town for a choice of sources, by the people’s numbers less one. */
export function scoresOf(on: readonly Source[]): readonly number[] {
  const name = cardName(on);
  const card = cardOf(on);
  const scores = scored.get(name) ?? town.map(({ traces }) => scoreOf(traces, card));
  scored.set(name, scores);
  return scores;
}

/**
 * Area under the curve: the share of pairs of one who repays and one who does not in which the one
 * who repays scores higher, ties counting half (Mann–Whitney). 0.5 is a coin toss, 1 is perfect.
 */
export function areaUnderCurve(scores: readonly number[], repays: readonly boolean[]): number {
  const of = (wanted: boolean) => scores.filter((_, index) => repays[index] === wanted);
  const [payers, others] = [of(true), of(false)];
  let won = 0;
  for (const payer of payers)
    for (const other of others) won += payer > other ? 1 : payer === other ? 0.5 : 0;
  return won / (payers.length * others.length);
}
