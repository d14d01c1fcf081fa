import { noLabels } from '../../schemas/widget-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { defineWidget } from '../../widget/define.ts';
import { countingTable, describeCounting } from './describe.ts';
import { goals } from './goals.ts';
import { stateLanguage, countingViews, factIds } from './state.ts';

/** 万 and 亿: one number in two ways of counting, and what one zero does to it. */
export const manifest = defineWidget({
  id: 'counting',
  updated: '2026-11-22',
  facts: factIds,
  credits: ['technode-980-million', 'lookups-98-million'],
  heights: [
    { from: 0, height: 1215 },
    { from: 360, height: 1195 },
    { from: 400, height: 1130 },
    { from: 480, height: 965 },
    { from: 560, height: 895 },
    { from: 680, height: 830 },
    { from: 760, height: 790 },
  ],
  pictureHeight: 330,
  labels: noLabels,
  sentences: { en: 'en' as Locale, zh: 'zh' as Locale },
  state: stateLanguage,
  views: countingViews,
  goals,
  describe: describeCounting,
  table: countingTable,
});
