import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMarks, personAt } from './layout-marks.ts';
import { pileUp } from './pile.ts';
import { heightsFor, layoutFigure } from './layout.ts';
import { caseOf } from '../model/case.ts';
import { outcomeOf } from '../model/outcome.ts';
import { layoutPointer } from './layout-pointer.ts';
import { stateLanguage, type ScoreState } from '../state.ts';
import { isInside, overlap, type Box } from '../../../chart/box.ts';
import { locales } from '../../../i18n/locales.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import { drawFigure } from '../../../widget/render.ts';
import { en } from '../words/en.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { layoutAxis } from './layout-axis.ts';

const manifest = widget('score-lab');
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

/** The texts of a drawing with the room that each takes. */
function textBoxes(svg: string): { text: string; box: Box }[] {
  const letters = Number(/font-size="([\d.]+)"/.exec(svg)?.[1]);
  return [...svg.replace(/<!--.*?-->/g, '').matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(
    ([, tag = '', text = '']) => {
      const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
      const size = Number(read('font-size') ?? letters);
      const name = read('class') ?? '';
      const face = name.includes('numeral')
        ? 'display'
        : /threshold|group|name|strong|badge/.test(name)
          ? 'bold'
          : 'regular';
      const width = textWidth(text, size, face);
      const [x, y] = [Number(read('x')), Number(read('y'))];
      const anchor = read('text-anchor') ?? 'start';
      return {
        text,
        box: {
          x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2,
          y: y - (read('dy') ? 0.39 : 0.74) * size,
          width,
          height: 0.78 * size,
        },
      };
    },
  );
}

describe('marks', () => {
  test('stand wholly on their side of the strip and of the line, inside the drawing', () => {
    fc.assert(
      fc.property(drawn, ({ state, size }) => {
        const outcome = outcomeOf(state);
        const layout = layoutFigure(state.look, outcomeOf(state).scores, size);
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
        const layout = layoutFigure(state.look, outcomeOf(state).scores, size);
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
  test.each(locales)('stay inside, and none lies on another (%s)', (locale) => {
    const inputs = inputsOf(manifest, ledger, locale);
    fc.assert(
      fc.property(drawn, ({ state, size }) => {
        const boxes = textBoxes(drawFigure(manifest.id, { state, inputs, size }));
        expect(boxes.length).toBeGreaterThan(16);
        boxes.forEach(({ text, box }, i) => {
          expect(
            isInside(box, { x: -1, y: -1, width: size.width + 2, height: size.height + 2 }),
            text,
          ).toBe(true);
          for (const other of boxes.slice(i + 1))
            expect(overlap(box, other.box), `${text} on ${other.text}`).toBe(false);
        });
      }),
      { numRuns: 80 },
    );
  });

  test('of the axis name the threshold, or both of them', () => {
    fc.assert(
      fc.property(drawn, ({ state, size }) => {
        const { scores, thresholds } = outcomeOf(state);
        const layout = layoutFigure(state.look, scores, size);
        const texts = layoutAxis(layout, thresholds, state.rule === 'equal', en.axis, String);
        expect(texts.filter(({ kind }) => kind === 'threshold')).toHaveLength(
          state.rule === 'one' ? 1 : 2,
        );
      }),
      { numRuns: 400 },
    );
  });

  test('of a person stay inside, and the arrow ends where the answer turns', () => {
    fc.assert(
      fc.property(drawn, ({ state, size }) => {
        const looking = { ...state, look: 'person' as const };
        const outcome = outcomeOf(looking);
        const layout = layoutFigure(looking.look, outcome.scores, size);
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
