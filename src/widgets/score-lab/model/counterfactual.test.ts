import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRecourse, smallestCounterfactual } from './counterfactual.ts';
import { scorecardOf, scoreOf, type Scorecard } from './score.ts';
import {
  actionabilities,
  sources,
  featureKinds,
  features,
  type Actionability,
  type Feature,
} from './features.ts';
import { population, type Person } from './population.ts';

type Features = Person['features'];

const cases = fc.record({
  person: fc.constantFrom(...population),
  on: fc.subarray([...sources], { minLength: 1 }),
  cut: fc.integer({ min: 20, max: 92 }),
  actionable: fc.subarray([...actionabilities], { minLength: 1 }),
});

/** All ways to change features by exactly so many steps, within their bounds. */
function changed(features: Features, names: readonly Feature[], steps: number): Features[] {
  const [name, ...rest] = names;
  if (name === undefined) return steps === 0 ? [features] : [];
  const found: Features[] = [];
  const { least, most } = featureKinds[name];
  for (let by = -steps; by <= steps; by++) {
    const value = features[name] + by;
    if (value < least || value > most) continue;
    found.push(...changed({ ...features, [name]: value }, rest, steps - Math.abs(by)));
  }
  return found;
}

const movable = (actionable: readonly Actionability[]) =>
  features.filter((feature) => actionable.includes(featureKinds[feature].actionability));

const answer = (of: Features, card: Scorecard, cut: number) => scoreOf(of, card) >= cut;

describe('the smallest change', () => {
  test('really turns the answer, within bounds, by allowed features of sources that are on', () => {
    fc.assert(
      fc.property(cases, ({ person, on, cut, actionable }) => {
        const card = scorecardOf(on);
        const change = smallestCounterfactual(person.features, card, cut, actionable);
        fc.pre(change !== undefined);
        const after = { ...person.features };
        for (const [feature, by] of change.steps) after[feature] += by;
        expect(answer(after, card, cut)).not.toBe(answer(person.features, card, cut));
        expect(scoreOf(after, card)).toBe(change.score);
        expect([...change.steps.values()].reduce((sum, by) => sum + Math.abs(by), 0)).toBe(
          change.size,
        );
        for (const feature of change.steps.keys()) {
          expect(movable(actionable)).toContain(feature);
          expect(on).toContain(featureKinds[feature].source);
          expect(after[feature]).toBeGreaterThanOrEqual(featureKinds[feature].least);
          expect(after[feature]).toBeLessThanOrEqual(featureKinds[feature].most);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is the smallest: no change of fewer steps turns the answer, tried one by one', () => {
    fc.assert(
      fc.property(cases, ({ person, on, cut, actionable }) => {
        const card = scorecardOf(on);
        const change = smallestCounterfactual(person.features, card, cut, actionable);
        const tried = Math.min(3, (change?.size ?? 99) - 1);
        for (let steps = 1; steps <= tried; steps++)
          for (const after of changed(person.features, movable(actionable), steps))
            expect(answer(after, card, cut)).toBe(answer(person.features, card, cut));
      }),
      { numRuns: 60 },
    );
  });

  test('is the smallest of any size: the farthest that fewer steps can move the score does not actionable', () => {
    fc.assert(
      fc.property(cases, ({ person, on, cut, actionable }) => {
        const card = scorecardOf(on);
        const change = smallestCounterfactual(person.features, card, cut, actionable);
        const up = !answer(person.features, card, cut);
        // far[k] is the most that exactly k steps or fewer can add, feature by feature: a knapsack.
        const most = change ? change.size - 1 : 99;
        let far = [0];
        for (const feature of movable(actionable)) {
          const each = (card.points.get(feature) ?? 0) * (up ? 1 : -1);
          const { least, most: bound } = featureKinds[feature];
          const room =
            each > 0 ? bound - person.features[feature] : person.features[feature] - least;
          const next: number[] = [];
          far.forEach((gain, used) => {
            for (let taken = 0; taken <= room && used + taken <= most; taken++)
              next[used + taken] = Math.max(
                next[used + taken] ?? -Infinity,
                gain + taken * Math.abs(each),
              );
          });
          far = next;
        }
        const before = cardScore(person.features, card);
        const best = Math.max(...far.filter((gain) => gain !== undefined));
        const exact = (before + (up ? best : -best)) * 10;
        // Half a tenth may be rounded either way, as the sum is taken in another order.
        fc.pre(Math.abs(exact - Math.floor(exact) - 0.5) > 1e-6);
        const reached = Math.round(exact) / 10;
        expect(reached >= cut).toBe(!up);
      }),
      { numRuns: 500 },
    );
  });

  test('exists where there is recourse, and only there', () => {
    fc.assert(
      fc.property(cases, ({ person, on, cut, actionable }) => {
        const card = scorecardOf(on);
        const change = smallestCounterfactual(person.features, card, cut, actionable);
        expect(hasRecourse(person.features, card, cut, actionable)).toBe(change !== undefined);
      }),
      { numRuns: 500 },
    );
  });

  test('of number 66 takes six steps, of which four only time can make', () => {
    const person = population[65];
    const change = smallestCounterfactual(
      person?.features as Features,
      scorecardOf(sources),
      50,
      actionabilities,
    );
    expect([...(change?.steps ?? [])]).toEqual([
      ['late', -4],
      ['apps', -2],
    ]);
    expect(
      smallestCounterfactual(person?.features as Features, scorecardOf(sources), 50, ['now']),
    ).toBeUndefined();
  });
});

/** A score before rounding. */
function cardScore(of: Features, { start, points }: Scorecard): number {
  return [...points].reduce((sum, [feature, each]) => sum + each * of[feature], start);
}
