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
  pictureHeight: 480,
  labels: scaleLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: scaleViews,
  goals,
  describe: describeScale,
  table: (_, inputs) => scaleTable(inputs),
});
