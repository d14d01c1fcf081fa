import { group, max, min, range } from 'd3-array';
import { yearOf } from '../../../i18n/loose-date.ts';
import { amount, rowsOf, type Inputs, type SetRow } from '../../../widget/define.ts';
import { numberOrNone, oneOf, textIn, textOrNone } from '../../../widget/read-row.ts';
import { memoizeByObject, memoizeByKey } from '../../../widget/memoize.ts';

/** The data set the widget needs. */
export const setId = 'credit-coverage';

/** The facts the widget needs: the frame, and the record of each row of the data set. */
export const factIds = [
  'population-2019',
  'ccrc-2008',
  'ccrc-2008-with-record',
  'ccrc-2009-06',
  'ccrc-2013',
  'ccrc-2013-with-record',
  'ccrc-2014-320m',
  'ccrc-2015',
  'ccrc-2015-with-record',
  'ccrc-2016-03',
  'ccrc-2017',
  'ccrc-2017-with-record',
  'ccrc-2018-08',
  'ccrc-2018',
  'registry-2019',
  'ccrc-2022-08',
  'ccrc-2022-12',
  'ccrc-2023-09',
  'ccrc-2024',
  'ccrc-2025',
  'ccrc-2025-with-record',
  'baihang-2020-05',
  'baihang-2020-06',
  'baihang-2020-end',
  'baihang-2021-05',
  'baihang-2022-05',
  'baihang-2022-08',
  'baihang-2025-10',
  'baihang-2025-10-with-loans',
] as const;

/** The two bureaus: Baihang, and the central bank's registry. */
export const bureaus = ['baihang', 'registry'] as const;

/** A bureau. */
export type Bureau = (typeof bureaus)[number];

const bounds = ['exactly', 'about', 'at-least'] as const;

/** How a figure stands to the truth its source claims. */
export type Bound = (typeof bounds)[number];

/** What was published for one day: people covered, people with a loan on record, or only one of the two. */
export interface Figure {
  date: string;
  covered: number | undefined;
  records: number | undefined;
  bound: Bound;
  note: string | undefined;
  /** The fact that records it. */
  fact: string;
}

/** What was found for a year: the latest figure, and those before it; none in a gap. */
export interface YearFound {
  year: number;
  figure: Figure | undefined;
  earlier: readonly Figure[];
}

function figureOf(row: SetRow): Figure {
  return {
    date: textIn(row, 'date'),
    covered: numberOrNone(row, 'covered'),
    records: numberOrNone(row, 'records'),
    bound: row['bound'] === undefined ? 'exactly' : oneOf(row, 'bound', bounds),
    note: textOrNone(row, 'note'),
    fact: textOrNone(row, 'fact') ?? '',
  };
}

const readOf = memoizeByObject((inputs: Inputs) =>
  memoizeByKey(9, (bureau: Bureau) => readYears(bureau, inputs)),
);

/** Every year of a bureau, from its first row to its last, with what was found for it; gaps stay gaps. Read once. */
export function yearsOf(bureau: Bureau, inputs: Inputs): readonly YearFound[] {
  return readOf(inputs)(bureau);
}

function readYears(bureau: Bureau, inputs: Inputs): YearFound[] {
  const rows = rowsOf(inputs, setId).filter((row) => row['bureau'] === bureau);
  const byYear = group(rows, (row) => yearOf(textIn(row, 'date')));
  const [first = 0, last = -1] = [min(byYear.keys()), max(byYear.keys())];
  return range(first, last + 1).map((year) => {
    const figures = (byYear.get(year) ?? [])
      .map(figureOf)
      .filter(({ covered, records }) => covered !== undefined || records !== undefined)
      .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
    return { year, figure: figures.at(-1), earlier: figures.slice(0, -1) };
  });
}

/** What was found for one year of a bureau. @throws RangeError outside its years */
export function yearFound(bureau: Bureau, year: number, inputs: Inputs): YearFound {
  const found = yearsOf(bureau, inputs).find((one) => one.year === year);
  if (!found) throw new RangeError(`${bureau} has no year ${year}.`);
  return found;
}

/** The nearest years before and after a gap for which something was found. */
export function nearestYears(
  bureau: Bureau,
  year: number,
  inputs: Inputs,
): [before: number | undefined, after: number | undefined] {
  const known = yearsOf(bureau, inputs).filter(({ figure }) => figure);
  return [
    known.findLast((one) => one.year < year)?.year,
    known.find((one) => one.year > year)?.year,
  ];
}

/** The latest year of a bureau for which both numbers were found; its last year when there is none. */
export function lastWhole(bureau: Bureau, inputs: Inputs): number {
  const years = yearsOf(bureau, inputs);
  const whole = years.filter(({ figure }) => shareOf(figure) !== undefined);
  return (whole.at(-1) ?? years.at(-1))?.year ?? 0;
}

/** The part of the people covered who have a loan on record, 0 to 1; undefined where either number is missing. */
export function shareOf(figure: Figure | undefined): number | undefined {
  if (figure?.covered === undefined || figure.records === undefined) return undefined;
  return figure.records / figure.covered;
}

/** The people of the frame: China's population at the end of one year, the same for every figure. */
export function frameOf(inputs: Inputs): number {
  return amount(inputs, 'population-2019');
}
