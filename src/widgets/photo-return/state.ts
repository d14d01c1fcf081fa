import { choice } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import type { View } from '../../widget/define.ts';
import { parts, type Part } from './model/id-number.ts';
import { people, queries, type Person, type Query } from './model/people.ts';

/** The pictures: what comes back, how the number is built, and the list that the case began with. */
export const views = ['answers', 'number', 'list'] as const;

/** A state of the widget. */
export interface PhotoState {
  person: Person;
  view: (typeof views)[number];
  /** Whose name is sent in; `right` while the number is taken apart. */
  query: Query;
  /** The part of the number that is read; `region` while the answers are shown. */
  part: Part;
}

const language = declareState(
  {
    person: choice(people, 'zhang'),
    view: choice(views, 'answers'),
    query: choice(queries, 'right'),
    part: choice(parts, 'region'),
  },
  (state): PhotoState =>
    state.view === 'answers'
      ? { ...state, part: 'region' }
      : state.view === 'number'
        ? { ...state, query: 'right' }
        : { ...state, person: 'zhang', query: 'right', part: 'region' },
);

/** The state language: it begins with the first invented person, asked about by the right name. */
export function stateLanguage(): StateLanguage<PhotoState> {
  return language;
}

/** The states with pictures of their own. */
export function photoViews(): View<PhotoState>[] {
  const { start } = language;
  return [
    { name: 'right-name', state: start },
    { name: 'wrong-name', state: { ...start, query: 'wrong' } },
    { name: 'another-face', state: { ...start, person: 'zhao' } },
    { name: 'list', state: { ...start, view: 'list' } },
    ...parts.map((part) => ({ name: part, state: { ...start, view: 'number' as const, part } })),
  ];
}
