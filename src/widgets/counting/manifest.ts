import { defineWidget } from '../define.ts';
import { countingTable, describeCounting } from './describe.ts';
import { countingLanguage, countingViews, factIds, type CountingState } from './state.ts';
import { countingText } from './text.ts';

/** 万 and 亿: one number in two ways of counting, and what one zero does to it. */
export const manifest = defineWidget<CountingState>({
  id: 'counting',
  updated: '2026-11-22',
  facts: factIds,
  credits: ['technode-980-million', 'lookups-98-million'],
  heights: [
    { from: 0, height: 900 },
    { from: 480, height: 780 },
    { from: 800, height: 700 },
  ],
  pictureHeight: 330,
  text: countingText,
  state: countingLanguage,
  views: countingViews,
  describe: describeCounting,
  table: (state, _, locale) => countingTable(state, locale),
});
