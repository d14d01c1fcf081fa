import { amount as valueOf, rowsOf, type Inputs } from '../../widget/define.ts';
import type { Terms } from './model.ts';

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

/** The record of the loan that the widget begins with. */
const firstRecord = 'loan-2019-in-hand';

/** The reported loans, the oldest first. */
export function reportedLoans(inputs: Inputs): ReportedLoan[] {
  return rowsOf(inputs, setId).map((row) => {
    const [amount, hand] = [Number(row['contract']), Number(row['in_hand'])];
    return {
      date: String(row['date']),
      terms: { amount, fee: amount - hand, days: Number(row['days']) },
      who: String(row['who']),
      record: String(row['record']),
    };
  });
}

/** The loan that the widget begins with. @throws RangeError when the data set has lost it */
export function firstLoan(inputs: Inputs): ReportedLoan {
  const found = reportedLoans(inputs).find(({ record }) => record === firstRecord);
  if (!found) throw new RangeError(`No reported loan has the record “${firstRecord}”.`);
  return found;
}

/** The one extension with a price on record: yuan, and the sum in the contract it was paid on. */
export function reportedExtension(inputs: Inputs): { price: number; amount: number } {
  const loan = reportedLoans(inputs).find(({ record }) => record === 'loan-2018-in-hand');
  return {
    price: valueOf(inputs, 'loan-2018-extension'),
    amount: loan?.terms.amount ?? Number.NaN,
  };
}

/** The reported loan on exactly these terms; undefined where they are the reader’s own. */
export function reportedAs({ amount, fee, days }: Terms, inputs: Inputs): ReportedLoan | undefined {
  return reportedLoans(inputs).find(
    ({ terms }) => terms.amount === amount && terms.fee === fee && terms.days === days,
  );
}

/** A loose date as a point on a line of years: 2019-03 is 2019 and two twelfths. */
export function yearOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12;
}
