import { defineWidget } from '../define.ts';
import { describeTimeline } from './describe.ts';
import { timelineGoals } from './goals.ts';
import { credited, factIds, timelineLanguage, timelineViews, type TimelineState } from './state.ts';
import { timelineTable } from './table.ts';
import { timelineText } from './text.ts';

/** 2007–2025: five threads of one story on one line of time. */
export const manifest = defineWidget<TimelineState>({
  id: 'timeline',
  updated: '2026-11-22',
  facts: factIds,
  sets: ['events'],
  credits: credited,
  heights: [
    { from: 0, height: 2790 },
    { from: 340, height: 2730 },
    { from: 360, height: 2670 },
    { from: 400, height: 2580 },
    { from: 420, height: 2540 },
    { from: 480, height: 2420 },
    { from: 520, height: 2350 },
    { from: 560, height: 2310 },
    { from: 594, height: 1300 },
    { from: 640, height: 1275 },
    { from: 680, height: 1260 },
    { from: 750, height: 1165 },
    { from: 780, height: 1150 },
  ],
  pictureHeight: 560,
  text: timelineText,
  state: timelineLanguage,
  views: timelineViews,
  goals: timelineGoals,
  describe: describeTimeline,
  table: timelineTable,
});
