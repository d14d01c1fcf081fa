import { defineWidget } from '../../widget/define.ts';
import { goals } from './goals.ts';
import { factIds, setIds } from './model/counts.ts';
import { stateLanguage, platformsViews } from './state.ts';
import { platformsTable } from './table.ts';
import { describePlatforms } from './words/describe.ts';
import { en } from './words/en.ts';
import { platformsLabels } from './words/labels.ts';
import { zh } from './words/zh.ts';

/** Platforms over time by two counters, the totals of one day, and the yuan that went through. */
export const manifest = defineWidget({
  id: 'platforms',
  updated: '2026-11-22',
  facts: factIds,
  sets: setIds,
  credits: ['misquote-restated-base', 'zero-platforms-nov-2020', 'march-2020-139'],
  heights: [
    { from: 0, height: 1290 },
    { from: 340, height: 1250 },
    { from: 360, height: 1215 },
    { from: 400, height: 1175 },
    { from: 440, height: 1090 },
    { from: 480, height: 1050 },
    { from: 520, height: 1020 },
    { from: 700, height: 975 },
    { from: 760, height: 935 },
    { from: 820, height: 915 },
    { from: 900, height: 860 },
    { from: 1000, height: 845 },
  ],
  pictureHeight: 560,
  labels: platformsLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: platformsViews,
  goals,
  describe: describePlatforms,
  table: platformsTable,
});
