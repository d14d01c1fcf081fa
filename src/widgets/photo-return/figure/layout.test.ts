import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, overlap, type Box, type Size } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import { figureWidth } from '../../../embed/picture/picture.ts';
import { locales } from '../../../i18n/locales.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import { describeState, inputsOf, tableOfState, widget } from '../../../widget/registry.ts';
import { faceBits, faceSize, idNumberOf, people } from '../model/people.ts';
import { stateLanguage } from '../state.ts';
import { faceOf } from './faces.ts';
import { heightsOf } from './heights.ts';
import { layoutAnswers } from './layout-answers.ts';
import { layoutNumber } from './layout-number.ts';

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
const inside = (box: Box, size: Size) =>
  isInside(box, { x: -0.01, y: -0.01, width: size.width + 0.02, height: size.height + 0.02 });
const layoutOf = ({ query, person }: ReturnType<typeof stateLanguage.parse>, size: Size) =>
  layoutAnswers(query, faceOf(person), size);

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
        const { question, match, photo, bit } = layoutOf(state, size);
        for (const box of [question, match, photo, bit]) expect(inside(box, size)).toBe(true);
        expect(overlap(match, photo) || overlap(match, question)).toBe(false);
        expect(overlap(photo, question)).toBe(false);
        for (const { foot, head } of [match, photo]) {
          expect(foot).toBeLessThanOrEqual(size.height);
          expect(head).toBeGreaterThan(12);
        }
      }),
    );
  });

  test('draw a bit of the match as large as one of the face, and no face for a wrong name', () => {
    fc.assert(
      fc.property(states, widths, (state, width) => {
        const { bit, face } = layoutOf(state, sizeFor({ ...state, view: 'answers' }, width));
        const drawn = face.split('M').slice(1);
        expect(drawn).toHaveLength(state.query === 'right' ? faceOf(state.person).length : 0);
        for (const one of drawn) expect(one).toContain(`h${pixel(bit.width)}v`);
      }),
    );
  });
});

describe('the number', () => {
  test('has every character once, in order, inside the room and none upon another', () => {
    fc.assert(
      fc.property(states, widths, (state, width) => {
        const size = sizeFor({ ...state, view: 'number' }, width);
        const { signs, brackets, reading, font } = layoutNumber(
          idNumberOf(state.person),
          state.part,
          size,
        );
        expect(signs.map(({ sign }) => sign).join('')).toBe(idNumberOf(state.person));
        for (const { x, y } of signs) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(size.width);
          expect(y - font * 0.75).toBeGreaterThanOrEqual(0);
        }
        for (const [index, { x, y }] of signs.entries()) {
          const next = signs[index + 1];
          if (next?.y === y) expect(next.x - x).toBeGreaterThan(font * 0.55);
        }
        for (const { y, name } of brackets) expect(name).toBeGreaterThan(y + 11);
        expect(reading).toBeLessThan(size.height);
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
        const said = describeState(manifest, state, inputs);
        expect(said.measure).toMatch(invented);
        expect(said.summary).toMatch(invented);
        expect(tableOfState(manifest, state, inputs).head.join(' ')).toMatch(invented);
      }),
    );
  });
});
