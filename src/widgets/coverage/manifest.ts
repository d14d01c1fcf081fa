import { defineWidget } from '../../widget/define.ts';
import { describeCoverage } from './words/describe.ts';
import { goals } from './goals.ts';
import { factIds, setId } from './model/coverage.ts';
import { stateLanguage, coverageViews } from './state.ts';
import { coverageTable } from './table.ts';
import { en } from './words/en.ts';
import { coverageLabels } from './words/labels.ts';
import { zh } from './words/zh.ts';

/** Covered is not known: people in a registry against people with a loan on record, to scale, with gaps as gaps. */
export const manifest = defineWidget({
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
  labels: coverageLabels,
  sentences: { en, zh },
  state: stateLanguage,
  views: coverageViews,
  goals,
  describe: describeCoverage,
  table: ({ bureau }, inputs) => coverageTable(bureau, inputs),
});
