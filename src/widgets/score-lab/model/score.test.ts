import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cards } from './cards.ts';
import { fitCard, fitLogistic } from './cards.fit.ts';
import { areaUnderCurve, cardName, modelOf, scorecardOf, scoreOf } from './score.ts';
import {
  sources,
  featureKinds,
  features,
  featuresOf,
  type Source,
  type Feature,
} from './features.ts';
import { population } from './population.ts';

const choices: Source[][] = Array.from({ length: 2 ** sources.length }, (_, bits) =>
  sources.filter((_, index) => (bits >> index) & 1),
);
const anyChoice = fc.constantFrom(...choices);
const anyFeatures = fc.record(
  Object.fromEntries(
    features.map((feature) => [
      feature,
      fc.integer({ min: featureKinds[feature].least, max: featureKinds[feature].most }),
    ]),
  ) as Record<Feature, fc.Arbitrary<number>>,
);

describe('the scorecards', () => {
  test('are what a fit to the town gives, one for each choice of sources and no other', () => {
    expect(Object.keys(cards).sort()).toEqual(choices.map(cardName).sort());
    for (const on of choices) {
      const fitted = fitCard(population, on);
      const shipped = cards[cardName(on)] ?? [];
      expect(shipped, cardName(on)).toHaveLength(fitted.length);
      fitted.forEach((value, index) => {
        expect(shipped[index], `${cardName(on)} ${index}`).toBeCloseTo(value, 2);
      });
    }
  });

  test('use only features of the sources that are on', () => {
    fc.assert(
      fc.property(anyChoice, anyFeatures, anyFeatures, (on, a, b) => {
        const used = featuresOf(on);
        const mixed = { ...a };
        for (const feature of used) mixed[feature] = b[feature];
        expect(scoreOf(mixed, scorecardOf(on))).toBe(scoreOf(b, scorecardOf(on)));
        expect(used.every((feature) => on.includes(featureKinds[feature].source))).toBe(true);
      }),
    );
  });

  test('count every feature the way it was meant to, whatever sources are on', () => {
    for (const on of choices)
      for (const [feature, points] of scorecardOf(on).points)
        expect(
          points * featureKinds[feature].better,
          `${feature} of ${cardName(on)}`,
        ).toBeGreaterThan(0);
  });

  test('give everybody the score of the whole town when no source is on', () => {
    expect(new Set(modelOf(...[]).scores)).toEqual(new Set([50]));
  });

  test('put ten points on twice the odds: a fit without penalty finds the odds of two known groups', () => {
    // 3 of 4 against 1 of 4 repay: odds of 3 and of 1/3, a ratio of 9, so ln 9 in log-odds.
    const rows = [0, 0, 0, 0, 1, 1, 1, 1].map((side) => [1, side]);
    const answers = [true, false, false, false, true, true, true, false];
    const [, weight = 0] = fitLogistic(rows, answers, 0);
    expect(weight).toBeCloseTo(Math.log(9), 8);
  });

  test('stand at the lowest point of the penalised loss', () => {
    const random = fc.array(fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.boolean()), {
      minLength: 8,
      maxLength: 30,
    });
    fc.assert(
      fc.property(random, fc.double({ min: 0.5, max: 20, noNaN: true }), (data, ridge) => {
        const answers = data.map(([, repays]) => repays);
        fc.pre(answers.includes(true) && answers.includes(false));
        const rows = data.map(([value]) => [1, value]);
        const weights = fitLogistic(rows, answers, ridge);
        const loss = ([constant = 0, slope = 0]: readonly number[]) =>
          rows.reduce((sum, [, value = 0], index) => {
            const eta = constant + slope * value;
            return sum + Math.log1p(Math.exp(answers[index] ? -eta : eta));
          }, 0) +
          (ridge / 2) * slope * slope;
        const [constant = 0, slope = 0] = weights;
        for (const [a, b] of [
          [0.01, 0],
          [-0.01, 0],
          [0, 0.01],
          [0, -0.01],
        ] as const)
          expect(loss([constant + a, slope + b])).toBeGreaterThan(loss(weights) - 1e-9);
      }),
    );
  });
});

describe('the area under the curve', () => {
  const cases = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.boolean()), { minLength: 2, maxLength: 40 })
    .filter((list) => new Set(list.map(([, repays]) => repays)).size === 2);

  test('is the area under the curve that walks through all cut-offs', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const scores = list.map(([score]) => score);
        const repays = list.map(([, answer]) => answer);
        const share = (wanted: boolean, cut: number) => {
          const of = list.filter(([, answer]) => answer === wanted);
          return of.filter(([score]) => score >= cut).length / of.length;
        };
        const thresholds = [...new Set(scores), 99].sort((a, b) => b - a);
        let area = 0;
        for (let i = 1; i < thresholds.length; i++) {
          const [from = 0, to = 0] = [thresholds[i - 1], thresholds[i]];
          area +=
            ((share(false, to) - share(false, from)) * (share(true, to) + share(true, from))) / 2;
        }
        expect(areaUnderCurve(scores, repays)).toBeCloseTo(area, 10);
      }),
    );
  });

  test('is one half when everybody scores the same, and one when all payers lead', () => {
    expect(areaUnderCurve([50, 50, 50], [true, false, true])).toBe(0.5);
    expect(areaUnderCurve([3, 2, 1], [true, true, false])).toBe(1);
    expect(areaUnderCurve([1, 2], [true, false])).toBe(0);
  });

  test('grows from no data to all of it', () => {
    const repays = population.map((person) => person.repays);
    const area = (on: readonly Source[]) => areaUnderCurve(modelOf(...on).scores, repays);
    expect(area([])).toBe(0.5);
    for (const source of sources) expect(area([source])).toBeGreaterThan(0.6);
    for (const source of sources) expect(area(sources)).toBeGreaterThan(area([source]));
  });
});
