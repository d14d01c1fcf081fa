import { choice, number, several } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import type { View } from '../../widget/define.ts';
import { sources, type Source } from './model/features.ts';
import { population } from './model/population.ts';

/** What the widget looks at: the data, the rule, or one person. */
export const looks = ['data', 'rule', 'person'] as const;

/** What the widget looks at. */
export type Look = (typeof looks)[number];

/** How the cut-off is set: one for all, or one a group so that equally many payers are refused. */
export const rules = ['one', 'equal'] as const;

/** How the cut-off is set. */
export type Rule = (typeof rules)[number];

/** The lowest and the highest cut-off that can be set, in points: from nobody refused to nobody approved. */
export const cutRange = [20, 92] as const;

/** A state of the score lab. */
export interface ScoreState {
  look: Look;
  /** Sources that the score may not use. */
  off: readonly Source[];
  /** From which score on people are approved, in points; under the rule `equal`, the long-settled. */
  cut: number;
  rule: Rule;
  /** The number of the person looked at, 1 to 100. */
  person: number;
}

/** A newcomer whom the score refuses wrongly, and whose twin it approves. */
const first = 66;

const [lowest, highest] = cutRange;

const language = declareState(
  {
    look: choice(looks, 'data'),
    off: several(sources),
    cut: number({ min: lowest, max: highest, fallback: 50 }),
    rule: choice(rules, 'one'),
    person: number({ min: 1, max: population.length, fallback: first }),
  },
  // Only the look at one person shows who it is.
  (state) => (state.look === 'person' ? state : { ...state, person: first }),
);

/** The state language: it begins with all data in use and one cut-off for all. */
export function stateLanguage(): StateLanguage<ScoreState> {
  return language;
}

/** The states with pictures of their own. */
export function scoreViews(): View<ScoreState>[] {
  const { start } = language;
  return [
    { name: 'all-data', state: start },
    { name: 'loans-only', state: { ...start, off: ['phone', 'shopping', 'address', 'contacts'] } },
    { name: 'no-data', state: { ...start, off: [...sources] } },
    { name: 'one-cut', state: { ...start, look: 'rule' } },
    { name: 'two-cuts', state: { ...start, look: 'rule', rule: 'equal' } },
    { name: 'twins', state: { ...start, look: 'person' } },
  ];
}
