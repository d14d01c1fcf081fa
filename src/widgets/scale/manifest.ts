import { noLabels } from '../../schemas/widget-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { defineWidget } from '../../widget/define.ts';
import { describeScale } from './describe.ts';
import { goals } from './goals.ts';
import { factIds } from './model.ts';
import { stateLanguage, scaleViews } from './state.ts';
import { scaleTable } from './table.ts';

/** Ten blocks or one: every check is a mark, and both counts are in view. */
export const manifest = defineWidget({
  id: 'scale',
  updated: '2026-11-22',
  facts: factIds,
  credits: ['technode-980-million', 'lookups-98-million'],
  heights: [
    { from: 0, height: 995 },
    { from: 340, height: 970 },
    { from: 380, height: 935 },
    { from: 500, height: 820 },
    { from: 600, height: 842 },
    { from: 680, height: 812 },
    { from: 760, height: 758 },
    { from: 860, height: 798 },
    { from: 920, height: 848 },
    { from: 1010, height: 948 },
  ],
  pictureHeight: 464,
  labels: noLabels,
  sentences: { en: 'en' as Locale, zh: 'zh' as Locale },
  state: stateLanguage,
  views: scaleViews,
  goals,
  describe: describeScale,
  table: (_, inputs, locale) => scaleTable(inputs, locale),
});
