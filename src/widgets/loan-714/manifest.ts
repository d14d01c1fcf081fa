import { defineWidget } from '../../widget/define.ts';
import { goals } from './goals.ts';
import { linesId } from './model/court-lines.ts';
import { factIds } from './model/facts.ts';
import { setId } from './model/reported.ts';
import { stateLanguage, loanViews } from './state.ts';
import { loanTable } from './table.ts';
import { describeLoan } from './words/describe.ts';
import { en } from './words/en.ts';
import { loanLabels } from './words/labels.ts';
import { zh } from './words/zh.ts';

/** The real price of a small loan: the fee cut off first, the yearly rate, the courts’ lines, and what follows when it is not repaid. */
export const manifest = defineWidget({
  id: 'loan-714',
  updated: '2026-11-22',
  facts: factIds,
  sets: [setId, linesId],
  credits: ['loan-2019-in-hand', 'loan-2018-extension', 'court-line-24-percent'],
  heights: [
    { from: 0, height: 1475 },
    { from: 360, height: 1395 },
    { from: 430, height: 1305 },
    { from: 480, height: 1245 },
    { from: 560, height: 1190 },
    { from: 640, height: 1085 },
    { from: 760, height: 1010 },
    { from: 920, height: 930 },
    { from: 1100, height: 865 },
  ],
  pictureHeight: 600,
  labels: loanLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: loanViews,
  goals,
  describe: describeLoan,
  table: loanTable,
});
