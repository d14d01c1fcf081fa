import { expect, test } from 'vitest';
import { featureKinds, features } from './features.ts';
import { groups, groupSize, payersEach, population } from './population.ts';

const of = (group: (typeof groups)[number]) =>
  population.filter((person) => person.group === group);

test('the invented town has a hundred people, numbered from one, half in each group', () => {
  expect(population.map(({ number }) => number)).toEqual(
    Array.from({ length: 100 }, (_, i) => i + 1),
  );
  for (const group of groups) expect(of(group)).toHaveLength(groupSize);
});

test('both groups repay alike: as many of them, and person by person', () => {
  for (const group of groups)
    expect(of(group).filter(({ repays }) => repays)).toHaveLength(payersEach);
  for (const { number, group, repays, twin } of population) {
    const other = population[twin - 1];
    expect(other?.repays).toBe(repays);
    expect(other?.twin).toBe(number);
    expect(other?.group).not.toBe(group);
  }
});

test('every feature is a whole number within its bounds', () => {
  for (const person of population)
    for (const feature of features) {
      const { least, most } = featureKinds[feature];
      expect(Number.isInteger(person.features[feature])).toBe(true);
      expect(person.features[feature]).toBeGreaterThanOrEqual(least);
      expect(person.features[feature]).toBeLessThanOrEqual(most);
    }
});

test('newcomers leave worse features of every kind, though they repay alike', () => {
  const mean = (group: (typeof groups)[number], feature: (typeof features)[number]) =>
    of(group).reduce((sum, person) => sum + person.features[feature], 0) / groupSize;
  for (const feature of features) {
    const gap = mean('newcomer', feature) - mean('settled', feature);
    expect(gap * featureKinds[feature].better, feature).toBeLessThan(0);
  }
});

test('the town does not change unnoticed', () => {
  const digest = population.reduce(
    (sum, person) =>
      features.reduce(
        (hash, feature) => (hash * 31 + person.features[feature]) % 1_000_003,
        sum * 2 + Number(person.repays),
      ),
    7,
  );
  expect(digest).toBe(730_335);
});
