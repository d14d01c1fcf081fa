import { defineWidget } from '../define.ts';
import { aboutPlatforms } from './about.ts';
import { describePlatforms } from './describe.ts';
import { factIds, setIds } from './model.ts';
import { platformsLanguage, platformsViews, type PlatformsState } from './state.ts';
import { platformsTable } from './table.ts';

/** Platforms over time by two counters, the totals of one day, and the yuan that went through. */
export const manifest = defineWidget<PlatformsState>({
  id: 'platforms',
  updated: '2026-11-22',
  facts: factIds,
  sets: setIds,
  credits: ['misquote-restated-base', 'zero-platforms-nov-2020', 'march-2020-139'],
  heights: [
    { from: 0, height: 1100 },
    { from: 560, height: 900 },
  ],
  pictureHeight: 560,
  text: aboutPlatforms,
  state: platformsLanguage,
  views: platformsViews,
  describe: describePlatforms,
  table: platformsTable,
});
