import type { Goals } from '../../widget/define.ts';
import { caseOf, outcomeOf } from './model.ts';
import type { ScoreState } from './state.ts';

const people = { en: 'people', zh: '人' } as const;
const none = { en: '', zh: '' } as const;

/** What a task may ask of the score lab; the town is invented, and every label says so. */
export const scoreGoals: Goals<ScoreState> = {
  measures: [
    {
      id: 'refused-settled',
      label: { en: 'Invented long-settled, wrongly refused', zh: '虚构的老住户，错拒' },
      unit: people,
      of: (state) => outcomeOf(state).tallies.settled.wronglyRefused,
    },
    {
      id: 'refused-newcomer',
      label: { en: 'Invented newcomers, wrongly refused', zh: '虚构的新住户，错拒' },
      unit: people,
      of: (state) => outcomeOf(state).tallies.newcomer.wronglyRefused,
    },
    {
      id: 'refused',
      label: { en: 'Invented people, wrongly refused', zh: '虚构的人，错拒合计' },
      unit: people,
      of(state) {
        const { settled, newcomer } = outcomeOf(state).tallies;
        return settled.wronglyRefused + newcomer.wronglyRefused;
      },
    },
    {
      id: 'approved-wrongly',
      label: { en: 'Invented people, wrongly approved', zh: '虚构的人，错批合计' },
      unit: people,
      of(state) {
        const { settled, newcomer } = outcomeOf(state).tallies;
        return settled.wronglyApproved + newcomer.wronglyApproved;
      },
    },
    {
      id: 'refusal-gap',
      label: { en: 'Invented groups: wrong refusals apart', zh: '虚构的两组，错拒之差' },
      unit: people,
      of(state) {
        const { settled, newcomer } = outcomeOf(state).tallies;
        return Math.abs(settled.wronglyRefused - newcomer.wronglyRefused);
      },
    },
    {
      id: 'area',
      label: { en: 'Area under the curve, invented town', zh: '虚构小镇的曲线下面积' },
      unit: none,
      of: (state) => outcomeOf(state).area,
    },
    {
      id: 'sources-on',
      label: { en: 'Data sources in use, invented town', zh: '虚构小镇所用的数据来源数' },
      unit: none,
      of: (state) => outcomeOf(state).on.length,
    },
    {
      id: 'score',
      label: { en: 'Score of the invented person', zh: '虚构之人的分数' },
      unit: { en: 'points', zh: '分' },
      of: (state) =>
        state.look === 'person' ? caseOf(state.person, outcomeOf(state)).score : undefined,
    },
  ],
  settings: {
    look: { en: 'View', zh: '视图' },
    off: { en: 'Sources switched off', zh: '关掉的来源' },
    cut: { en: 'Cut-off', zh: '分数线' },
    rule: { en: 'Rule', zh: '规则' },
    person: { en: 'Invented person', zh: '虚构的人' },
  },
};
