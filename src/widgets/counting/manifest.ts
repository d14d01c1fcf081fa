import { defineWidget } from '../../widget/define.ts';
import { goals } from './goals.ts';
import { factIds } from './model/slip.ts';
import { countingViews, stateLanguage } from './state.ts';
import { countingTable } from './table.ts';
import { describeCounting } from './words/describe.ts';
import { en } from './words/en.ts';
import { countingLabels } from './words/labels.ts';
import { zh } from './words/zh.ts';

/** 万 and 亿: one number in two ways of counting, and what one zero does to it. */
export const manifest = defineWidget({
  id: 'counting',
  updated: '2026-11-22',
  facts: factIds,
  credits: ['technode-980-million', 'lookups-98-million'],
  heights: [
    { from: 0, height: 1268 },
    { from: 360, height: 1200 },
    { from: 400, height: 1160 },
    { from: 440, height: 1137 },
    { from: 480, height: 1057 },
    { from: 520, height: 1031 },
    { from: 560, height: 1019 },
    { from: 600, height: 1021 },
    { from: 640, height: 1023 },
    { from: 720, height: 1003 },
    { from: 820, height: 914 },
  ],
  pictureHeight: 480,
  labels: countingLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: countingViews,
  goals,
  describe: describeCounting,
  table: countingTable,
});
