import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { across, heap, heightsFor, marksOf, personAt, planOf } from './geometry.ts';
import { outcomeOf, caseOf } from './model.ts';
import { pointerOf } from './pointer.ts';
import { stateLanguage, type ScoreState } from './state.ts';
import { stripOf, widthOf, letters } from './strip.ts';

const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};
const states = fc
  .integer({ min: 0, max: 4_294_967_295 })
  .map((seed): ScoreState => stateLanguage().sample(seeded(seed)));

const sizeFor = (state: ScoreState, width: number) => {
  const [narrow, wide] = heightsFor(state);
  return { width, height: width < 560 ? narrow : wide };
};
const drawn = fc
  .tuple(states, fc.oneof(fc.integer({ min: 254, max: 1104 }), fc.constant(0)))
  .map(([state, width]) => ({
    state,
    size: width === 0 ? { width: 1104, height: 640 } : sizeFor(state, width),
  }));

describe('marks', () => {
  test('stand wholly on their side of the strip and of the line, inside the drawing', () => {
    fc.assert(
      fc.property(drawn, ({ state, size }) => {
        const outcome = outcomeOf(state);
        const plan = planOf(state, size);
        const half = plan.mark / 2;
        const [top, bottom] = plan.strip;
        const marks = marksOf(outcome, plan);
        expect(marks.map(({ number }) => number)).toEqual(
          Array.from({ length: 100 }, (_, i) => i + 1),
        );
        for (const { number, group, x, y, fit } of marks) {
          const { approved, person } = caseOf(number, outcome);
          const line = across(outcome.cuts[group], plan);
          expect(approved ? x - half >= line - 0.1 : x + half <= line + 0.1).toBe(true);
          expect(fit === 'repaid' || fit === 'refused-payer').toBe(person.repays);
          expect(x - half).toBeGreaterThanOrEqual(-0.1);
          expect(x + half).toBeLessThanOrEqual(size.width + 0.1);
          if (group === 'settled') {
            expect(y + half).toBeLessThanOrEqual(top + 0.1);
            expect(y - half).toBeGreaterThanOrEqual(top - plan.room - 0.1);
          } else {
            expect(y - half).toBeGreaterThanOrEqual(bottom - 0.1);
            expect(y + half).toBeLessThanOrEqual(bottom + plan.room + 0.1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('never overlap in a heap that is not squeezed', () => {
    const places = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(places, fc.integer({ min: 4, max: 20 }), (at, size) => {
        const heights = heap(at, size, 10_000);
        at.forEach((x, i) => {
          at.forEach((other, j) => {
            if (i < j && Math.abs(x - other) < size - 1e-9)
              expect(Math.abs((heights[i] ?? 0) - (heights[j] ?? 0))).toBeGreaterThanOrEqual(
                size - 1e-9,
              );
          });
        });
        expect(Math.max(...heap(at, size, 40))).toBeLessThanOrEqual(40 - size / 2 + 1e-9);
      }),
    );
  });

  test('a tap on a mark finds somebody who stands there', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 100 }), ({ state, size }, number) => {
        const plan = planOf(state, size);
        const marks = marksOf(outcomeOf(state), plan);
        const wanted = marks[number - 1];
        const found = marks[(personAt(state, size, wanted?.x ?? 0, wanted?.y ?? 0) ?? 0) - 1];
        expect([found?.x, found?.y]).toEqual([wanted?.x, wanted?.y]);
        expect(personAt(state, size, -200, -200)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});

describe('words in the drawing', () => {
  test('of the strip stay inside, and none lies on another', () => {
    fc.assert(
      fc.property(drawn, ({ state, size }) => {
        const plan = planOf(state, size);
        const { cuts } = outcomeOf(state);
        const words = { refused: 'refused', approved: 'approved' };
        const texts = stripOf(plan, cuts, state.rule === 'equal', words, String);
        const spans = texts.map(({ text, x, y, anchor }) => {
          const width = widthOf(text, letters(plan));
          const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          return { from, to: from + width, y };
        });
        spans.forEach((a, i) => {
          expect(a.from).toBeGreaterThanOrEqual(0);
          expect(a.to).toBeLessThanOrEqual(size.width);
          for (const b of spans.slice(i + 1))
            expect(a.to <= b.from || b.to <= a.from || Math.abs(a.y - b.y) >= letters(plan)).toBe(
              true,
            );
        });
        expect(texts.filter(({ kind }) => kind === 'cut')).toHaveLength(
          state.rule === 'one' ? 1 : 2,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('of a person stay inside, and the arrow ends where the answer turns', () => {
    fc.assert(
      fc.property(drawn, ({ state, size }) => {
        const looking = { ...state, look: 'person' as const };
        const plan = planOf(looking, size);
        const outcome = outcomeOf(looking);
        const { change, approved, person } = caseOf(state.person, outcome);
        const mark = marksOf(outcome, plan)[state.person - 1];
        if (!mark) throw new Error('nobody');
        const { label, to } = pointerOf(mark, 'No. 100', change?.score, plan);
        const width = widthOf(label.text, letters(plan));
        expect(
          label.anchor === 'start' ? label.x + width : size.width - label.x + width,
        ).toBeLessThanOrEqual(size.width);
        expect(to === undefined).toBe(change === undefined);
        const line = across(outcome.cuts[person.group], plan);
        if (to !== undefined) expect(approved ? to <= line : to >= line).toBe(true);
      }),
    );
  });
});
