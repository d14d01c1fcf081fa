import { showDate } from '../../../i18n/dates.ts';
import { input, type Description, type Inputs, type LegendEntry } from '../../../widget/define.ts';
import {
  frameOf,
  nearestYears,
  shareOf,
  yearFound,
  type Bureau,
  type Figure,
} from '../model/coverage.ts';
import type { CoverageState } from '../state.ts';
import type { CoverageLabels } from './labels.ts';
import type { CoverageSentences } from './type.ts';

/** The colour of a bureau’s people in the key. */
const marks: Readonly<Record<Bureau, 'state' | 'flow'>> = { registry: 'state', baihang: 'flow' };

function titleOf(
  { bureau, year }: CoverageState,
  figure: Figure | undefined,
  say: CoverageSentences,
) {
  const name = say.bureaus[bureau];
  const share = shareOf(figure);
  if (!figure) return say.title.gap(name, year);
  if (share !== undefined) return say.title.share(name, share);
  return figure.covered === undefined
    ? say.title.onlyRecords(figure.records ?? 0)
    : say.title.onlyCovered(figure.covered);
}

function legendOf(
  bureau: Bureau,
  figure: Figure | undefined,
  frame: number,
  { key }: CoverageSentences,
): LegendEntry[] {
  const [covered, records] = [figure?.covered, figure?.records];
  const rest = frame - (covered ?? records ?? 0);
  return [
    ...(records === undefined ? [] : [{ mark: 'borrower' as const, text: key.records(records) }]),
    ...(covered === undefined
      ? []
      : [
          {
            mark: marks[bureau],
            shape: records === undefined ? ('dashed' as const) : ('solid' as const),
            text: records === undefined ? key.unsplit(covered) : key.covered(covered - records),
          },
        ]),
    { mark: 'empty', text: key.rest(rest, covered !== undefined) },
  ];
}

function summaryOf(
  { bureau, year }: CoverageState,
  figure: Figure | undefined,
  inputs: Inputs<CoverageLabels>,
  say: CoverageSentences,
): string {
  const name = say.bureaus[bureau];
  if (!figure) return say.summary.gap(name, year, ...nearestYears(bureau, year, inputs));
  const when = showDate(figure.date, inputs.locale);
  const { covered, records, bound } = figure;
  if (covered === undefined) return say.summary.onlyRecords(name, when, records ?? 0);
  if (records === undefined) return say.summary.onlyCovered(name, when, covered, bound);
  return say.summary.both(name, when, covered, bound, records);
}

function detailsOf(
  { bureau, year }: CoverageState,
  inputs: Inputs<CoverageLabels>,
  say: CoverageSentences,
): string[] {
  const { figure, earlier } = yearFound(bureau, year, inputs);
  const others = earlier.map(({ covered, records, bound, date }) => ({
    count: covered ?? records ?? 0,
    bound,
    when: showDate(date, inputs.locale),
  }));
  return [
    ...(figure ? [say.who(input(inputs, figure.fact).who)] : []),
    ...(figure?.note ? [say.note(figure.note)] : []),
    ...(others.length > 0 ? [say.earlier(others)] : []),
    say.meaning[bureau],
  ];
}

/** A state of the coverage widget in words. */
export function describeCoverage(
  state: CoverageState,
  inputs: Inputs<CoverageLabels>,
  say: CoverageSentences,
): Description {
  const { figure } = yearFound(state.bureau, state.year, inputs);
  const when = showDate(figure?.date ?? String(state.year), inputs.locale);
  const frame = frameOf(inputs);
  return {
    title: titleOf(state, figure, say),
    measure: say.measure(say.bureaus[state.bureau], when, frame),
    legend: legendOf(state.bureau, figure, frame, say),
    summary: summaryOf(state, figure, inputs, say),
    details: detailsOf(state, inputs, say),
  };
}
