import { amount, input, type Inputs, labelOf, type Table } from '../../widget/define.ts';
import { comparatorNames, comparators, countOf, countsOf } from './model/counts.ts';
import { yearLength } from './model/duration.ts';
import type { ScaleLabels } from './words/labels.ts';

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** All counts of the scale widget, in every reading; the same in each state, so that nothing is out of sight. */
export function scaleTable(inputs: Inputs<ScaleLabels>): Table {
  const { reported, printed } = countsOf(inputs);
  const row = (label: string, who: string, count: number, ends: readonly (string | number)[]) => [
    label,
    who,
    count,
    round(count / 1e8, 2),
    round(count / 1e6, 1),
    round(count / yearLength, 1),
    ...ends,
  ];
  const rates = (key: string) =>
    ['low', 'high'].map((end) => Math.round(amount(inputs, `per-day-${end}-${key}`)));
  const report = (id: string, count: number, key: string) =>
    row(labelOf(inputs, id), input(inputs, id).who, count, rates(key));
  return {
    head: inputs.labels.heads,
    rows: [
      report('lookups-98-million', reported, '98m'),
      report('technode-980-million', printed, '980m'),
      ...comparatorNames.map((name) =>
        row(
          inputs.labels.comparators[name],
          input(inputs, comparators[name]).who,
          countOf(name, inputs),
          ['–', '–'],
        ),
      ),
    ],
  };
}
