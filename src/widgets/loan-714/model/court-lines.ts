import { daysOf } from '../../../i18n/loose-date.ts';
import { rowsOf, type Inputs } from '../../../widget/define.ts';
import { memoizeByObject } from '../../../widget/memoize.ts';
import { numberIn, textIn, textOrNone } from '../../../widget/read-row.ts';
import type { ReportedLoan } from './reported.ts';

/** A line that courts drew for interest on private loans. */
export interface CourtLine {
  /** Per cent a year, simple. */
  rate: number;
  /** Days since 1970 on which it began and ended; open at the end where it still holds. */
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

/** The courts’ lines on record; read once. @throws RangeError when one is missing */
export const courtLines = memoizeByObject((inputs: Inputs): CourtLines => {
  const line = (record: string): CourtLine => {
    const row = rowsOf(inputs, linesId).find((each) => each['record'] === record);
    if (!row) throw new RangeError(`The courts’ lines lack “${record}”.`);
    const until = textOrNone(row, 'until');
    return {
      rate: numberIn(row, 'rate'),
      from: daysOf(textIn(row, 'from')).start,
      until: until === undefined ? undefined : daysOf(until).start,
    };
  };
  return {
    ceiling: line('court-line-36-percent'),
    enforced: line('court-line-24-percent'),
    since: line('court-line-four-lpr'),
  };
});

/** The highest line in force when a loan was taken; the reader’s own loan is held against the newest. */
export function lineFor(loan: ReportedLoan | undefined, { ceiling, since }: CourtLines): CourtLine {
  return loan && daysOf(loan.date).start < since.from ? ceiling : since;
}
