import { defineWidget } from '../../widget/define.ts';
import { goals } from './goals.ts';
import { factIds } from './model/cost.ts';
import { stateLanguage, templateViews } from './state.ts';
import { templateTable } from './table.ts';
import { describeTemplate } from './words/describe.ts';
import { en } from './words/en.ts';
import { templateLabels } from './words/labels.ts';
import { zh } from './words/zh.ts';

/** The one idea of the widget, in a sentence. */
export const manifest = defineWidget({
  id: 'template',
  updated: '2026-11-22',
  facts: factIds,
  credits: ['first-purchase-317-items'],
  heights: [
    { from: 0, height: 620 },
    { from: 520, height: 560 },
  ],
  pictureHeight: 200,
  labels: templateLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: templateViews,
  goals,
  describe: describeTemplate,
  table: templateTable,
});
