import { number } from '../../state/parameter.ts';
import { declareState, type StateLanguage } from '../../state/state.ts';
import { amount, type Inputs, type View } from '../../widget/define.ts';

/** A state of the widget. */
export interface TemplateState {
  /** How many items are bought, 1 to 1,000. */
  items: number;
}

/** The state language: it begins with the number that is on record. */
export function stateLanguage(inputs: Inputs): StateLanguage<TemplateState> {
  const fallback = amount(inputs, 'first-purchase-317-items');
  return declareState({ items: number({ min: 1, max: 1000, fallback }) });
}

/** The states with pictures of their own. */
export function templateViews(inputs: Inputs): View<TemplateState>[] {
  const { start } = stateLanguage(inputs);
  return [
    { name: 'on-record', state: start },
    { name: 'one', state: { items: 1 } },
  ];
}
