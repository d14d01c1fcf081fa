import type { Goals } from '../../widget/define.ts';
import { checkOf, faceBits, idNumberOf, partOf } from './model.ts';
import type { PhotoState } from './state.ts';

/** The working of the check character, where the number is taken apart. */
const working = ({ view, person }: PhotoState) =>
  view === 'number' ? checkOf(idNumberOf(person).slice(0, -1)) : undefined;

/** What a task may ask of the photo widget. */
export const photoGoals: Goals<PhotoState> = {
  measures: [
    {
      id: 'bits-back',
      label: { en: 'Bits that come back with the photo return', zh: '返照接口返回的比特数' },
      unit: { en: 'bits', zh: '比特' },
      // A wrong name brings a no, which is one bit, and no photo.
      of: ({ view, query }) =>
        view === 'answers' ? (query === 'right' ? faceBits : 1) : undefined,
    },
    {
      id: 'part-length',
      label: { en: 'Characters of the part that is read', zh: '所读部分的位数' },
      unit: { en: '', zh: '' },
      of: ({ view, person, part }) => (view === 'number' ? partOf(person, part).length : undefined),
    },
    {
      id: 'weighted-sum',
      label: { en: 'Weighted sum of the digits', zh: '加权和' },
      unit: { en: '', zh: '' },
      of: (state) => working(state)?.sum,
    },
    {
      id: 'remainder',
      label: { en: 'Left over after elevens', zh: '除以十一的余数' },
      unit: { en: '', zh: '' },
      of: (state) => working(state)?.remainder,
    },
  ],
  settings: {
    person: { en: 'Invented person', zh: '虚构的人' },
    view: { en: 'View', zh: '视图' },
    query: { en: 'Name sent in', zh: '提交的姓名' },
    part: { en: 'Part of the number', zh: '号码的部分' },
  },
};
