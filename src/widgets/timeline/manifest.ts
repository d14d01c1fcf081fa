import { noLabels } from '../../schemas/widget-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { defineWidget } from '../../widget/define.ts';
import { describeTimeline } from './describe.ts';
import { goals } from './goals.ts';
import { credited, factIds, stateLanguage, timelineViews } from './state.ts';
import { timelineTable } from './table.ts';

/** 2007–2025: five threads of one story on one line of time. */
export const manifest = defineWidget({
  id: 'timeline',
  updated: '2026-11-22',
  facts: factIds,
  sets: ['events'],
  credits: credited,
  heights: [
    { from: 0, height: 2810 },
    { from: 340, height: 2750 },
    { from: 360, height: 2690 },
    { from: 400, height: 2600 },
    { from: 420, height: 2560 },
    { from: 480, height: 2445 },
    { from: 520, height: 2370 },
    { from: 560, height: 2330 },
    { from: 594, height: 1300 },
    { from: 640, height: 1275 },
    { from: 680, height: 1260 },
    { from: 750, height: 1165 },
    { from: 780, height: 1150 },
  ],
  pictureHeight: 560,
  labels: noLabels,
  sentences: { en: 'en' as Locale, zh: 'zh' as Locale },
  state: stateLanguage,
  views: timelineViews,
  goals,
  describe: describeTimeline,
  table: timelineTable,
});
