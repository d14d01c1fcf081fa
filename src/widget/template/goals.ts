import type { Goals } from '../../widget/define.ts';
import { costOf, priceOf } from './model/cost.ts';
import type { TemplateState } from './state.ts';

/** What a task may ask of the widget. */
export const goals: Goals<TemplateState> = {
  measures: [{ id: 'cost', of: ({ items }, inputs) => costOf(items, priceOf(inputs)) }],
};
