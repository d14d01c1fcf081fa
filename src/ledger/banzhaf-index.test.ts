import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { powersOf } from './banzhaf-index.ts';
import { carries, rules, type Rule } from './weighted-voting.ts';

const weights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 7 });
const rule = fc.constantFrom(...rules);
const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);

/** Every order in which some players can come. */
function orders(players: readonly number[]): number[][] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) =>
    orders(players.filter((player) => player !== first)).map((rest) => [first, ...rest]),
  );
}

/** Shapley–Shubik by its definition: the share of all orders in which a player is the pivot. */
function shapleyByOrders(list: readonly number[], by: Rule): number[] {
  const all = orders([...list.keys()]);
  const pivots = all.map(
    (order) =>
      order[
        order.findIndex((_, i) =>
          carries(sum(order.slice(0, i + 1).map((p) => list[p] ?? 0)), sum(list), by),
        )
      ],
  );
  return list.map((_, i) => pivots.filter((pivot) => pivot === i).length / all.length);
}

/** The swings of a player by another road than counting groups: the number of groups of the others by their votes. */
function swingsBySums(list: readonly number[], player: number, by: Rule): number {
  let ways = new Map([[0, 1]]);
  list.forEach((weight, i) => {
    if (i === player) return;
    const next = new Map(ways);
    for (const [votes, count] of ways)
      next.set(votes + weight, (next.get(votes + weight) ?? 0) + count);
    ways = next;
  });
  const own = list[player] ?? 0;
  return sum(
    [...ways]
      .filter(([votes]) => !carries(votes, sum(list), by) && carries(votes + own, sum(list), by))
      .map(([, count]) => count),
  );
}

/** A fraction as it is written in the literature. */
const of = (text: string) => {
  const [over = 0, under = 1] = text.split('/').map(Number);
  return over / under;
};

describe('games with known answers', () => {
  const firms = (count: number, weight: number) => Array<number>(count).fill(weight);
  const council = [4, 4, 4, 2, 2, 1];

  test.each([
    // The Council of the six in 1958, twelve of seventeen votes: Luxembourg never counted (Brams 1976).
    [
      'Council 1958',
      council,
      'two-thirds',
      '5/21 5/21 5/21 1/7 1/7 0',
      '7/30 7/30 7/30 3/20 3/20 0',
    ],
    // Votes in tenths of a per cent, by exact enumeration in rational numbers.
    ['Baihang', [360, ...firms(8, 80)], 'half', '17/25 1/25', '5/9 1/18'],
    ['Baihang', [360, ...firms(8, 80)], 'two-thirds', '163/443 35/443', '5/9 1/18'],
    ['Pudao', [350, 250, 175, 175, 50], 'half', '1/2 1/6 1/6 1/6 0', '1/2 1/6 1/6 1/6 0'],
    ['Pudao', [350, 250, 175, 175, 50], 'two-thirds', '2/5 1/5 1/5 1/5 0', '1/2 1/6 1/6 1/6 0'],
    [
      'Qiantang 2021',
      [350, 350, 100, 70, 65, 65],
      'half',
      '2/7 2/7 3/14 1/14 1/14 1/14',
      '3/10 3/10 1/5 1/15 1/15 1/15',
    ],
    [
      'Qiantang 2021',
      [350, 350, 100, 70, 65, 65],
      'two-thirds',
      '1/2 1/2 0 0 0 0',
      '1/2 1/2 0 0 0 0',
    ],
    [
      'Qiantang 2025',
      [401, 299, 100, 70, 65, 65],
      'half',
      '6/13 2/13 2/13 1/13 1/13 1/13',
      '7/15 1/6 1/6 1/15 1/15 1/15',
    ],
    [
      'Qiantang 2025',
      [401, 299, 100, 70, 65, 65],
      'two-thirds',
      '17/36 5/12 1/36 1/36 1/36 1/36',
      '8/15 1/3 1/30 1/30 1/30 1/30',
    ],
  ] as const)('%s, %j, %s', (_, list, by, banzhaf, shapley) => {
    const powers = powersOf(list, by);
    banzhaf.split(' ').forEach((text, i) => expect(powers[i]?.banzhaf).toBeCloseTo(of(text), 12));
    shapley.split(' ').forEach((text, i) => expect(powers[i]?.shapley).toBeCloseTo(of(text), 12));
  });

  test('the swings of Baihang’s owners', () => {
    const swings = (by: Rule) => powersOf([36, ...firms(8, 8)], by).map((power) => power.swings);
    expect(swings('half')).toEqual([238, ...firms(8, 14)]);
    expect(swings('two-thirds')).toEqual([163, ...firms(8, 35)]);
  });
});

describe('any game', () => {
  test('agrees with counting orders and with counting sums', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
        rule,
        (list, by) => {
          const powers = powersOf(list, by);
          shapleyByOrders(list, by).forEach((share, i) =>
            expect(powers[i]?.shapley).toBeCloseTo(share, 9),
          );
          list.forEach((_, i) => expect(powers[i]?.swings).toBe(swingsBySums(list, i, by)));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('both indices are shares of one whole', () => {
    fc.assert(
      fc.property(weights, rule, (list, by) => {
        const powers = powersOf(list, by);
        expect(sum(powers.map(({ banzhaf }) => banzhaf))).toBeCloseTo(1, 9);
        expect(sum(powers.map(({ shapley }) => shapley))).toBeCloseTo(1, 9);
      }),
    );
  });

  test('more votes never mean less power, and equal votes mean equal power', () => {
    fc.assert(
      fc.property(weights, rule, (list, by) => {
        const powers = powersOf(list, by);
        list.forEach((a, i) =>
          list.forEach((b, j) => {
            if (a < b) expect(powers[i]?.swings).toBeLessThanOrEqual(powers[j]?.swings ?? 0);
            if (a === b) expect(powers[i]?.shapley).toBeCloseTo(powers[j]?.shapley ?? 0, 9);
          }),
        );
      }),
    );
  });

  test('who never turns a defeat into a win has no power', () => {
    fc.assert(
      fc.property(weights, rule, (list, by) => {
        powersOf(list, by).forEach(({ swings, banzhaf, shapley }) => {
          expect(banzhaf === 0).toBe(swings === 0);
          expect(shapley === 0).toBe(swings === 0);
        });
      }),
    );
  });

  test('too many players are refused', () => {
    expect(() => powersOf(Array<number>(21).fill(1), 'half')).toThrow(RangeError);
  });
});

test('half of the votes carries nothing, two thirds of them do', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (part) => {
      expect([carries(part, 2 * part, 'half'), carries(part + 1, 2 * part, 'half')]).toEqual([
        ...[false, true],
      ]);
      const most = 2 * part;
      expect(carries(most, 3 * part, 'two-thirds')).toBe(true);
      expect(carries(most - 1, 3 * part, 'two-thirds')).toBe(false);
    }),
  );
});
