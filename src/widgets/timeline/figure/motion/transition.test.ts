import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledger } from '../../../../ledger/site-ledger.ts';
import type { Inputs } from '../../../../widget/define.ts';
import { inputsOf } from '../../../../widget/registry.ts';
import { manifest } from '../../manifest.ts';
import { inputsOfEvents } from '../../model/events.arbitrary.ts';
import { stateLanguage } from '../../state.ts';
import { en } from '../../words/en.ts';
import type { TimelineLabels } from '../../words/labels.ts';
import { reuseUnmoved, inPlace, partWay, type LaneMark } from './transition.ts';
import { wideHeight, layoutWide } from '../layout-wide.ts';

const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

const { labels } = inputsOf(manifest, ledger, 'en') as Inputs<TimelineLabels>;
const labelled = inputsOfEvents.map((inputs) => ({ ...inputs, labels }));

test('marks travel in their lanes from where they were to where they belong, and none is lost', () => {
  const way = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(labelled, fc.nat(), fc.nat(), way, (inputs, one, other, part) => {
      const marksOf = (seed: number) => {
        const state = stateLanguage(inputs).sample(seeded(seed));
        const height = wideHeight(state, inputs, en, 900);
        return layoutWide(state, inputs, en, { width: 900, height }).marks;
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
      for (const [index, mark] of reuseUnmoved(from, to).entries()) {
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
