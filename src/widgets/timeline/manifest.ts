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
    { from: 0, height: 2420 },
    { from: 360, height: 2278 },
    { from: 400, height: 2220 },
    { from: 520, height: 2138 },
    { from: 560, height: 2095 },
    { from: 600, height: 1362 },
    { from: 640, height: 1307 },
    { from: 720, height: 1150 },
    { from: 820, height: 1124 },
    { from: 1000, height: 1023 },
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
