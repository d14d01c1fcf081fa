import { defineWidget } from '../../widget/define.ts';
import { describeCoverage } from './describe.ts';
import { coverageGoals } from './goals.ts';
import { factIds, setId } from './model.ts';
import { coverageLanguage, coverageViews, type CoverageState } from './state.ts';
import { coverageTable } from './table.ts';
import { coverageText } from './text.ts';

/** Covered is not known: people in a registry against people with a loan on record, to scale, with gaps as gaps. */
export const manifest = defineWidget<CoverageState>({
  id: 'coverage',
  updated: '2026-11-22',
  facts: factIds,
  sets: [setId],
  credits: ['baihang-2025-10', 'ccrc-2008', 'ccrc-2025-with-record', 'population-2019'],
  heights: [
    { from: 0, height: 1245 },
    { from: 359, height: 1165 },
    { from: 400, height: 1125 },
    { from: 440, height: 1088 },
    { from: 480, height: 1070 },
    { from: 520, height: 1037 },
    { from: 560, height: 1000 },
    { from: 600, height: 828 },
    { from: 640, height: 815 },
    { from: 720, height: 800 },
    { from: 760, height: 760 },
    { from: 820, height: 740 },
    { from: 1000, height: 725 },
  ],
  pictureHeight: 470,
  text: coverageText,
  state: coverageLanguage,
  views: coverageViews,
  goals: coverageGoals,
  describe: describeCoverage,
  table: ({ bureau }, inputs, locale) => coverageTable(bureau, inputs, locale),
});
