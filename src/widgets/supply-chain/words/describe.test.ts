import { describe, expect, test } from 'vitest';
import { ledger } from '../../../ledger/site-ledger.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Inputs } from '../../../widget/define.ts';
import { inputsOf, widget } from '../../../widget/registry.ts';
import { answerLines, describeChain, edgeLabel } from './describe.ts';
import { en } from './en.ts';
import type { ChainLabels } from './labels.ts';
import { recordsOf } from './records.ts';
import { zh } from './zh.ts';
import { chainOf, edgesOf, versions } from '../model/chain.ts';

const denial = { en: 'Kaola Credit denied ever reselling information', zh: '考拉征信否认倒卖信息' };
const distance = { en: 'Lakala said that it did not control it', zh: '拉卡拉称对其没有控制权' };
const open = { en: 'no judicial body had ruled', zh: '司法机关尚未对相关事实作出认定' };
const apart = { en: 'no report found says so', zh: '所见报道中没有一处写明' };

describe.each(locales)('in words (%s)', (locale) => {
  const inputs = inputsOf(widget('supply-chain'), ledger, locale) as Inputs<ChainLabels>;
  const say = { en, zh }[locale];
  const chain = chainOf(inputs);

  test.each(versions)(
    'the whole chain (%s) stands with the answers, and keeps APiX and Heige apart',
    (version) => {
      const { summary, details } = describeChain({ version, step: 0 }, inputs, say);
      for (const said of [denial, distance, open]) expect(summary).toContain(said[locale]);
      expect(details.join('')).toContain(apart[locale]);
      expect(recordsOf({ version, step: 0 }, inputs)).toContain('kaola-denial');
    },
  );

  test.each(versions)(
    'every link that touches Kaola (%s) stands with the answers, and no other',
    (version) => {
      edgesOf(chain, version).forEach(({ from, to }, index) => {
        const state = { version, step: index + 1 };
        const touches = from.id === 'kaola' || to.id === 'kaola';
        const { summary } = describeChain(state, inputs, say);
        for (const said of [denial, distance, open])
          expect(summary.includes(said[locale])).toBe(touches);
        expect(recordsOf(state, inputs).includes('facts-not-yet-adjudicated')).toBe(touches);
      });
    },
  );

  test('a link without a reported price says so in the drawing, and one with a price gives it', () => {
    const labels = Object.fromEntries(
      chain.edges.map((edge) => [edge.id, edgeLabel(edge, 'reports', inputs, say)]),
    );
    expect(labels['kaola-heige']).toMatch(/ ¥\?$/);
    expect(labels['resellers-buyers']).toContain('¥1.58');
    expect(labels['nciic-agents']).toContain('¥5');
    const shared = chain.edges.find(({ id }) => id === 'resellers-buyers');
    expect(shared && edgeLabel(shared, 'technode', inputs, say)).toMatch(/ ¥\?$/);
  });

  test('TechNode is named on its own links where both versions are drawn, and only there', () => {
    for (const edge of chain.edges) {
      const named = edgeLabel(edge, 'both', inputs, say).startsWith('TechNode');
      expect(named, edge.id).toBe(edge.version === 'technode');
      expect(edgeLabel(edge, 'technode', inputs, say)).not.toContain('TechNode');
    }
  });

  test('the answers in the drawing give the day of the record', () => {
    expect(answerLines(inputs, say).join('')).toContain(
      inputs.facts['facts-not-yet-adjudicated']?.when,
    );
  });
});
