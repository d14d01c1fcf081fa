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
    { from: 0, height: 1595 },
    { from: 359, height: 1480 },
    { from: 400, height: 1415 },
    { from: 440, height: 1370 },
    { from: 480, height: 1290 },
    { from: 520, height: 1260 },
    { from: 560, height: 1220 },
    { from: 600, height: 1150 },
    { from: 640, height: 1135 },
    { from: 680, height: 1095 },
    { from: 720, height: 1055 },
    { from: 760, height: 1010 },
    { from: 820, height: 990 },
    { from: 900, height: 970 },
    { from: 1000, height: 950 },
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
