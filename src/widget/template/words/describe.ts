import type { Description, Inputs } from '../../../widget/define.ts';
import { costOf, priceOf } from '../model/cost.ts';
import type { TemplateState } from '../state.ts';
import type { TemplateSentences } from './type.ts';

/** A state of the widget in words. */
export function describeTemplate(
  { items }: TemplateState,
  inputs: Inputs,
  say: TemplateSentences,
): Description {
  return {
    title: say.title,
    measure: say.measure,
    legend: [{ mark: 'flow', text: say.key(items) }],
    summary: say.summary(items, costOf(items, priceOf(inputs))),
    details: [],
  };
}
