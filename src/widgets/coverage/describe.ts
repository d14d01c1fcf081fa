import { showDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inFull, inWords } from '../../i18n/numbers.ts';
import { input, type Description, type Inputs, type LegendEntry } from '../../widget/define.ts';
import { around, frameOf, shareOf, yearFound, type Bureau, type Figure } from './model.ts';
import type { CoverageState } from './state.ts';
import { coverageText } from './text.ts';

const people = (value: number, locale: Locale) => inWords(value, 3, locale);

/** A share as a whole per cent. */
function percent(share: number, locale: Locale): string {
  return `${inFull(100 * share, locale, 0)}%`;
}

/** A number of people with how exact it is: `more than 85 million`. */
function stated(value: number, { bound }: Figure, locale: Locale): string {
  const said = people(value, locale);
  if (bound === 'at-least') return locale === 'en' ? `more than ${said}` : `超过${said}`;
  if (bound === 'about') return locale === 'en' ? `about ${said}` : `约${said}`;
  return said;
}

/** The colour and name of a bureau’s people in the key. */
const marks: Readonly<Record<Bureau, 'state' | 'flow'>> = { registry: 'state', baihang: 'flow' };

function titleOf({ bureau, year }: CoverageState, figure: Figure | undefined, locale: Locale) {
  const name = coverageText[locale].bureauNames[bureau];
  const share = shareOf(figure);
  const english = locale === 'en';
  if (!figure)
    return english ? `No figure found for ${name} in ${year}` : `没有找到${name}${year}年的数字`;
  if (share !== undefined)
    return english
      ? `Of those ${name} covered, ${percent(share, 'en')} had a loan on record`
      : `${name}收录的人中，${percent(share, 'zh')}有信贷记录`;
  if (figure.covered === undefined)
    return english
      ? `${people(figure.records ?? 0, 'en')} with a loan on record, and no count of all covered`
      : `${people(figure.records ?? 0, 'zh')}人有信贷记录，收录总数未找到`;
  return english
    ? `${people(figure.covered, 'en')} covered, and no count of those with a loan`
    : `收录${people(figure.covered, 'zh')}人，有信贷记录的人数未找到`;
}

function legendOf(
  { bureau }: CoverageState,
  figure: Figure | undefined,
  inputs: Inputs,
  locale: Locale,
): LegendEntry[] {
  const english = locale === 'en';
  const frame = frameOf(inputs);
  const rest = people(frame - (figure?.covered ?? figure?.records ?? 0), locale);
  const others: LegendEntry = {
    mark: 'empty',
    text: english
      ? figure?.covered === undefined
        ? `everybody else: ${rest}`
        : `not covered: ${rest}`
      : figure?.covered === undefined
        ? `其余：${rest}人`
        : `未收录：${rest}人`,
  };
  const loans: LegendEntry[] =
    figure?.records === undefined
      ? []
      : [
          {
            mark: 'borrower',
            text: english
              ? `a loan on record: ${people(figure.records, 'en')}`
              : `有信贷记录：${people(figure.records, 'zh')}人`,
          },
        ];
  if (figure?.covered === undefined) return [...loans, others];
  const without = figure.covered - (figure.records ?? 0);
  const covered: LegendEntry = {
    mark: marks[bureau],
    shape: figure.records === undefined ? 'dashed' : 'solid',
    text:
      figure.records === undefined
        ? english
          ? `covered, with or without a loan: ${people(without, 'en')}`
          : `被收录，有无信贷记录不详：${people(without, 'zh')}人`
        : english
          ? `covered, no loan on record: ${people(without, 'en')}`
          : `被收录，无信贷记录：${people(without, 'zh')}人`,
  };
  return [...loans, covered, others];
}

function summaryOf(state: CoverageState, inputs: Inputs, locale: Locale): string {
  const { bureau, year } = state;
  const { figure } = yearFound(bureau, year, inputs);
  const english = locale === 'en';
  const name = coverageText[locale].bureauNames[bureau];
  const subject = name.charAt(0).toUpperCase() + name.slice(1);
  if (!figure) {
    const [before, after] = around(bureau, year, inputs);
    if (english) {
      const near = [before && `before it ${before}`, after && `after it ${after}`].filter(Boolean);
      return `For ${year} no figure of ${name} was found, so nothing is drawn. The nearest years with one: ${near.join(', ')}.`;
    }
    const near = [before && `之前为${before}年`, after && `之后为${after}年`].filter(Boolean);
    return `没有找到${name}${year}年的数字，因此不画。最近的有数字的年份：${near.join('，')}。`;
  }
  const when = showDate(figure.date, locale);
  const share = shareOf(figure);
  if (figure.covered === undefined) {
    const records = people(figure.records ?? 0, locale);
    return english
      ? `${subject}, ${when}: ${records} people had a loan on record. How many were covered in all was not found for this year.`
      : `${name}，${when}：${records}人有信贷记录。这一年的收录总数没有找到。`;
  }
  const covered = stated(figure.covered, figure, locale);
  if (share === undefined || figure.records === undefined)
    return english
      ? `${subject}, ${when}: ${covered} people covered. How many of them had a loan on record was not found, so what was known of them cannot be told.`
      : `${name}，${when}：收录${covered}人。其中多少人有信贷记录没有找到，对他们了解多少也就无从得知。`;
  const [records, rest] = [figure.records, figure.covered - figure.records].map((value) =>
    people(value, locale),
  );
  return english
    ? `${subject}, ${when}: ${covered} people covered. For ${records} of them, ${percent(share, 'en')}, it had a loan on record; the other ${rest} were covered without one.`
    : `${name}，${when}：收录${covered}人，其中${records}人有信贷记录，占${percent(share, 'zh')}；其余${rest}人虽被收录，却没有信贷记录。`;
}

function detailsOf({ bureau, year }: CoverageState, inputs: Inputs, locale: Locale): string[] {
  const { figure, earlier } = yearFound(bureau, year, inputs);
  const english = locale === 'en';
  const stop = english ? '.' : '。';
  const others = earlier
    .map((one) => {
      const count = stated(one.covered ?? one.records ?? 0, one, locale);
      return english
        ? `${count} (${showDate(one.date, 'en')})`
        : `${count}（${showDate(one.date, 'zh')}）`;
    })
    .join(english ? ', ' : '、');
  const widened = english
    ? bureau === 'baihang'
      ? 'What counts as covered may have widened when data from identity checks was added; no source says by how much.'
      : 'Covered means any file in the registry, with or without a loan. In most years no count of loan records was found.'
    : bureau === 'baihang'
      ? '加入身份核验数据后，“收录”的口径可能放宽；放宽多少，没有来源说明。'
      : '“收录”指系统中有任何档案，不论有无贷款。多数年份的信贷记录人数没有找到。';
  return [
    ...(figure
      ? [`${english ? 'Who says so: ' : '谁说的：'}${input(inputs, figure.fact).who}${stop}`]
      : []),
    ...(figure?.note ? [`${figure.note}${stop}`] : []),
    ...(others
      ? [english ? `Earlier in the same year: ${others}.` : `同年更早的数字：${others}。`]
      : []),
    widened,
  ];
}

/** A state of the coverage widget in words. */
export function describeCoverage(
  state: CoverageState,
  inputs: Inputs,
  locale: Locale,
): Description {
  const { figure } = yearFound(state.bureau, state.year, inputs);
  const when = figure ? showDate(figure.date, locale) : String(state.year);
  const frame = people(frameOf(inputs), locale);
  const name = coverageText[locale].bureauNames[state.bureau];
  const subject = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    title: titleOf(state, figure, locale),
    measure:
      locale === 'en'
        ? `${subject}, ${when}. One square is 10 million people, one column 100 million; the frame is China’s ${frame} at the end of 2019.`
        : `${name}，${when}${figure ? '' : '年'}。一格一千万人，一列一亿人；外框为2019年末中国人口${frame}。`,
    legend: legendOf(state, figure, inputs, locale),
    summary: summaryOf(state, inputs, locale),
    details: detailsOf(state, inputs, locale),
  };
}
