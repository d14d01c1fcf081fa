import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMarks, personAt, pileUp } from './layout-marks.ts';
import { heightsFor, layoutFigure } from './layout.ts';
import { caseOf } from '../model/case.ts';
import { outcomeOf } from '../model/outcome.ts';
import { layoutPointer } from './layout-pointer.ts';
import { stateLanguage, type ScoreState } from '../state.ts';
import { textWidth } from '../../../chart/text-metrics.ts';
import { layoutAxis } from './layout-axis.ts';

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
        const layout = layoutFigure(state.look, size);
        const half = layout.mark / 2;
        const [top, bottom] = layout.strip;
        const marks = layoutMarks(outcome, layout);
        expect(marks.map(({ number }) => number)).toEqual(
          Array.from({ length: 100 }, (_, i) => i + 1),
        );
        for (const { number, group, x, y, cell } of marks) {
          const { approved, person } = caseOf(number, outcome);
          const line = layout.x(outcome.thresholds[group]);
          expect(approved ? x - half >= line - 0.1 : x + half <= line + 0.1).toBe(true);
          expect(/(?:approved|refused)Payers/.test(cell)).toBe(person.repays);
          expect(x - half).toBeGreaterThanOrEqual(-0.1);
          expect(x + half).toBeLessThanOrEqual(size.width + 0.1);
          if (group === 'settled') {
            expect(y + half).toBeLessThanOrEqual(top + 0.1);
            expect(y - half).toBeGreaterThanOrEqual(top - layout.room - 0.1);
          } else {
            expect(y - half).toBeGreaterThanOrEqual(bottom - 0.1);
            expect(y + half).toBeLessThanOrEqual(bottom + layout.room + 0.1);
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
        const heights = pileUp(at, size, 10_000);
        at.forEach((x, i) => {
          at.forEach((other, j) => {
            if (i < j && Math.abs(x - other) < size - 1e-9)
              expect(Math.abs((heights[i] ?? 0) - (heights[j] ?? 0))).toBeGreaterThanOrEqual(
                size - 1e-9,
              );
          });
        });
        expect(Math.max(...pileUp(at, size, 40))).toBeLessThanOrEqual(40 - size / 2 + 1e-9);
      }),
    );
  });

  test('a tap on a mark finds somebody who stands there', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 100 }), ({ state, size }, number) => {
        const layout = layoutFigure(state.look, size);
        const marks = layoutMarks(outcomeOf(state), layout);
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
        const layout = layoutFigure(state.look, size);
        const { thresholds } = outcomeOf(state);
        const words = { refused: 'refused', approved: 'approved' };
        const texts = layoutAxis(layout, thresholds, state.rule === 'equal', words, String);
        const spans = texts.map(({ text, x, y, anchor, kind }) => {
          const face = kind === 'cut' ? 'bold' : 'regular';
          const width = textWidth(text, layout.type.label, face);
          const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          return { from, to: from + width, y };
        });
        spans.forEach((a, i) => {
          expect(a.from).toBeGreaterThanOrEqual(0);
          expect(a.to).toBeLessThanOrEqual(size.width);
          for (const b of spans.slice(i + 1))
            expect(
              a.to <= b.from || b.to <= a.from || Math.abs(a.y - b.y) >= layout.type.label,
            ).toBe(true);
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
        const layout = layoutFigure(looking.look, size);
        const outcome = outcomeOf(looking);
        const { change, approved, person } = caseOf(state.person, outcome);
        const mark = layoutMarks(outcome, layout)[state.person - 1];
        if (!mark) throw new Error('nobody');
        const { label, to } = layoutPointer(mark, 'No. 100', change?.score, layout);
        const width = textWidth(label.text, layout.type.label, 'bold');
        expect(
          label.anchor === 'start' ? label.x + width : size.width - label.x + width,
        ).toBeLessThanOrEqual(size.width);
        expect(to === undefined).toBe(change === undefined);
        const line = layout.x(outcome.thresholds[person.group]);
        if (to !== undefined) expect(approved ? to <= line + 0.1 : to >= line - 0.1).toBe(true);
      }),
    );
  });
});
