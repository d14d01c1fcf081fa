import { defineWidget } from '../define.ts';
import { describeTemplate } from './describe.ts';
import { templateGoals } from './goals.ts';
import { factIds } from './model.ts';
import { templateLanguage, templateViews, type TemplateState } from './state.ts';
import { templateTable } from './table.ts';
import { templateText } from './text.ts';

/** The one idea of the widget, in a sentence. */
export const manifest = defineWidget<TemplateState>({
  id: 'template',
  updated: '2026-11-22',
  facts: factIds,
  credits: ['first-purchase-317-items'],
  heights: [
    { from: 0, height: 620 },
    { from: 520, height: 560 },
  ],
  pictureHeight: 200,
  text: templateText,
  state: templateLanguage,
  views: templateViews,
  goals: templateGoals,
  describe: describeTemplate,
  table: templateTable,
});
