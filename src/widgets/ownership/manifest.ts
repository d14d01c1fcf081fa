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
  labelled: factIds,
  sets: [ownersSet],
  credits: [
    'baihang-shareholder-nifa',
    'baihang-shareholders-eight',
    'pudao-shareholders',
    'qiantang-shareholders-2025',
  ],
  heights: [
    { from: 0, height: 1046 },
    { from: 360, height: 1035 },
    { from: 400, height: 1046 },
    { from: 520, height: 1013 },
    { from: 560, height: 995 },
    { from: 600, height: 899 },
    { from: 640, height: 930 },
    { from: 720, height: 914 },
    { from: 820, height: 905 },
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
