import { defineWidget } from '../define.ts';
import { ownershipAbout } from './about.ts';
import { describeOwnership } from './describe.ts';
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
    'qiantang-accepted',
    'qiantang-shareholders-2025',
  ],
  heights: [{ from: 0, height: 900 }],
  pictureHeight: 464,
  text: ownershipAbout,
  state: ownershipLanguage,
  views: ownershipViews,
  describe: describeOwnership,
  table: ownershipTable,
});
