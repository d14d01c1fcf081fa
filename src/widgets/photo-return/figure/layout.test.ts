import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, overlap, type Box, type Size } from '../../../chart/box.ts';
import { pixel } from '../../../chart/pixel.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { figureWidth } from '../../../embed/picture/picture.ts';
import { locales, type Locale } from '../../../i18n/locales.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import type { Inputs } from '../../../widget/define.ts';
import { describeState, inputsOf, tableOfState, widget } from '../../../widget/registry.ts';
import { faceBits, faceSize, idNumberOf, people, queries, type Query } from '../model/people.ts';
import { stateLanguage, type PhotoState } from '../state.ts';
import { readParts } from '../words/describe.ts';
import { en } from '../words/en.ts';
import type { PhotoLabels } from '../words/labels.ts';
import { zh } from '../words/zh.ts';
import { faceOf } from './faces.ts';
import { heightsOf } from './heights.ts';
import { layoutAnswers } from './layout-answers.ts';
import { layoutNumber } from './layout-number.ts';

const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};
const states = fc.nat().map((seed) => stateLanguage().sample(seeded(seed)));
const manifest = widget('photo-return');
const { pictureHeight } = manifest;

/** A frame of some width, or a stage; and with 0 a picture. */
const widths = fc.oneof(fc.integer({ min: 254, max: 1400 }), fc.constant(0));

const sizeFor = (state: PhotoState, width: number, isStaged: boolean): Size =>
  width === 0
    ? { width: figureWidth, height: pictureHeight }
    : { width, height: heightsOf(state, isStaged)(width) };
const inside = (box: Box, size: Size) =>
  isInside(box, { x: -0.1, y: -0.1, width: size.width + 0.2, height: size.height + 0.2 });
const given = { en, zh };
const answersOf = ({ query, person }: PhotoState, size: Size, locale: Locale) => {
  const labels = inputsOf(manifest, ledger, locale).labels as PhotoLabels;
  const after = (query: Query) =>
    [
      { head: labels.afterMatch, steps: labels.withMatch[query] },
      { head: labels.afterPhoto, steps: labels.withPhoto[query] },
    ] as const;
  const face = query === 'right' ? faceOf(person) : [];
  return layoutAnswers(face, after(query), queries.flatMap(after), size);
};
const numberOf = ({ person, part }: PhotoState, size: Size, locale: Locale) => {
  const inputs = inputsOf(manifest, ledger, locale) as Inputs<PhotoLabels>;
  const readings = readParts(person, inputs, given[locale]);
  return layoutNumber(idNumberOf(person), part, inputs.labels.parts, readings, size);
};
const anyLocale = fc.constantFrom(...locales);

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
      fc.property(states, widths, fc.boolean(), anyLocale, (state, width, staged, locale) => {
        const size = sizeFor({ ...state, view: 'answers' }, width, staged);
        const { question, match, photo, bit, type } = answersOf(state, size, locale);
        for (const box of [question, match, photo, bit]) expect(inside(box, size)).toBe(true);
        expect(overlap(match, photo) || overlap(match, question)).toBe(false);
        expect(match.width).toBeGreaterThan(80);
        for (const { foot, head, steps, x, width: across } of [match, photo]) {
          expect(foot).toBeLessThanOrEqual(size.height);
          expect(head - type.label).toBeGreaterThan(question.y + question.height);
          // On a stage its words say what is left out here.
          expect(steps === undefined).toBe(staged && width > 0 && width < 560);
          for (const line of steps?.steps ?? []) {
            expect(line.y).toBeLessThanOrEqual(size.height);
            expect(line.x + textWidth(line.text, type.note)).toBeLessThanOrEqual(size.width + 0.5);
            expect(line.y > foot || line.x > x + across).toBe(true);
          }
        }
      }),
    );
  });

  test('draw a bit of the match as large as one of the face, and no face for a wrong name', () => {
    fc.assert(
      fc.property(states, widths, (state, width) => {
        const size = sizeFor({ ...state, view: 'answers' }, width, false);
        const { bit, face } = answersOf(state, size, 'en');
        const drawn = face.split(/m/i).slice(1);
        expect(drawn).toHaveLength(state.query === 'right' ? faceOf(state.person).length : 0);
        for (const one of drawn) expect(one).toContain(`h${pixel(bit.width)}v`);
      }),
    );
  });
});

describe('the number', () => {
  test('has every character once, in order, inside the room and none upon another', () => {
    fc.assert(
      fc.property(states, widths, fc.boolean(), anyLocale, (state, width, staged, locale) => {
        const size = sizeFor({ ...state, view: 'number' }, width, staged);
        const { signs, font } = numberOf(state, size, locale);
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
      }),
    );
  });

  test('has a name and what it says for every part, inside the room and none upon another', () => {
    fc.assert(
      fc.property(states, widths, fc.boolean(), anyLocale, (state, width, staged, locale) => {
        const size = sizeFor({ ...state, view: 'number' }, width, staged);
        const { parts, type } = numberOf(state, size, locale);
        const { parts: names } = inputsOf(manifest, ledger, locale).labels as PhotoLabels;
        const box = (text: string, x: number, y: number, font: number): Box => ({
          x,
          y: y - font * 0.8,
          width: textWidth(text, font),
          height: font,
        });
        const boxes = parts.flatMap(({ part, name, reading }) => [
          box(names[part], name.x, name.y, type.label),
          ...reading.lines.map(({ text, y }) => box(text, reading.x, y, reading.font)),
        ]);
        for (const [index, one] of boxes.entries()) {
          expect(inside({ ...one, height: one.height * 0.8 }, size)).toBe(true);
          for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
        }
        const said = parts.filter(({ reading }) => reading.lines.length > 0);
        if (staged && width > 0 && width < 560)
          expect(said.map(({ part }) => part)).toEqual([state.part]);
        else if (width > 0) expect(said).toHaveLength(parts.length);
      }),
    );
  });
});

describe.each(locales)('words (%s)', (locale) => {
  const inputs = inputsOf(manifest, ledger, locale);
  const invented = locale === 'en' ? /invented/i : /虚构/;

  test('say “invented” in the measure, the summary and the table of every state but the list, which is a report', () => {
    fc.assert(
      fc.property(states, (state) => {
        if (state.view === 'list') return;
        const said = describeState(manifest, state, inputs);
        expect(said.measure).toMatch(invented);
        expect(said.summary).toMatch(invented);
        expect(tableOfState(manifest, state, inputs).head.join(' ')).toMatch(invented);
      }),
    );
  });
});
