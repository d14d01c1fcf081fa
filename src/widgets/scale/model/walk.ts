import { range } from 'd3-array';
import type { Counts } from './counts.ts';

/** Checks that a walk passes at a step: one square of 万. */
export const walkStep = 1e4;

/** A stretch of the walk between two rests. */
export interface WalkStretch {
  from: number;
  to: number;
}

/** The stretches of the walk: to the end of the smaller count, then to every 亿, then to the end of the larger. */
export function walkStretches({ reported, printed }: Counts): WalkStretch[] {
  const rests = [reported, ...range(1e8, printed, 1e8), printed].sort((a, b) => a - b);
  return rests.map((to, index) => ({ from: rests[index - 1] ?? 0, to }));
}
