import { scoreOf, type Card } from './score.ts';
import { traceKinds, type Reach, type Trace } from './sources.ts';
import type { Person } from './town.ts';

/** A change of traces that flips an answer. */
export interface Change {
  /** Steps by trace: 2 is two more of it, −1 one fewer. */
  steps: ReadonlyMap<Trace, number>;
  /** All steps together, whichever way. */
  size: number;
  /** The score it leads to. */
  score: number;
}

const add = (traces: Person['traces'], steps: ReadonlyMap<Trace, number>): Person['traces'] => {
  const changed = { ...traces };
  for (const [trace, by] of steps) changed[trace] += by;
  return changed;
};

/** Whether traces that a person may change can turn the answer at all, changed as far as they go. */
export function canTurn(
  traces: Person['traces'],
  card: Card,
  cut: number,
  reachable: readonly Reach[],
): boolean {
  const up = scoreOf(traces, card) < cut;
  const farthest = { ...traces };
  for (const [trace, each] of card.points) {
    const { least, most, reach } = traceKinds[trace];
    if (reachable.includes(reach)) farthest[trace] = each > 0 === up ? most : least;
  }
  return scoreOf(farthest, card) >= cut === up;
}

/**
 * The smallest change of traces that turns a refusal into an approval, or an approval into a refusal.
 * Small is few steps, each one loan, month, year, order, move, app or friend. A scorecard only adds, so the
 * steps that move the score most, taken first and as far as the trace goes, are the fewest.
 * @param reachable the traces that may be changed, by what a person can do about them
 * @returns undefined when no change of those traces flips the answer
 */
export function smallestChange(
  traces: Person['traces'],
  card: Card,
  cut: number,
  reachable: readonly Reach[],
): Change | undefined {
  const up = scoreOf(traces, card) < cut;
  const flipped = (score: number) => score >= cut === up;
  const movable = [...card.points]
    .filter(([trace, each]) => each !== 0 && reachable.includes(traceKinds[trace].reach))
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const steps = new Map<Trace, number>();
  let size = 0;
  for (const [trace, each] of movable) {
    const way = each > 0 === up ? 1 : -1;
    const { least, most } = traceKinds[trace];
    const room = way > 0 ? most - traces[trace] : traces[trace] - least;
    for (let taken = 1; taken <= room; taken++) {
      steps.set(trace, way * taken);
      size++;
      const score = scoreOf(add(traces, steps), card);
      if (flipped(score)) return { steps, size, score };
    }
  }
  return undefined;
}
