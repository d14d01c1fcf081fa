import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, isInside, overlap, type Box, type Size } from '../../../chart/box.ts';
import { textWidth } from '../../../chart/text/text-metrics.ts';
import { locales } from '../../../i18n/locales.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import type { Inputs } from '../../../widget/define.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import { appears, chainOf, disputed, edgesOf, versions } from '../model/chain.ts';
import { stateLanguage } from '../state.ts';
import { en } from '../words/en.ts';
import type { ChainLabels } from '../words/labels.ts';
import { zh } from '../words/zh.ts';
import { heightsOf } from './chain-plan.ts';
import { layoutChain } from './layout.ts';
import { viewOf } from './view.ts';

const { pictureHeight } = widget('supply-chain');

describe.each(locales)('the drawing (%s)', (locale) => {
  const inputs = inputsOf(widget('supply-chain'), ledger, locale) as Inputs<ChainLabels>;
  const say = { en, zh }[locale];
  const chain = chainOf(inputs);
  const { normalize } = stateLanguage(inputs);
  const states = fc
    .record({ version: fc.constantFrom(...versions), step: fc.integer({ min: 0, max: 13 }) })
    .map(normalize);
  const sizes = fc
    .tuple(fc.integer({ min: 254, max: 1400 }), fc.boolean())
    .map(([width, isStaged]): [Size, boolean] => [
      { width, height: heightsOf(inputs, say, isStaged)(width) },
      isStaged,
    ]);
  const cases = fc.oneof(
    sizes,
    fc.constant<[Size, boolean]>([{ width: 1104, height: pictureHeight }, false]),
  );

  test('is whole: nothing leaves it, and no box, label, answer or knob stands on another', () => {
    fc.assert(
      fc.property(states, cases, (state, [size, isStaged]) => {
        const layout = layoutChain(viewOf(state, chain, size.width, isStaged), size, inputs, say);
        const { note } = layout.type;
        const line = (text: string, x: number, y: number): Box => ({
          x,
          y: y - 0.75 * note,
          width: textWidth(text, note),
          height: note * 0.8,
        });
        const label = inputs.labels.untold;
        const placed: Box[] = [
          ...layout.boxes.values(),
          ...[...layout.labels.values()].map(({ box }) => ({
            ...box,
            x: box.x + 2,
            width: box.width - 4,
          })),
          ...layout.answers.map(({ text, x, y }) => line(text, x, y)),
          ...layout.untold.map(([x, y]) => line(label, x - textWidth(label, note) / 2, y)),
          ...layout.knobs.map(({ at }) => boxAround(at, 12)),
        ];
        const room = { x: -0.2, y: -0.2, width: layout.width + 0.4, height: layout.height + 0.4 };
        for (const [index, one] of placed.entries()) {
          expect(isInside(one, room)).toBe(true);
          for (const other of placed.slice(index + 1))
            expect(overlap(one, other, -0.2), JSON.stringify([one, other])).toBe(false);
        }
      }),
    );
  });

  test('has all that a version tells of, and nothing else', () => {
    fc.assert(
      fc.property(states, fc.integer({ min: 254, max: 1400 }), ({ version }, width) => {
        const size = { width, height: heightsOf(inputs, say, false)(width) };
        const { boxes, routes } = layoutChain({ version, excerpt: undefined }, size, inputs, say);
        expect(new Set(boxes.keys())).toEqual(
          new Set(chain.nodes.filter((node) => appears(chain, node, version)).map(({ id }) => id)),
        );
        expect(new Set(routes.keys())).toEqual(
          new Set(edgesOf(chain, version).map(({ id }) => id)),
        );
      }),
    );
  });

  test('keeps Kaola where it is when the arrow turns, and the arrow upright', () => {
    fc.assert(
      fc.property(fc.integer({ min: 254, max: 1400 }), (width) => {
        const size = { width, height: heightsOf(inputs, say, false)(width) };
        const [ours, theirs] = (['reports', 'technode'] as const).map((version) =>
          layoutChain({ version, excerpt: undefined }, size, inputs, say),
        );
        expect(ours?.boxes.get('kaola')?.y).toBe(theirs?.boxes.get('kaola')?.y);
        for (const [index, layout] of [ours, theirs].entries()) {
          const { points = [] } = layout?.routes.get(disputed(chain)?.[index]?.id ?? '') ?? {};
          expect(new Set(points.map(([x]) => x)).size).toBe(1);
        }
      }),
    );
  });
});
