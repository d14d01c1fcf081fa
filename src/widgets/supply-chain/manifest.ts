import { defineWidget } from '../../widget/define.ts';
import { goals } from './goals.ts';
import { chainViews, stateLanguage } from './state.ts';
import { chainTable } from './table.ts';
import { describeChain } from './words/describe.ts';
import { en } from './words/en.ts';
import { chainLabels } from './words/labels.ts';
import { zh } from './words/zh.ts';

/** The facts the widget needs; it links all of them by their names. */
const factIds = [
  'technode-chain-direction',
  'chain-heige-bought-from-kaola',
  'kaola-had-upstream',
  'chain-jiuxiang-from-heige',
  'photo-return-definition',
  'anyone-could-look-up',
  'jiuxiang-judgment',
  'nuohan-data-from-jiuxiang',
  'jiuxiang-scraped-lenders',
  'nuohan-behind-first-buyer',
  'reseller-markup',
  'first-purchase-317-items',
  'first-purchase-500-yuan',
  'item-price-317',
  'technode-loan-platforms',
  'technode-paying-users',
  'apix-identity',
  'nciic-2001',
  'nciic-price-5-yuan',
  'technode-who-may-verify',
  'market-not-monopoly',
  'kaola-denial',
  'lakala-no-control-claim',
  'facts-not-yet-adjudicated',
  'outcome-not-found',
] as const;

/** Who sold to whom: every reported link, in the two versions that were printed, beside the lawful route. */
export const manifest = defineWidget({
  id: 'supply-chain',
  updated: '2026-11-22',
  facts: factIds,
  labelled: factIds,
  sets: ['chain-nodes', 'chain-edges'],
  credits: [
    'technode-chain-direction',
    'chain-heige-bought-from-kaola',
    'chain-jiuxiang-from-heige',
  ],
  heights: [
    { from: 0, height: 1642 },
    { from: 360, height: 1619 },
    { from: 440, height: 1579 },
    { from: 480, height: 1560 },
    { from: 520, height: 1529 },
    { from: 560, height: 1460 },
    { from: 600, height: 1044 },
    { from: 720, height: 1031 },
    { from: 1000, height: 1044 },
  ],
  pictureHeight: 800,
  labels: chainLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: chainViews,
  goals,
  describe: describeChain,
  table: (_, inputs) => chainTable(inputs),
});
