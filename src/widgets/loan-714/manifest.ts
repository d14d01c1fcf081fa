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
    { from: 0, height: 1108 },
    { from: 400, height: 1085 },
    { from: 440, height: 1068 },
    { from: 480, height: 1049 },
    { from: 520, height: 1016 },
    { from: 560, height: 1007 },
    { from: 640, height: 932 },
    { from: 720, height: 937 },
    { from: 1000, height: 927 },
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
