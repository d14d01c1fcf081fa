import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureWidth } from '../../embed/picture/picture.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { locales } from '../../i18n/locales.ts';
import { inputsOf, widget } from '../../widget/registry.ts';
import { faceOf } from './faces.ts';
import { answerShapes, heightsOf, numberShapes, type Box, type Size } from './geometry.ts';
import { faceBits, faceSize, idNumberOf, people } from './model.ts';
import { stateLanguage } from './state.ts';

const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};
const states = fc.nat().map((seed) => stateLanguage.sample(seeded(seed)));
const { pictureHeight } = widget('photo-return');

/** A frame of some width, and with 0 a picture. */
const widths = fc.oneof(fc.integer({ min: 254, max: 1400 }), fc.constant(0));

const sizeFor = (state: ReturnType<typeof stateLanguage.parse>, width: number): Size =>
  width === 0
    ? { width: figureWidth, height: pictureHeight }
    : { width, height: heightsOf(state)[width < 560 ? 0 : 1] };
const inside = ({ x, y, width, height }: Box, size: Size) =>
  x >= -0.01 && y >= -0.01 && x + width <= size.width + 0.01 && y + height <= size.height + 0.01;
const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe('faces', () => {
  test('keep to their squares and differ from each other', () => {
    const drawn = people.map((person) => faceOf(person));
    for (const face of drawn) {
      expect(face.length).toBeGreaterThan(faceBits / 5);
      expect(face.length).toBeLessThan(faceBits);
      for (const { column, row } of face) {
        expect(column >= 0 && column < faceSize.columns).toBe(true);
        expect(row >= 0 && row < faceSize.rows).toBe(true);
      }
    }
    expect(new Set(drawn.map((face) => JSON.stringify(face))).size).toBe(people.length);
  });
});

describe('the answers', () => {
  test('stand inside the room and apart, at every width', () => {
    fc.assert(
      fc.property(states, widths, (state, width) => {
        const size = sizeFor({ ...state, view: 'answers' }, width);
        const shapes = answerShapes(state, size);
        const { question, match, photo, bit } = shapes;
        for (const box of [question, match, photo, bit]) expect(inside(box, size)).toBe(true);
        expect(apart(match, photo) && apart(match, question) && apart(photo, question)).toBe(true);
        for (const frame of [match, photo]) {
          expect(shapes.foot(frame).y).toBeLessThanOrEqual(size.height);
          expect(shapes.head(frame).y).toBeGreaterThan(12);
        }
      }),
    );
  });

  test('draw a bit of the match as large as one of the face, and no face for a wrong name', () => {
    fc.assert(
      fc.property(states, widths, (state, width) => {
        const { bit, face, square } = answerShapes(state, sizeFor(state, width));
        const drawn = face.split('M').slice(1);
        expect(drawn).toHaveLength(state.query === 'right' ? faceOf(state.person).length : 0);
        expect(bit.width).toBeLessThan(square);
        for (const one of drawn) expect(one).toContain(`h${Number(bit.width.toFixed(2))}v`);
      }),
    );
  });
});

describe('the number', () => {
  test('has every character once, in order, inside the room and none upon another', () => {
    fc.assert(
      fc.property(states, widths, (state, width) => {
        const size = sizeFor({ ...state, view: 'number' }, width);
        const { signs, brackets, note, fontSize } = numberShapes(state, size);
        expect(signs.map(({ sign }) => sign).join('')).toBe(idNumberOf(state.person));
        for (const { x, y } of signs) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(size.width);
          expect(y - fontSize * 0.75).toBeGreaterThanOrEqual(0);
        }
        for (const [index, { x, y }] of signs.entries()) {
          const next = signs[index + 1];
          if (next?.y === y) expect(next.x - x).toBeGreaterThan(fontSize * 0.55);
        }
        for (const { y, name } of brackets) expect(name.y).toBeGreaterThan(y + 11);
        expect(note.y).toBeLessThan(size.height);
      }),
    );
  });
});

describe.each(locales)('words (%s)', (locale) => {
  const manifest = widget('photo-return');
  const inputs = inputsOf(manifest, ledger, locale);
  const invented = locale === 'en' ? /invented/i : /虚构/;

  test('say “invented” in the measure, the summary and the table of every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const said = manifest.describe(state, inputs, locale);
        expect(said.measure).toMatch(invented);
        expect(said.summary).toMatch(invented);
        expect(manifest.table(state, inputs, locale).head.join(' ')).toMatch(invented);
      }),
    );
  });
});
