import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canTurn, smallestChange } from './change.ts';
import { cardOf, scoreOf, type Card } from './score.ts';
import { reaches, sources, traceKinds, traces, type Reach, type Trace } from './sources.ts';
import { town, type Person } from './town.ts';

type Traces = Person['traces'];

const cases = fc.record({
  person: fc.constantFrom(...town),
  on: fc.subarray([...sources], { minLength: 1 }),
  cut: fc.integer({ min: 20, max: 92 }),
  reach: fc.subarray([...reaches], { minLength: 1 }),
});

/** All ways to change traces by exactly so many steps, within their bounds. */
function changed(traces: Traces, names: readonly Trace[], steps: number): Traces[] {
  const [name, ...rest] = names;
  if (name === undefined) return steps === 0 ? [traces] : [];
  const found: Traces[] = [];
  const { least, most } = traceKinds[name];
  for (let by = -steps; by <= steps; by++) {
    const value = traces[name] + by;
    if (value < least || value > most) continue;
    found.push(...changed({ ...traces, [name]: value }, rest, steps - Math.abs(by)));
  }
  return found;
}

const mayMove = (reach: readonly Reach[]) =>
  traces.filter((trace) => reach.includes(traceKinds[trace].reach));

const answer = (of: Traces, card: Card, cut: number) => scoreOf(of, card) >= cut;

describe('the smallest change', () => {
  test('really turns the answer, within bounds, by allowed traces of sources that are on', () => {
    fc.assert(
      fc.property(cases, ({ person, on, cut, reach }) => {
        const card = cardOf(on);
        const change = smallestChange(person.traces, card, cut, reach);
        fc.pre(change !== undefined);
        const after = { ...person.traces };
        for (const [trace, by] of change.steps) after[trace] += by;
        expect(answer(after, card, cut)).not.toBe(answer(person.traces, card, cut));
        expect(scoreOf(after, card)).toBe(change.score);
        expect([...change.steps.values()].reduce((sum, by) => sum + Math.abs(by), 0)).toBe(
          change.size,
        );
        for (const trace of change.steps.keys()) {
          expect(mayMove(reach)).toContain(trace);
          expect(on).toContain(traceKinds[trace].source);
          expect(after[trace]).toBeGreaterThanOrEqual(traceKinds[trace].least);
          expect(after[trace]).toBeLessThanOrEqual(traceKinds[trace].most);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is the smallest: no change of fewer steps turns the answer, tried one by one', () => {
    fc.assert(
      fc.property(cases, ({ person, on, cut, reach }) => {
        const card = cardOf(on);
        const change = smallestChange(person.traces, card, cut, reach);
        const tried = Math.min(3, (change?.size ?? 99) - 1);
        for (let steps = 1; steps <= tried; steps++)
          for (const after of changed(person.traces, mayMove(reach), steps))
            expect(answer(after, card, cut)).toBe(answer(person.traces, card, cut));
      }),
      { numRuns: 60 },
    );
  });

  test('is the smallest of any size: the farthest that fewer steps can move the score does not reach', () => {
    fc.assert(
      fc.property(cases, ({ person, on, cut, reach }) => {
        const card = cardOf(on);
        const change = smallestChange(person.traces, card, cut, reach);
        const up = !answer(person.traces, card, cut);
        // far[k] is the most that exactly k steps or fewer can add, trace by trace: a knapsack.
        const most = change ? change.size - 1 : 99;
        let far = [0];
        for (const trace of mayMove(reach)) {
          const each = (card.points.get(trace) ?? 0) * (up ? 1 : -1);
          const { least, most: bound } = traceKinds[trace];
          const room = each > 0 ? bound - person.traces[trace] : person.traces[trace] - least;
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
        const before = cardScore(person.traces, card);
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

  test('exists where the answer can be turned at all, and only there', () => {
    fc.assert(
      fc.property(cases, ({ person, on, cut, reach }) => {
        const card = cardOf(on);
        const change = smallestChange(person.traces, card, cut, reach);
        expect(canTurn(person.traces, card, cut, reach)).toBe(change !== undefined);
      }),
      { numRuns: 500 },
    );
  });

  test('of number 66 takes six steps, of which four only time can make', () => {
    const person = town[65];
    const change = smallestChange(person?.traces as Traces, cardOf(sources), 50, reaches);
    expect([...(change?.steps ?? [])]).toEqual([
      ['late', -4],
      ['apps', -2],
    ]);
    expect(smallestChange(person?.traces as Traces, cardOf(sources), 50, ['now'])).toBeUndefined();
  });
});

/** A score before rounding. */
function cardScore(of: Traces, { start, points }: Card): number {
  return [...points].reduce((sum, [trace, each]) => sum + each * of[trace], start);
}
