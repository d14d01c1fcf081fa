import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputsOfEvents } from './events.arbitrary.ts';
import { eventsOf } from './model.ts';
import { stateLanguage } from './state.ts';
import { timelineText } from './text.ts';
import { asBefore, inPlace, partWay, type LaneMark } from './travel.ts';
import { wideHeight, wideShapes } from './wide.ts';

const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

test('marks travel in their lanes from where they were to where they belong, and none is lost', () => {
  const way = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(inputsOfEvents, fc.nat(), fc.nat(), way, (inputs, one, other, part) => {
      const events = eventsOf(inputs);
      const marksOf = (seed: number) => {
        const state = stateLanguage(inputs).sample(seeded(seed));
        const height = wideHeight(events, state, timelineText.en, 900);
        return wideShapes(events, state, timelineText.en, { width: 900, height }).marks;
      };
      const [from, to] = [marksOf(one), marksOf(other)];
      const there = partWay(from, to, part);
      expect(there.map(({ event }) => event.id)).toEqual(to.map(({ event }) => event.id));
      for (const [index, { event, thread, x, over, y }] of there.entries()) {
        const goal = to[index];
        const start = from.find((mark) => mark.event.id === event.id && mark.thread === thread);
        const [a, b] = [start ?? goal, goal];
        if (!a || !b) throw new Error('a mark without a goal');
        expect(x).toBeGreaterThanOrEqual(Math.min(a.x, b.x) - 1e-6);
        expect(x).toBeLessThanOrEqual(Math.max(a.x, b.x) + 1e-6);
        expect(over).toBeGreaterThan(0);
        expect([thread, y]).toEqual([b.thread, b.y]);
      }
      expect(partWay(from, to, 1)).toEqual(to);
      expect(inPlace(to, to)).toBe(true);
      expect(inPlace(partWay(from, to, 0), to)).toBe(inPlace(from, to));
      for (const [index, mark] of asBefore(from, to).entries()) {
        const goal = to[index];
        const places = ({ x, over, length }: LaneMark) => [x, over, length];
        if (goal) expect(places(mark)).toEqual(places(goal));
        const start = from.find(({ event }) => event === goal?.event);
        const stands = start?.thread === goal?.thread && start && inPlace([start], [mark]);
        expect(mark).toBe(stands ? start : goal);
      }
    }),
    { numRuns: 60 },
  );
});
