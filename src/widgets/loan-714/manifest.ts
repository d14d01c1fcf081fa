import { defineWidget } from '../../widget/define.ts';
import { describeLoan } from './describe.ts';
import { loanGoals } from './goals.ts';
import { linesId } from './lines.ts';
import { setId } from './reported.ts';
import { factIds } from './said.ts';
import { loanLanguage, loanViews, type LoanState } from './state.ts';
import { loanTable } from './table.ts';
import { loanText } from './text.ts';

/** The real price of a small loan: the fee cut off first, the yearly rate, the courts’ lines, and what follows when it is not repaid. */
export const manifest = defineWidget<LoanState>({
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
  text: loanText,
  state: loanLanguage,
  views: loanViews,
  goals: loanGoals,
  describe: describeLoan,
  table: loanTable,
});
