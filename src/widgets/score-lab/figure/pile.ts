import { ascending, max } from 'd3-array';
import { dodgeRows } from '../../../chart/dodge.ts';
import type { Position } from '../../../chart/scale.ts';
import { groups, population } from '../model/population.ts';

const rowsOf = (places: readonly number[], size: number) =>
  dodgeRows(places.map((place) => [place - size / 2, place + size / 2] as const));

/**
 * Piles marks of one size up in rows, each at its own place along a line.
 * @param places of their middles along it, in pixels, in the order of piling
 * @returns height of each mark’s middle above the line, in pixels; rows close up where the pile would be higher than `most`
 */
export function pileUp(places: readonly number[], size: number, most: number): number[] {
  const rows = rowsOf(places, size);
  const step = Math.min(size, (most - size) / Math.max(1, max(rows) ?? 0));
  return rows.map((row) => size / 2 + row * step);
}

/**
 * The size of marks at which the piles of both groups fill their room without one mark lying on another.
 * @param sizes that marks may have, in pixels, the largest first
 * @param stacked their size where the smallest would have to lie half on each other: one high stack
 * @param scaleFor where scores stand with marks of some size
 */
export function markSize(
  scores: readonly number[],
  room: number,
  sizes: readonly number[],
  stacked: number,
  scaleFor: (size: number) => Position,
): number {
  const groupScores = groups.map((group) =>
    population
      .filter((person) => person.group === group)
      .map(({ number }) => scores[number - 1] ?? 0)
      .sort(ascending),
  );
  const heightAt = (size: number) => {
    const place = scaleFor(size);
    return size * (1 + (max(groupScores, (group) => max(rowsOf(group.map(place), size))) ?? 0));
  };
  const least = sizes.at(-1) ?? stacked;
  const found = sizes.find((size) => heightAt(size) <= room);
  return found ?? (heightAt(least) <= 2 * room ? least : stacked);
}
