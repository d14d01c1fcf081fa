import { defineWidget } from '../../widget/define.ts';
import { goals } from './goals.ts';
import { factIds } from './model/fact-ids.ts';
import { ownersSet } from './model/owners.ts';
import { ownershipViews, stateLanguage } from './state.ts';
import { ownershipTable } from './table.ts';
import { describeOwnership } from './words/describe.ts';
import { en } from './words/en.ts';
import { ownershipLabels } from './words/labels.ts';
import { zh } from './words/zh.ts';

/** Who owns the licensed agencies, and who can decide: stakes as cells, and votes as groups of owners. */
export const manifest = defineWidget({
  id: 'ownership',
  updated: '2026-11-22',
  facts: factIds,
  sets: [ownersSet],
  credits: [
    'baihang-shareholder-nifa',
    'baihang-shareholders-eight',
    'pudao-shareholders',
    'qiantang-shareholders-2025',
  ],
  heights: [
    { from: 0, height: 1720 },
    { from: 340, height: 1630 },
    { from: 380, height: 1560 },
    { from: 420, height: 1510 },
    { from: 440, height: 1445 },
    { from: 500, height: 1330 },
    { from: 600, height: 1260 },
    { from: 680, height: 1165 },
    { from: 760, height: 1130 },
    { from: 860, height: 1100 },
    { from: 900, height: 1065 },
    { from: 1100, height: 1025 },
    { from: 1200, height: 995 },
  ],
  pictureHeight: 464,
  labels: ownershipLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: ownershipViews,
  goals,
  describe: describeOwnership,
  table: ownershipTable,
});
