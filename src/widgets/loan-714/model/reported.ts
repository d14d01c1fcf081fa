import { amount as valueOf, rowsOf, type Inputs, type SetRow } from '../../../widget/define.ts';
import { memoizeByObject } from '../../../widget/memoize.ts';
import { numberIn, textIn } from '../../../widget/read-row.ts';
import type { Terms } from './rates.ts';

/** A loan that somebody reported. */
export interface ReportedLoan {
  /** When it was taken or, where that is not said, reported: a loose date. */
  date: string;
  terms: Terms;
  /** Who reported it, in words that fit into a sentence. */
  who: string;
  /** The id of the fact that records it. */
  record: string;
}

/** The data set of reported loans. */
export const setId = 'reported-loans';

function readLoan(row: SetRow): ReportedLoan {
  const amount = numberIn(row, 'contract');
  return {
    date: textIn(row, 'date'),
    terms: { amount, fee: amount - numberIn(row, 'in_hand'), days: numberIn(row, 'days') },
    who: textIn(row, 'who'),
    record: textIn(row, 'record'),
  };
}

/** The reported loans, the oldest first; read once. */
export const reportedLoans = memoizeByObject((inputs: Inputs): readonly ReportedLoan[] =>
  rowsOf(inputs, setId).map(readLoan),
);

/** The loan that a fact records. @throws RangeError when the data set has lost it */
function loanOn(record: string, inputs: Inputs): ReportedLoan {
  const found = reportedLoans(inputs).find((loan) => loan.record === record);
  if (!found) throw new RangeError(`No reported loan has the record “${record}”.`);
  return found;
}

/** The loan that the widget begins with. @throws RangeError when the data set has lost it */
export function firstLoan(inputs: Inputs): ReportedLoan {
  return loanOn('loan-2019-in-hand', inputs);
}

/** The one extension with a price on record: yuan, and the sum in the contract it was paid on. */
export function reportedExtension(inputs: Inputs): { price: number; amount: number } {
  const { terms } = loanOn('loan-2018-in-hand', inputs);
  return { price: valueOf(inputs, 'loan-2018-extension'), amount: terms.amount };
}

/** The reported loan on exactly these terms; undefined where they are the reader’s own. */
export function reportedAs({ amount, fee, days }: Terms, inputs: Inputs): ReportedLoan | undefined {
  return reportedLoans(inputs).find(
    ({ terms }) => terms.amount === amount && terms.fee === fee && terms.days === days,
  );
}
