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
  credits: [...findings, 'law-pipl-24'],
  heights: [
    { from: 0, height: 1840 },
    { from: 340, height: 1730 },
    { from: 360, height: 1660 },
    { from: 380, height: 1610 },
    { from: 440, height: 1540 },
    { from: 480, height: 1515 },
    { from: 520, height: 1450 },
    { from: 560, height: 1410 },
    { from: 600, height: 1440 },
    { from: 680, height: 1425 },
    { from: 768, height: 1410 },
    { from: 820, height: 1370 },
    { from: 900, height: 1340 },
    { from: 1024, height: 1325 },
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
