import fc from 'fast-check';
import { max } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { isInside, overlap, type Box } from '../../../chart/box.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import { locales, type Locale } from '../../../i18n/locales.ts';
import type { Inputs } from '../../../widget/define.ts';
import { inputsOf } from '../../../widget/registry.ts';
import { manifest } from '../manifest.ts';
import { ownersOf } from '../model/owners.ts';
import { stateLanguage } from '../state.ts';
import type { OwnershipLabels } from '../words/labels.ts';
import { heightOf, layoutOwnership } from './layout-ownership.ts';
import { faceOf, leastTarget, sizeOf, type FigureLayout, type Label } from './layout.ts';

const given = (locale: Locale) =>
  inputsOf(manifest as never, ledger, locale) as Inputs<OwnershipLabels>;
const inputs = { en: given('en'), zh: given('zh') };
const language = stateLanguage(inputs.en);

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
  size: fc.oneof(
    fc.integer({ min: 254, max: 1104 }).map((width) => ({ width, flat: false, staged: false })),
    // As flat as in galleries and pictures.
    fc.constantFrom(560, 1104).map((width) => ({ width, flat: true, staged: false })),
    // On a stage of the story, where nobody taps.
    fc.integer({ min: 300, max: 900 }).map((width) => ({ width, flat: false, staged: true })),
  ),
});

type Drawable = typeof figures extends fc.Arbitrary<infer F> ? F : never;

/** The figure laid out for a state, with its room and its owners. */
function arrange({ state, locale, size: { width, flat, staged } }: Drawable) {
  const flatly = Math.round((width * manifest.pictureHeight) / 1104);
  const height = flat ? flatly : heightOf(state, staged)(width);
  const room = { width, height };
  const { labels } = inputs[locale];
  const owners = ownersOf(inputs[locale], state.company, state.stage);
  const agency = labels.companies[state.company];
  const words = manifest.sentences[locale].figure(agency, owners);
  return { room, owners, layout: layoutOwnership(state, owners, words, labels, room) };
}

/** The room a text takes. */
function boxOf(label: Label, { type }: FigureLayout): Box & { text: string } {
  const { text, x, y, anchor, hand } = label;
  const size = sizeOf(hand, type);
  const width = textWidth(text, size, faceOf(label));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, x: left, y: y - 0.72 * size, width, height: 0.82 * size };
}

const shapesOf = ({ tiles, ghosts, marks, lineups }: FigureLayout): Box[] => [
  ...tiles,
  ...ghosts,
  ...marks,
  ...(lineups ? [...lineups.decided, ...lineups.others] : []),
];
const textsOf = (layout: FigureLayout) => layout.labels.map((label) => boxOf(label, layout));

describe('at every width, in every state', () => {
  test('nothing is drawn outside the figure', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const { layout, room } = arrange(figure);
        const within = { x: -0.01, y: -0.01, width: room.width + 0.02, height: room.height + 0.02 };
        const outside = (box: Box) => !isInside(box, within);
        expect(shapesOf(layout).filter(outside)).toEqual([]);
        expect(textsOf(layout).filter(outside)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('no two labels overlap', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const boxes = textsOf(arrange(figure).layout);
        const clashes = boxes.flatMap((a, i) =>
          boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} · ${b.text}`] : [])),
        );
        expect(clashes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('no label lies on a cell or a bar', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const { layout } = arrange(figure);
        const shapes = shapesOf(layout);
        const covered = layout.labels
          .filter(({ inside }) => !inside)
          .map((label) => boxOf(label, layout))
          .filter((box) => shapes.some((shape) => overlap(box, shape)));
        expect(covered).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('a name on cells stands on its owner’s alone', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const { layout } = arrange(figure);
        for (const label of layout.labels.filter(({ inside }) => inside)) {
          const box = boxOf(label, layout);
          const touched = layout.tiles.filter((tile) => overlap(tile, box, -0.5));
          expect(touched.filter(({ owner }) => !label.owners.includes(owner))).toEqual([]);
        }
      }),
    );
  });

  test('every owner is named, and has one place to tap, large enough and apart from the others', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const { layout, owners } = arrange(figure);
        const named = new Set(layout.labels.flatMap((label) => label.owners));
        expect(named.size).toBe(owners.length);
        const { targets } = layout;
        expect(targets.map(({ owner }) => owner).sort()).toEqual([...owners.keys()]);
        expect(targets.some((a, i) => targets.slice(i + 1).some((b) => overlap(a, b, -0.01)))).toBe(
          false,
        );
        if (figure.size.flat || figure.size.staged) return;
        for (const { width, height } of targets)
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(leastTarget - 0.01);
      }),
    );
  });
});

test('the lines of the vote lie where their shares of the strip end', () => {
  const state = language.parse('view=lab&with=nifa,sesame-credit,tencent-credit');
  const { layout } = arrange({
    state,
    locale: 'en',
    size: { width: 500, flat: false, staged: false },
  });
  const { flags, tiles } = layout;
  expect(flags.map(({ reached }) => reached)).toEqual([true, false]);
  expect(flags[0]?.x).toBeCloseTo(250, 6);
  expect(flags[1]?.x).toBeCloseTo(1000 / 3, 6);
  const inFavour = tiles.filter(({ owner }) => owner < 3);
  expect(max(inFavour, ({ x, width }) => x + width)).toBeCloseTo(260, 6);
});
