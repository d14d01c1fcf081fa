import type { Goals } from '../../widget/define.ts';
import { frameOf, shareOf, yearFound } from './model/coverage.ts';
import type { CoverageState } from './state.ts';

/** What a task may ask of the coverage widget; a gap has no measure but its year. */
export const goals: Goals<CoverageState> = {
  measures: [
    {
      id: 'share-known',
      of({ bureau, year }, inputs) {
        const share = shareOf(yearFound(bureau, year, inputs).figure);
        return share === undefined ? undefined : 100 * share;
      },
    },
    {
      id: 'covered',
      of: ({ bureau, year }, inputs) => yearFound(bureau, year, inputs).figure?.covered,
    },
    {
      id: 'records',
      of: ({ bureau, year }, inputs) => yearFound(bureau, year, inputs).figure?.records,
    },
    {
      id: 'share-of-china',
      of({ bureau, year }, inputs) {
        const covered = yearFound(bureau, year, inputs).figure?.covered;
        return covered === undefined ? undefined : (100 * covered) / frameOf(inputs);
      },
    },
    {
      id: 'year',
      of: ({ year }) => year,
    },
  ],
};
