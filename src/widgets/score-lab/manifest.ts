import { defineWidget } from '../../widget/define.ts';
import { goals } from './goals.ts';
import { factIds, findings } from './model/records.ts';
import { scoreViews, stateLanguage } from './state.ts';
import { scoreTable } from './table.ts';
import { describeScore } from './words/describe.ts';
import { en } from './words/en.ts';
import { scoreLabels } from './words/labels.ts';
import { zh } from './words/zh.ts';

/** Scored by strangers: an invented town in which equal payers get unequal answers. */
export const manifest = defineWidget({
  id: 'score-lab',
  updated: '2026-11-22',
  facts: factIds,
  labelled: factIds.filter((id) => id !== 'metric-auc'),
  credits: [...findings, 'law-pipl-24'],
  heights: [
    { from: 0, height: 1130 },
    { from: 360, height: 1070 },
    { from: 440, height: 1051 },
    { from: 480, height: 1028 },
    { from: 520, height: 996 },
    { from: 560, height: 974 },
    { from: 600, height: 976 },
    { from: 640, height: 957 },
    { from: 720, height: 962 },
    { from: 1000, height: 910 },
  ],
  pictureHeight: 640,
  labels: scoreLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: scoreViews,
  goals,
  describe: describeScore,
  table: scoreTable,
});
