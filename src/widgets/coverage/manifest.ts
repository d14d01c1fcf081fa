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
    { from: 0, height: 1035 },
    { from: 360, height: 1016 },
    { from: 400, height: 994 },
    { from: 440, height: 976 },
    { from: 480, height: 951 },
    { from: 520, height: 904 },
    { from: 560, height: 881 },
    { from: 600, height: 708 },
    { from: 640, height: 697 },
    { from: 820, height: 685 },
    { from: 1000, height: 654 },
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
