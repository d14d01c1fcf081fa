import type { Description, Inputs, LegendEntry } from '../../../widget/define.ts';
import type { LoanState } from '../state.ts';
import { formatValues, type FormattedValues } from './formatted.ts';
import type { LoanLabels } from './labels.ts';
import type { LoanSentences } from './type.ts';

function legendOf(
  { view, way }: LoanState,
  { loan }: FormattedValues,
  { key }: LoanLabels,
): LegendEntry[] {
  if (view === 'loan')
    return [
      { mark: 'lender', text: key.hand },
      { mark: 'borrower', text: key.cut },
    ];
  if (view === 'lines')
    return [
      loan
        ? { mark: 'borrower', shape: 'disc', text: key.loan }
        : { mark: 'borrower', shape: 'diamond', text: key.own },
      { mark: 'borrower', shape: 'ring', text: key.others },
    ];
  return way === 'extend'
    ? [
        { mark: 'borrower', text: key.paid },
        { mark: 'borrower', shape: 'dashed', text: key.owed },
      ]
    : [
        { mark: 'lender', text: key.got },
        { mark: 'borrower', text: key.cuts },
      ];
}

/** A state of the loan widget in words. */
export function describeLoan(
  state: LoanState,
  inputs: Inputs<LoanLabels>,
  sentences: LoanSentences,
): Description {
  const values = formatValues(state, inputs, sentences.compoundWords);
  return {
    ...sentences.describe(values, state.view),
    legend: legendOf(state, values, inputs.labels),
  };
}
