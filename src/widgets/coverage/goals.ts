import type { Goals } from '../../widget/define.ts';
import { frameOf, shareOf, yearFound } from './model.ts';
import type { CoverageState } from './state.ts';

const people = { en: 'people', zh: '人' } as const;

/** What a task may ask of the coverage widget; a gap has no measure but its year. */
export const coverageGoals: Goals<CoverageState> = {
  measures: [
    {
      id: 'share-known',
      label: { en: 'Share of those covered with a loan on record', zh: '收录者中有贷款记录的比例' },
      unit: { en: '%', zh: '%' },
      of({ bureau, year }, inputs) {
        const share = shareOf(yearFound(bureau, year, inputs).figure);
        return share === undefined ? undefined : 100 * share;
      },
    },
    {
      id: 'covered',
      label: { en: 'People covered', zh: '收录人数' },
      unit: people,
      of: ({ bureau, year }, inputs) => yearFound(bureau, year, inputs).figure?.covered,
    },
    {
      id: 'records',
      label: { en: 'People with a loan on record', zh: '有贷款记录的人数' },
      unit: people,
      of: ({ bureau, year }, inputs) => yearFound(bureau, year, inputs).figure?.records,
    },
    {
      id: 'share-of-china',
      label: { en: 'People covered, of China’s population', zh: '收录人数占中国人口' },
      unit: { en: '%', zh: '%' },
      of({ bureau, year }, inputs) {
        const covered = yearFound(bureau, year, inputs).figure?.covered;
        return covered === undefined ? undefined : (100 * covered) / frameOf(inputs);
      },
    },
    {
      id: 'year',
      label: { en: 'Year', zh: '年份' },
      unit: { en: '', zh: '' },
      of: ({ year }) => year,
    },
  ],
  settings: {
    bureau: { en: 'Registry', zh: '机构' },
    year: { en: 'Year', zh: '年份' },
  },
};
