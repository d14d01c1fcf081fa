import { defineWidget } from '../define.ts';
import { describeScale } from './describe.ts';
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
    { from: 0, height: 840 },
    { from: 480, height: 800 },
    { from: 800, height: 780 },
  ],
  pictureHeight: 464,
  text: scaleText,
  state: scaleLanguage,
  views: scaleViews,
  describe: describeScale,
  table: (_, inputs, locale) => scaleTable(inputs, locale),
});
