import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, equalCut, othersEach, tallies, tryPairs, trySingle } from './answers.ts';
import { scoresOf } from './score.ts';
import { sources } from './sources.ts';
import { groups, payersEach, town, type Group } from './town.ts';

const anyCut = fc.integer({ min: 20, max: 92 });
const anyScores = fc.subarray([...sources]).map(scoresOf);
const cutsOf = (settled: number, newcomer = settled) => ({ settled, newcomer });

const count = (
  scores: readonly number[],
  group: Group,
  repays: boolean,
  test: (score: number) => boolean,
) =>
  town.filter(
    (person) =>
      person.group === group && person.repays === repays && test(scores[person.number - 1] ?? 0),
  ).length;

describe('tallies', () => {
  test('are what counting heads gives, and sum to the town', () => {
    fc.assert(
      fc.property(anyScores, anyCut, anyCut, (scores, a, b) => {
        const cuts = cutsOf(a, b);
        const found = tallies(scores, cuts);
        for (const group of groups) {
          const cut = cuts[group];
          const { approved, wronglyRefused, wronglyApproved } = found[group];
          expect(wronglyRefused).toBe(count(scores, group, true, (score) => score < cut));
          expect(wronglyApproved).toBe(count(scores, group, false, (score) => score >= cut));
          const rightlyRefused = othersEach - wronglyApproved;
          expect(approved + wronglyRefused + rightlyRefused).toBe(payersEach + othersEach);
        }
      }),
    );
  });

  test('a higher cut-off never refuses fewer payers nor approves more of the others', () => {
    fc.assert(
      fc.property(anyScores, anyCut, fc.integer({ min: 0, max: 30 }), (scores, cut, more) => {
        const [low, high] = [tallies(scores, cutsOf(cut)), tallies(scores, cutsOf(cut + more))];
        for (const group of groups) {
          expect(high[group].wronglyRefused).toBeGreaterThanOrEqual(low[group].wronglyRefused);
          expect(high[group].wronglyApproved).toBeLessThanOrEqual(low[group].wronglyApproved);
        }
      }),
    );
  });

  test('with all sources on and a cut-off of fifty, four payers against twenty-one are refused', () => {
    const { settled, newcomer } = tallies(scoresOf(sources), cutsOf(50));
    expect([settled.wronglyRefused, newcomer.wronglyRefused]).toEqual([4, 21]);
    expect([settled.wronglyApproved, newcomer.wronglyApproved]).toEqual([3, 1]);
  });
});

describe('two cut-offs', () => {
  test('refuse no more payers among newcomers, and a higher one would, or would change nothing', () => {
    fc.assert(
      fc.property(anyScores, anyCut, (scores, cut) => {
        const newcomer = equalCut(scores, cut);
        const found = tallies(scores, cutsOf(cut, newcomer));
        expect(found.newcomer.wronglyRefused).toBeLessThanOrEqual(found.settled.wronglyRefused);
        if (found.settled.wronglyRefused === payersEach) return;
        const higher = tallies(scores, cutsOf(cut, newcomer + 0.1));
        expect(higher.newcomer.wronglyRefused).toBeGreaterThan(found.settled.wronglyRefused);
      }),
    );
  });

  test('refuse equally many, but for newcomers who share the score of their cut-off', () => {
    fc.assert(
      fc.property(anyScores, anyCut, (scores, cut) => {
        const newcomer = equalCut(scores, cut);
        const found = tallies(scores, cutsOf(cut, newcomer));
        const short = found.settled.wronglyRefused - found.newcomer.wronglyRefused;
        const shared = count(scores, 'newcomer', true, (score) => score === newcomer);
        expect(short).toBeLessThan(Math.max(1, shared));
      }),
    );
  });

  test('treat nobody otherwise who lies outside them', () => {
    fc.assert(
      fc.property(anyScores, anyCut, anyCut, (scores, a, b) => {
        const split = scores.filter((score) => score >= a !== score >= b).length;
        expect(between(scores, cutsOf(a, b))).toBe(split);
        expect(between(scores, cutsOf(a))).toBe(0);
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
      const scores = scoresOf(on);
      expect(trySingle(scores).kept, on.join()).toBe(0);
      // Counted again without sorting.
      for (const cut of new Set(scores)) {
        const [a, b] = groups.map((group) => count(scores, group, true, (score) => score < cut));
        if (a === b) expect([0, payersEach]).toContain(a);
      }
    }
  });

  test('with all sources on, no pair of cut-offs makes both errors equal while both happen', () => {
    const scores = scoresOf(sources);
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
    const even = town.map(({ number, repays }) => ((number - 1) % 50) + (repays ? 5 : 0));
    expect(trySingle(even).kept).toBe(trySingle(even).tried);
    expect(tryPairs(even).kept).toBeGreaterThan(0);
  });
});
