import type { Goals } from '../../widget/define.ts';
import { workingOf } from './model/id-number.ts';
import { idNumberOf, partOf, photoBits } from './model/people.ts';
import type { PhotoState } from './state.ts';

/** The working of the check character, where the number is taken apart. */
const working = ({ view, person }: PhotoState) =>
  view === 'number' ? workingOf(idNumberOf(person)) : undefined;

/** What a task may ask of the photo widget. */
export const goals: Goals<PhotoState> = {
  measures: [
    {
      id: 'bits-back',
      // A wrong name brings a no, which is one bit, and no photo.
      of: ({ view, query }) => (view === 'answers' ? photoBits(query) || 1 : undefined),
    },
    {
      id: 'part-length',
      of: ({ view, person, part }) => (view === 'number' ? partOf(person, part).length : undefined),
    },
    {
      id: 'weighted-sum',
      of: (state) => working(state)?.sum,
    },
    {
      id: 'remainder',
      of: (state) => working(state)?.remainder,
    },
  ],
};
