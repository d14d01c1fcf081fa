import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  confusionCounts,
  countBetween,
  equalOpportunityThreshold,
  tryPairs,
  trySingle,
} from './error-rates.ts';
import { modelOf } from './score.ts';
import { sources } from './features.ts';
import { groups, nonPayersEach, payersEach, population, type Group } from './population.ts';

const anyCut = fc.integer({ min: 20, max: 92 });
const anyScores = fc.subarray([...sources]).map((on) => modelOf(...on).scores);
const cutsOf = (settled: number, newcomer = settled) => ({ settled, newcomer });

const count = (
  scores: readonly number[],
  group: Group,
  repays: boolean,
  test: (score: number) => boolean,
) =>
  population.filter(
    (person) =>
      person.group === group && person.repays === repays && test(scores[person.number - 1] ?? 0),
  ).length;

describe('confusion counts', () => {
  test('are what counting heads gives, and sum to the town', () => {
    fc.assert(
      fc.property(anyScores, anyCut, anyCut, (scores, a, b) => {
        const thresholds = cutsOf(a, b);
        for (const group of groups) {
          const cut = thresholds[group];
          const found = confusionCounts(scores, thresholds)[group];
          const { approvedPayers, refusedPayers, approvedNonPayers, refusedNonPayers } = found;
          expect(refusedPayers).toBe(count(scores, group, true, (score) => score < cut));
          expect(approvedNonPayers).toBe(count(scores, group, false, (score) => score >= cut));
          expect(approvedPayers + refusedPayers).toBe(payersEach);
          expect(approvedNonPayers + refusedNonPayers).toBe(nonPayersEach);
        }
      }),
    );
  });

  test('a higher cut-off never refuses fewer payers nor approves more of the others', () => {
    fc.assert(
      fc.property(anyScores, anyCut, fc.integer({ min: 0, max: 30 }), (scores, cut, more) => {
        const [low, high] = [
          confusionCounts(scores, cutsOf(cut)),
          confusionCounts(scores, cutsOf(cut + more)),
        ];
        for (const group of groups) {
          expect(high[group].refusedPayers).toBeGreaterThanOrEqual(low[group].refusedPayers);
          expect(high[group].approvedNonPayers).toBeLessThanOrEqual(low[group].approvedNonPayers);
        }
      }),
    );
  });

  test('with all sources on and a cut-off of fifty, four payers against twenty-one are refused', () => {
    const { settled, newcomer } = confusionCounts(modelOf(...sources).scores, cutsOf(50));
    expect([settled.refusedPayers, newcomer.refusedPayers]).toEqual([4, 21]);
    expect([settled.approvedNonPayers, newcomer.approvedNonPayers]).toEqual([3, 1]);
  });
});

describe('two cut-offs', () => {
  test('refuse no more payers among newcomers, and a higher one would, or would change nothing', () => {
    fc.assert(
      fc.property(anyScores, anyCut, (scores, cut) => {
        const newcomer = equalOpportunityThreshold(scores, cut);
        const found = confusionCounts(scores, cutsOf(cut, newcomer));
        expect(found.newcomer.refusedPayers).toBeLessThanOrEqual(found.settled.refusedPayers);
        if (found.settled.refusedPayers === payersEach) return;
        const higher = confusionCounts(scores, cutsOf(cut, newcomer + 0.1));
        expect(higher.newcomer.refusedPayers).toBeGreaterThan(found.settled.refusedPayers);
      }),
    );
  });

  test('refuse equally many, but for newcomers who share the score of their cut-off', () => {
    fc.assert(
      fc.property(anyScores, anyCut, (scores, cut) => {
        const newcomer = equalOpportunityThreshold(scores, cut);
        const found = confusionCounts(scores, cutsOf(cut, newcomer));
        const short = found.settled.refusedPayers - found.newcomer.refusedPayers;
        const shared = count(scores, 'newcomer', true, (score) => score === newcomer);
        expect(short).toBeLessThan(Math.max(1, shared));
      }),
    );
  });

  test('treat nobody otherwise who lies outside them', () => {
    fc.assert(
      fc.property(anyScores, anyCut, anyCut, (scores, a, b) => {
        const split = scores.filter((score) => score >= a !== score >= b).length;
        expect(countBetween(scores, cutsOf(a, b))).toBe(split);
        expect(countBetween(scores, cutsOf(a))).toBe(0);
      }),
    );
  });
});

describe('the rules in this town', () => {
  const choices = Array.from({ length: 2 ** sources.length }, (_, bits) =>
    sources.filter((_, index) => (bits >> index) & 1),
  );

  test('no single cut-off refuses equally many payers in both groups, whatever sources are on', () => {
    for (const on of choices) {
      const scores = modelOf(...on).scores;
      expect(trySingle(scores).kept, on.join()).toBe(0);
      // Counted again without sorting.
      for (const cut of new Set(scores)) {
        const [a, b] = groups.map((group) => count(scores, group, true, (score) => score < cut));
        if (a === b) expect([0, payersEach]).toContain(a);
      }
    }
  });

  test('with all sources on, no pair of cut-offs makes both errors equal while both happen', () => {
    const scores = modelOf(...sources).scores;
    expect(tryPairs(scores).kept).toBe(0);
    expect(tryPairs(scores).tried).toBeGreaterThan(1000);
    const errors = (group: Group) =>
      new Set(
        [...new Set(scores)].map((cut) =>
          [
            count(scores, group, true, (score) => score < cut),
            count(scores, group, false, (score) => score >= cut),
          ].join('|'),
        ),
      );
    const shared = [...errors('settled')].filter((pair) => errors('newcomer').has(pair));
    expect(shared.filter((pair) => !pair.split('|').includes('0'))).toEqual([]);
  });

  test('a trial finds a pair where there is one', () => {
    const even = population.map(({ number, repays }) => ((number - 1) % 50) + (repays ? 5 : 0));
    expect(trySingle(even).kept).toBe(trySingle(even).tried);
    expect(tryPairs(even).kept).toBeGreaterThan(0);
  });
});
