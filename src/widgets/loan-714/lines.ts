import { rowsOf, type Inputs } from '../../widget/define.ts';
import { yearOf, type ReportedLoan } from './reported.ts';

/** A line that courts drew for interest on private loans. */
export interface CourtLine {
  /** Per cent a year, simple. */
  rate: number;
  /** Years in which it held; open at the end where it still does. */
  from: number;
  until: number | undefined;
}

/** The courts’ lines. */
export interface CourtLines {
  /** Agreed interest above it was void. */
  ceiling: CourtLine;
  /** Interest up to it was enforced. */
  enforced: CourtLine;
  /** Four times the loan prime rate, as it stood when it took the place of the other two. */
  since: CourtLine;
}

/** The data set of the courts’ lines. */
export const linesId = 'private-loan-lines';

/** The courts’ lines on record. @throws RangeError when one is missing */
export function linesOf(inputs: Inputs): CourtLines {
  const line = (record: string): CourtLine => {
    const row = rowsOf(inputs, linesId).find((each) => each['record'] === record);
    if (!row) throw new RangeError(`The courts’ lines lack “${record}”.`);
    const until = row['until'];
    return {
      rate: Number(row['rate']),
      from: yearOf(String(row['from'])),
      until: until === undefined ? undefined : yearOf(String(until)),
    };
  };
  return {
    ceiling: line('court-line-36-percent'),
    enforced: line('court-line-24-percent'),
    since: line('court-line-four-lpr'),
  };
}

/** The highest line in force when a loan was taken; the reader’s own loan is held against the newest. */
export function lineFor(loan: ReportedLoan | undefined, { ceiling, since }: CourtLines): CourtLine {
  return loan && yearOf(loan.date) < since.from ? ceiling : since;
}
