import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import { inputsOf } from '../../widget/registry.ts';
import { rowSize } from './columns.ts';
import { inputsOfEvents } from './events.arbitrary.ts';
import { eventAt, heightFor, shapesOf } from './geometry.ts';
import { labelSize } from './places.ts';
import { widthOf } from './lettering.ts';
import { manifest } from './manifest.ts';
import { meet, type Box } from './marks.ts';
import { eventsOf, shownEvents } from './model.ts';
import type { NarrowShapes } from './narrow.ts';
import { stateLanguage, type TimelineState } from './state.ts';
import { timelineText } from './text.ts';
import type { WideShapes } from './wide.ts';

const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

/** The box of a line of text, by its base and the place it hangs on. */
function lettersOf(
  { text, x, y }: { text: string; x: number; y: number },
  size: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Box {
  const width = widthOf(text, size);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - size * 0.76, bottom: y + size * 0.2 };
}

function apart(boxes: readonly Box[], gap = 0) {
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      if (meet(box, other, gap)) throw new Error(`${JSON.stringify([box, other])} overlap`);
}

function inside(boxes: readonly Box[], width: number, height: number) {
  for (const box of boxes) {
    expect(box.left).toBeGreaterThanOrEqual(-0.01);
    expect(box.right).toBeLessThanOrEqual(width + 0.01);
    expect(box.top).toBeGreaterThanOrEqual(-0.01);
    expect(box.bottom).toBeLessThanOrEqual(height + 0.01);
  }
}

function checkWide(
  { marks, labels, band, axis, lanes }: WideShapes,
  width: number,
  height: number,
) {
  const boxes = marks.map(({ box }) => box);
  apart(boxes);
  apart(labels.map(({ box }) => box));
  for (const { id, box, leader } of labels) {
    const others = marks.filter(({ event }) => event.id !== id).map((mark) => mark.box);
    for (const mark of others) {
      expect(meet(box, mark)).toBe(false);
      for (const stroke of leader) expect(meet(stroke, mark)).toBe(false);
    }
    for (const other of labels)
      if (other.id !== id)
        for (const stroke of leader) {
          expect(meet(stroke, other.box)).toBe(false);
          for (const theirs of other.leader) expect(meet(stroke, theirs)).toBe(false);
        }
    const own = marks.find(({ event }) => event.id === id);
    expect(own && meet(box, own.box)).toBe(false);
  }
  for (const { thread } of lanes) {
    const places = marks.filter((mark) => mark.thread === thread).map(({ x }) => x);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  }
  const words = axis.words.map((word) => lettersOf(word, labelSize, 'middle'));
  const focus = axis.focus ? [lettersOf(axis.focus.text, labelSize, 'middle')] : [];
  apart([...words, ...focus]);
  const title = band
    ? [lettersOf({ ...band, x: band.middle, y: band.top - 4 }, labelSize, 'middle')]
    : [];
  apart([...title, ...labels.map(({ box }) => box)]);
  inside([...boxes, ...labels.map(({ box }) => box), ...words, ...focus, ...title], width, height);
}

function checkNarrow(shapes: NarrowShapes, width: number, height: number) {
  const { rows, margin, heads, half, columnYears, fullest } = shapes;
  const marks = rows.map(({ mark }) => mark);
  const lines = rows.flatMap((row) => row.lines.map((line) => lettersOf(line, rowSize)));
  apart(rows.map(({ box }) => box));
  const words = margin.map((word) => lettersOf(word, rowSize));
  apart([...marks, ...lines, ...words]);
  for (const { box, mark } of rows) {
    expect(mark.top).toBeGreaterThanOrEqual(box.top);
    expect(mark.bottom).toBeLessThanOrEqual(box.bottom);
  }
  const names = heads.map(({ text, x, y }) => lettersOf({ text, x: x + half + 4, y }, rowSize));
  const years = columnYears.map((year) => lettersOf(year, rowSize, year.anchor));
  const title = fullest ? [lettersOf(fullest, rowSize, 'middle')] : [];
  apart([...names, ...years, ...title]);
  inside([...marks, ...lines, ...words, ...names, ...years, ...title], width, height);
}

function check(shapes: WideShapes | NarrowShapes, size: { width: number; height: number }) {
  if (shapes.kind === 'wide') checkWide(shapes, size.width, size.height);
  else checkNarrow(shapes, size.width, size.height);
}

const drawnIds = (shapes: WideShapes | NarrowShapes) =>
  (shapes.kind === 'wide' ? shapes.marks : shapes.rows).map(({ event }) => event.id);

describe('a timeline of any events, at any width,', () => {
  const cases = fc.record({
    inputs: inputsOfEvents,
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
    width: fc.integer({ min: 254, max: 1104 }),
    locale: fc.constantFrom(...locales),
  });
  const drawn = ({
    inputs,
    seed,
    width,
    locale,
  }: typeof cases extends fc.Arbitrary<infer C> ? C : never) => {
    const events = eventsOf(inputs);
    const state = stateLanguage(inputs).sample(seeded(seed));
    const words = timelineText[locale];
    const size = { width, height: heightFor(events, state, words, width) };
    return { events, state, size, shapes: shapesOf(events, state, words, size) };
  };

  test('draws every event that the filter lets through, once', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { events, state, shapes } = drawn(given);
        expect(drawnIds(shapes).sort()).toEqual(
          shownEvents(events, state)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  test('lets no two marks or words touch, cuts nothing off and keeps the order of the dates', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { events, state, size, shapes } = drawn(given);
        check(shapes, size);
        if (shapes.kind === 'narrow')
          expect(drawnIds(shapes)).toEqual(shownEvents(events, state).map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
  });

  test('gives back the event that was pointed at', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { shapes } = drawn(given);
        for (const { event, x, y } of shapes.kind === 'wide' ? shapes.marks : shapes.rows)
          expect(eventAt(shapes, [x, y])).toBe(event.id);
      }),
    );
  });
});

describe.each(locales)('the site’s own timeline (%s)', (locale) => {
  const inputs = inputsOf(manifest, ledger, locale);
  const events = eventsOf(inputs);
  const language = stateLanguage(inputs);
  const words = timelineText[locale];
  const at = (state: TimelineState, size: { width: number; height: number }) =>
    shapesOf(events, state, words, size);

  test.each([1104, 640, 560])('fits its pictures at a width of %i px in every state', (width) => {
    const size = { width, height: Math.round((width * manifest.pictureHeight) / 1104) };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_294_967_295 }), (seed) => {
        check(at(language.sample(seeded(seed)), size), size);
      }),
      { numRuns: 40 },
    );
    check(at(language.start, size), size);
  });

  test('names the event in focus and at least a dozen others on a large picture', () => {
    const size = { width: 1104, height: manifest.pictureHeight };
    const shapes = at(language.start, size);
    const named = shapes.kind === 'wide' ? shapes.labels.map(({ id }) => id) : [];
    expect(named).toContain(language.start.event);
    expect(named.length).toBeGreaterThan(12);
  });

  test('names every event on a narrow figure, and what happened at the one in focus', () => {
    const size = { width: 254, height: heightFor(events, language.start, words, 254) };
    const shapes = at(language.start, size);
    if (shapes.kind !== 'narrow') throw new Error('a narrow figure');
    const said = (row: (typeof shapes.rows)[number], kind: string) =>
      row.lines
        .filter((line) => line.kind === kind)
        .map(({ text }) => text)
        .join(locale === 'en' ? ' ' : '');
    for (const row of shapes.rows) {
      expect(said(row, 'name').replaceAll(' ', '')).toBe(row.event.name.replaceAll(' ', ''));
      expect(said(row, 'what') !== '').toBe(row.event.id === language.start.event);
    }
  });
});
