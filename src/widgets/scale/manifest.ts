import { defineWidget } from '../../widget/define.ts';
import { goals } from './goals.ts';
import { factIds } from './model/counts.ts';
import { scaleViews, stateLanguage } from './state.ts';
import { scaleTable } from './table.ts';
import { describeScale } from './words/describe.ts';
import { en } from './words/en.ts';
import { scaleLabels } from './words/labels.ts';
import { zh } from './words/zh.ts';

/** Ten blocks or one: every check is a mark, and both counts are in view. */
export const manifest = defineWidget({
  id: 'scale',
  updated: '2026-11-22',
  facts: factIds,
  labelled: ['technode-980-million', 'lookups-98-million'],
  credits: ['technode-980-million', 'lookups-98-million'],
  heights: [
    { from: 0, height: 1199 },
    { from: 360, height: 1160 },
    { from: 400, height: 1120 },
    { from: 440, height: 1081 },
    { from: 480, height: 1062 },
    { from: 520, height: 1054 },
    { from: 560, height: 1006 },
    { from: 600, height: 974 },
    { from: 640, height: 979 },
    { from: 820, height: 956 },
  ],
  pictureHeight: 480,
  labels: scaleLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: scaleViews,
  goals,
  describe: describeScale,
  table: (_, inputs) => scaleTable(inputs),
});
