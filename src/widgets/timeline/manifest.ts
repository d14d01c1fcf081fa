import { defineWidget } from '../../widget/define.ts';
import { goals } from './goals.ts';
import { setId } from './model/events.ts';
import { credited, factIds, stateLanguage, timelineViews } from './state.ts';
import { timelineTable } from './table.ts';
import { describeTimeline } from './words/describe.ts';
import { en } from './words/en.ts';
import { timelineLabels } from './words/labels.ts';
import { zh } from './words/zh.ts';

/** 2007–2025: five threads of one story on one line of time. */
export const manifest = defineWidget({
  id: 'timeline',
  updated: '2026-11-22',
  facts: factIds,
  sets: [setId],
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
  labels: timelineLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: timelineViews,
  goals,
  describe: describeTimeline,
  table: timelineTable,
});
