import { defineWidget } from '../../widget/define.ts';
import { ownershipAbout } from './about.ts';
import { describeOwnership } from './describe.ts';
import { ownershipGoals } from './goals.ts';
import { ownersSet } from './model.ts';
import { factIds } from './records.ts';
import { ownershipLanguage, ownershipViews, type OwnershipState } from './state.ts';
import { ownershipTable } from './table.ts';

/** Who owns the licensed agencies, and who can decide: stakes as cells, and votes as groups of owners. */
export const manifest = defineWidget<OwnershipState>({
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
  text: ownershipAbout,
  state: ownershipLanguage,
  views: ownershipViews,
  goals: ownershipGoals,
  describe: describeOwnership,
  table: ownershipTable,
});
