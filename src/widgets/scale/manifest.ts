import { defineWidget } from '../define.ts';
import { describeScale } from './describe.ts';
import { scaleGoals } from './goals.ts';
import { factIds } from './model.ts';
import { scaleLanguage, scaleViews, type ScaleState } from './state.ts';
import { scaleTable } from './table.ts';
import { scaleText } from './text.ts';

/** Ten blocks or one: every check is a mark, and both counts are in view. */
export const manifest = defineWidget<ScaleState>({
  id: 'scale',
  updated: '2026-11-22',
  facts: factIds,
  credits: ['technode-980-million', 'lookups-98-million'],
  heights: [
    { from: 0, height: 985 },
    { from: 360, height: 905 },
    { from: 400, height: 885 },
    { from: 520, height: 790 },
    { from: 680, height: 770 },
    { from: 820, height: 835 },
  ],
  pictureHeight: 464,
  text: scaleText,
  state: scaleLanguage,
  views: scaleViews,
  goals: scaleGoals,
  describe: describeScale,
  table: (_, inputs, locale) => scaleTable(inputs, locale),
});
