import { expect, test } from 'vitest';
import { traceKinds, traces } from './sources.ts';
import { groups, groupSize, payersEach, town } from './town.ts';

const of = (group: (typeof groups)[number]) => town.filter((person) => person.group === group);

test('the invented town has a hundred people, numbered from one, half in each group', () => {
  expect(town.map(({ number }) => number)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  for (const group of groups) expect(of(group)).toHaveLength(groupSize);
});

test('both groups repay alike: as many of them, and person by person', () => {
  for (const group of groups)
    expect(of(group).filter(({ repays }) => repays)).toHaveLength(payersEach);
  for (const { number, group, repays, twin } of town) {
    const other = town[twin - 1];
    expect(other?.repays).toBe(repays);
    expect(other?.twin).toBe(number);
    expect(other?.group).not.toBe(group);
  }
});

test('every trace is a whole number within its bounds', () => {
  for (const person of town)
    for (const trace of traces) {
      const { least, most } = traceKinds[trace];
      expect(Number.isInteger(person.traces[trace])).toBe(true);
      expect(person.traces[trace]).toBeGreaterThanOrEqual(least);
      expect(person.traces[trace]).toBeLessThanOrEqual(most);
    }
});

test('newcomers leave worse traces of every kind, though they repay alike', () => {
  const mean = (group: (typeof groups)[number], trace: (typeof traces)[number]) =>
    of(group).reduce((sum, person) => sum + person.traces[trace], 0) / groupSize;
  for (const trace of traces) {
    const gap = mean('newcomer', trace) - mean('settled', trace);
    expect(gap * traceKinds[trace].better, trace).toBeLessThan(0);
  }
});

test('the town does not change unnoticed', () => {
  const digest = town.reduce(
    (sum, person) =>
      traces.reduce(
        (hash, trace) => (hash * 31 + person.traces[trace]) % 1_000_003,
        sum * 2 + Number(person.repays),
      ),
    7,
  );
  expect(digest).toBe(730_335);
});
