import { defineWidget } from '../../widget/define.ts';
import { goals } from './goals.ts';
import { factIds } from './model/prices.ts';
import { stateLanguage, ladderViews } from './state.ts';
import { ladderTable } from './table.ts';
import { describeLadder } from './words/describe.ts';
import { en } from './words/en.ts';
import { ladderLabels } from './words/labels.ts';
import { zh } from './words/zh.ts';

/** What a record cost: reported prices on one scale, and where Kaola’s average falls by either count. */
export const manifest = defineWidget({
  id: 'price-ladder',
  updated: '2026-11-22',
  facts: factIds,
  credits: [
    'nciic-price-5-yuan',
    'first-purchase-500-yuan',
    'moxie-query-price',
    'api-match-price',
    'blog-2-yuan',
    'technode-980-million',
  ],
  heights: [
    { from: 0, height: 1208 },
    { from: 360, height: 1167 },
    { from: 400, height: 1124 },
    { from: 440, height: 1105 },
    { from: 520, height: 1050 },
    { from: 560, height: 1002 },
    { from: 600, height: 1004 },
    { from: 640, height: 1005 },
    { from: 720, height: 972 },
    { from: 820, height: 954 },
    { from: 1000, height: 918 },
  ],
  pictureHeight: 620,
  labels: ladderLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: ladderViews,
  goals,
  describe: describeLadder,
  table: ladderTable,
});
