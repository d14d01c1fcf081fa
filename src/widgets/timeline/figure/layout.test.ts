import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, type Box, type Size } from '../../../chart/box.ts';
import { textWidth, type Face } from '../../../chart/text/text-metrics.ts';
import { locales } from '../../../i18n/locales.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import type { Inputs } from '../../../widget/define.ts';
import { inputsOf } from '../../../widget/registry.ts';
import { manifest } from '../manifest.ts';
import { inputsOfEvents } from '../model/events.arbitrary.ts';
import { eventsOf, shownEvents } from '../model/events.ts';
import { stateLanguage, timelineViews, type TimelineState } from '../state.ts';
import { en } from '../words/en.ts';
import type { TimelineLabels } from '../words/labels.ts';
import { zh } from '../words/zh.ts';
import { eventAt, layoutTimeline, timelineHeight, type TimelineLayout } from './layout.ts';
import type { NarrowLayout } from './layout-narrow.ts';
import type { WideLayout } from './layout-wide.ts';

const sentences = { en, zh };
const { labels } = inputsOf(manifest, ledger, 'en') as Inputs<TimelineLabels>;

const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

/** The box of a line of text, by its base and the place it hangs on. */
function lettersOf(
  { text, x, y }: { text: string; x: number; y: number },
  size: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
  face: Face = 'regular',
): Box {
  const width = textWidth(text, size, face);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { x: left, y: y - size * 0.76, width, height: size * 0.96 };
}

function apart(boxes: readonly Box[], gap = 0) {
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      if (overlap(box, other, gap)) throw new Error(`${JSON.stringify([box, other])} overlap`);
}

function inside(boxes: readonly Box[], width: number, height: number) {
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(-0.01);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
    expect(box.y).toBeGreaterThanOrEqual(-0.01);
    expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01);
  }
}

function checkWide({ marks, band, axis, lanes, type }: WideLayout, width: number, height: number) {
  const boxes = marks.map(({ box }) => box);
  apart(boxes);
  for (const { event, side, box, x, length } of marks) {
    if (!side) continue;
    const needed = textWidth(event.name, type.name, 'bold');
    expect(side === 'right' ? box.x + box.width - x - length : x - box.x).toBeGreaterThan(needed);
  }
  for (const { thread } of lanes) {
    const places = marks.filter((mark) => mark.thread === thread).map(({ x }) => x);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  }
  const words = axis.words.map((word) => lettersOf(word, type.date, 'middle'));
  const focus = axis.focus ? [lettersOf(axis.focus.text, type.date, 'middle')] : [];
  apart([...words, ...focus]);
  const title = band
    ? [lettersOf({ text: band.text, x: band.middle, y: band.y - 4 }, type.date, 'middle', 'bold')]
    : [];
  apart([...title, ...boxes]);
  inside([...boxes, ...words, ...focus, ...title], width, height);
}

function checkNarrow(layout: NarrowLayout, width: number, height: number) {
  const { rows, margin, heads, half, columnYears, fullest, size } = layout;
  const marks = rows.map(({ mark }) => mark);
  const lines = rows.flatMap((row) => row.lines.map((line) => lettersOf(line, size)));
  apart(rows.map(({ box }) => box));
  const words = margin.map((word) => lettersOf(word, size));
  apart([...marks, ...lines, ...words]);
  for (const { box, mark } of rows) {
    expect(mark.y).toBeGreaterThanOrEqual(box.y);
    expect(mark.y + mark.height).toBeLessThanOrEqual(box.y + box.height);
  }
  const names = heads.map(({ text, x, y }) => lettersOf({ text, x: x + half + 4, y }, size));
  const years = columnYears.map((year) => lettersOf(year, size, year.anchor));
  const title = fullest ? [lettersOf(fullest, size, 'middle')] : [];
  apart([...names, ...years, ...title]);
  inside([...marks, ...lines, ...words, ...names, ...years, ...title], width, height);
}

function check(layout: TimelineLayout, size: Size) {
  if (layout.kind === 'wide') checkWide(layout, size.width, size.height);
  else checkNarrow(layout, size.width, size.height);
}

const drawnIds = (layout: TimelineLayout) =>
  (layout.kind === 'wide' ? layout.marks : layout.rows).map(({ event }) => event.id);

describe('a timeline of any events, at any width,', () => {
  const cases = fc.record({
    inputs: inputsOfEvents.map((inputs) => ({ ...inputs, labels })),
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
    width: fc.integer({ min: 254, max: 1104 }),
  });
  const drawn = ({
    inputs,
    seed,
    width,
  }: typeof cases extends fc.Arbitrary<infer C> ? C : never) => {
    const events = eventsOf(inputs);
    const state = stateLanguage(inputs).sample(seeded(seed));
    const size = { width, height: timelineHeight(state, inputs, en, width) };
    return { events, state, size, layout: layoutTimeline(state, inputs, en, size) };
  };

  test('draws every event that the filter lets through, once', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { events, state, layout } = drawn(given);
        expect(drawnIds(layout).sort()).toEqual(
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
        const { events, state, size, layout } = drawn(given);
        check(layout, size);
        if (layout.kind === 'narrow')
          expect(drawnIds(layout)).toEqual(shownEvents(events, state).map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
  });

  test('gives back the event that was pointed at', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { layout } = drawn(given);
        for (const { event, x, y } of layout.kind === 'wide' ? layout.marks : layout.rows)
          expect(eventAt(layout, [x, y])).toBe(event.id);
      }),
    );
  });
});

describe.each(locales)('the site’s own timeline (%s)', (locale) => {
  const inputs = inputsOf(manifest, ledger, locale) as Inputs<TimelineLabels>;
  const language = stateLanguage(inputs);
  const say = sentences[locale];
  const at = (state: TimelineState, size: Size) => layoutTimeline(state, inputs, say, size);

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

  test.each([1104, 560])('names every event where it has its own height, %i px wide', (width) => {
    for (const { state } of timelineViews(inputs)) {
      const height = Math.max(
        timelineHeight(state, inputs, say, width),
        width === 1104 ? manifest.pictureHeight : 0,
      );
      const layout = at(state, { width, height });
      if (layout.kind !== 'wide') throw new Error('a wide figure');
      for (const { event, side } of layout.marks) expect(side, event.id).toBeDefined();
    }
  });

  test('names every event on a narrow figure, and what happened at the one in focus', () => {
    const size = { width: 254, height: timelineHeight(language.start, inputs, say, 254) };
    const layout = at(language.start, size);
    if (layout.kind !== 'narrow') throw new Error('a narrow figure');
    const said = (row: (typeof layout.rows)[number], kind: string) =>
      row.lines
        .filter((line) => line.kind === kind)
        .map(({ text }) => text)
        .join(locale === 'en' ? ' ' : '');
    for (const row of layout.rows) {
      expect(said(row, 'name').replaceAll(' ', '')).toBe(row.event.name.replaceAll(' ', ''));
      expect(said(row, 'what') !== '').toBe(row.event.id === language.start.event);
    }
  });
});
