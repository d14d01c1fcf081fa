import type { Size } from '../../../chart/box.ts';
import { daysOf } from '../../../i18n/loose-date.ts';
import { capital } from '../../../i18n/sentence.ts';
import type { Inputs } from '../../../widget/define.ts';
import { courtLines, lineFor } from '../model/court-lines.ts';
import { ledgerOf } from '../model/ledger.ts';
import { simpleRate } from '../model/rates.ts';
import { reportedAs, reportedLoans, type ReportedLoan } from '../model/reported.ts';
import type { LoanState } from '../state.ts';
import { columnWords, stairWords, yearWords } from '../words/drawing.ts';
import type { LoanLabels } from '../words/labels.ts';
import type { LoanSentences } from '../words/type.ts';
import { layoutColumns } from './layout-columns.ts';
import { layoutStaircase } from './layout-staircase.ts';
import { layoutYears, type LoanPoint } from './layout-years.ts';
import type { FigureLayout } from './shapes.ts';

/** Heights of the drawing in pixels, on narrow figures and on wide ones. */
export const heights = [444, 480] as const;

const pointOf = ({ date, terms, who }: ReportedLoan): LoanPoint => ({
  day: daysOf(date).start,
  rate: simpleRate(terms),
  name: capital(who),
});

/** What a state looks like in a room of some pixels. */
export function layoutLoan(
  state: LoanState,
  inputs: Inputs<LoanLabels>,
  sentences: LoanSentences,
  size: Size,
): FigureLayout {
  const lines = courtLines(inputs);
  if (state.view === 'loan') {
    const rates = [lines.ceiling.rate, lines.enforced.rate];
    return layoutColumns(state, rates, columnWords(state, inputs, sentences), size);
  }
  if (state.view === 'again') {
    const words = stairWords(state, inputs, sentences);
    return layoutStaircase(ledgerOf(state), state.way === 'extend', words, size);
  }
  const loan = reportedAs(state, inputs);
  return layoutYears(
    loan
      ? pointOf(loan)
      : { day: undefined, rate: simpleRate(state), name: capital(inputs.labels.own) },
    reportedLoans(inputs)
      .filter(({ record }) => record !== loan?.record)
      .map(pointOf),
    lines,
    lineFor(loan, lines),
    yearWords(state, inputs, sentences),
    size,
  );
}
