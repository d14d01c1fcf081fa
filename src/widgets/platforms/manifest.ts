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
    { from: 0, height: 1082 },
    { from: 360, height: 1040 },
    { from: 400, height: 1017 },
    { from: 440, height: 954 },
    { from: 480, height: 932 },
    { from: 520, height: 923 },
    { from: 560, height: 917 },
    { from: 600, height: 919 },
    { from: 640, height: 920 },
    { from: 720, height: 905 },
    { from: 820, height: 887 },
    { from: 1000, height: 878 },
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
