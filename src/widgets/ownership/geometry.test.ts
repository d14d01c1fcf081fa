import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledger } from '../../ledger/site-ledger.ts';
import { locales } from '../../i18n/locales.ts';
import { inputsOf } from '../../widget/registry.ts';
import { drawnOf, heightsOf } from './geometry.ts';
import { letters, spread, widthOf, type Label, type Scale } from './lettering.ts';
import { manifest } from './manifest.ts';
import { ownersOf } from './model.ts';
import { stateLanguage } from './state.ts';
import { ownershipText } from './text.ts';
import type { Box } from './tiles.ts';

const given = Object.fromEntries(
  locales.map((locale) => [locale, inputsOf(manifest as never, ledger, locale)]),
);
const inputs = given['en'] ?? { locale: 'en', labels: undefined, facts: {}, sets: {} };
const language = stateLanguage(inputs);

const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

const states = fc
  .integer({ min: 0, max: 4_294_967_295 })
  .map((seed) => language.sample(seeded(seed)));

/** A state, a language, and a width that frames and pictures have. */
const figures = fc.record({
  state: states,
  locale: fc.constantFrom(...locales),
  width: fc.integer({ min: 254, max: 1104 }),
  /** Whether as flat as in pictures. */
  flat: fc.boolean(),
});

type Drawable = typeof figures extends fc.Arbitrary<infer F> ? F : never;

/** The figure drawn for a state, with its room and its owners. */
function draw({ state, locale, width, flat }: Drawable) {
  const [narrow, wide] = heightsOf(state);
  const flatly = Math.round((width * manifest.pictureHeight) / 1104);
  const height = width < 560 ? narrow : flat ? flatly : wide;
  const room = { width, height };
  const owners = ownersOf(given[locale] ?? inputs, state.company, state.stage);
  const words = ownershipText[locale].figure({ company: state.company, owners });
  return { room, owners, drawn: drawnOf(state, owners, words, room) };
}

interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const edgesOf = ({ x, y, width, height }: Box): Edges => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

/** About the room a text takes; the estimate is on the wide side, so a little less than it must be free. */
function boxOf({ text, x, y, anchor, hand }: Label, scale: Scale): Edges & { text: string } {
  const size = letters[scale][hand];
  const width = 0.88 * widthOf(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - 0.72 * size, bottom: y + 0.1 * size };
}

const apart = (a: Edges, b: Edges) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe('at every width, in every state', () => {
  test('nothing is drawn outside the figure', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const { drawn, room } = draw(figure);
        const shapes = [...drawn.tiles, ...drawn.ghosts, ...drawn.bars].map(edgesOf);
        const texts = drawn.labels.map((label) => boxOf(label, drawn.scale));
        const outside = (slack: number) => (edges: Edges) =>
          edges.left < -slack ||
          edges.top < -slack ||
          edges.right > room.width + slack ||
          edges.bottom > room.height + slack;
        expect(shapes.filter(outside(0.01))).toEqual([]);
        expect(texts.filter(outside(1))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('no two labels overlap', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const { drawn } = draw(figure);
        const boxes = drawn.labels.map((label) => boxOf(label, drawn.scale));
        const clashes = boxes.flatMap((a, i) =>
          boxes.slice(i + 1).flatMap((b) => (apart(a, b) ? [] : [`${a.text} · ${b.text}`])),
        );
        expect(clashes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('no label lies on a cell or a bar', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const { drawn } = draw(figure);
        const shapes = [...drawn.tiles, ...drawn.ghosts, ...drawn.bars].map(edgesOf);
        const boxes = drawn.labels.map((label) => boxOf(label, drawn.scale));
        const covered = boxes.filter((box) => shapes.some((shape) => !apart(box, shape)));
        expect(covered).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('every owner is named, and has a place to tap', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const { drawn, owners } = draw(figure);
        const named = new Set(drawn.labels.flatMap((label) => label.owners));
        const tapped = new Set(drawn.areas.map(({ owner }) => owner));
        owners.forEach((_, owner) => {
          expect(named.has(owner)).toBe(true);
          expect(tapped.has(owner)).toBe(true);
        });
      }),
    );
  });
});

test('the lines of the vote lie where their shares of the strip end', () => {
  const state = language.parse('view=lab&with=nifa,sesame-credit,tencent-credit');
  const owners = ownersOf(inputs, 'baihang', 'registered');
  const words = ownershipText.en.figure({ company: 'baihang', owners });
  const { flags, tiles } = drawnOf(state, owners, words, { width: 500, height: 206 });
  expect(flags.map(({ reached }) => reached)).toEqual([true, false]);
  expect(flags[0]?.x).toBeCloseTo(250, 6);
  expect(flags[1]?.x).toBeCloseTo(1000 / 3, 6);
  const inFavour = tiles.filter(({ owner }) => owner < 3);
  expect(Math.max(...inFavour.map(({ x, width }) => x + width))).toBeCloseTo(260, 6);
});

test('heights spread apart keep their order, their distance and the floor', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(heights, (wanted) => {
      const sorted = [...wanted].sort((a, b) => a - b);
      const placed = spread(sorted, 12, 260);
      placed.forEach((y, i) => {
        expect(y).toBeLessThanOrEqual(260);
        if (i > 0) expect(y - (placed[i - 1] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
      });
      const free = sorted.every((y, i) => i === 0 || y - (sorted[i - 1] ?? 0) >= 12);
      if (free) expect(placed).toEqual(sorted);
    }),
  );
});
