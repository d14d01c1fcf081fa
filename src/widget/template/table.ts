import type { Inputs, Table } from '../../widget/define.ts';
import { costOf, priceOf } from './model/cost.ts';
import type { TemplateState } from './state.ts';
import type { TemplateLabels } from './words/labels.ts';

/** A state in numbers. */
export function templateTable({ items }: TemplateState, inputs: Inputs<TemplateLabels>): Table {
  return {
    head: inputs.labels.heads,
    rows: [[items, Number(costOf(items, priceOf(inputs)).toFixed(2))]],
  };
}
