import type { Locale } from '../../i18n/locales.ts';
import { amount, input, type Inputs, type Table } from '../../widget/define.ts';
import { comparatorNames, comparators, countOf, countsOf } from './model.ts';
import { scaleText } from './text.ts';

const heads: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'Count',
    'Who says so',
    'Number',
    'Blocks of 亿',
    'Squares of a million',
    'Years at one a second',
    'A day, at least',
    'A day, if counting began at the end of the first month',
  ],
  zh: [
    '数目',
    '谁说的',
    '数字',
    '“亿”块',
    '“百万”格',
    '一秒一次要多少年',
    '每天至少',
    '若从起算月最后一天算，每天至少',
  ],
};

/** All counts of the scale widget, in every reading; the same in each state, so that nothing is out of sight. */
export function scaleTable(inputs: Inputs, locale: Locale): Table {
  const { reported, printed } = countsOf(inputs);
  const round = (value: number, decimals: number) => Number(value.toFixed(decimals));
  const row = (label: string, who: string, count: number, ends: readonly (string | number)[]) => [
    label,
    who,
    count,
    round(count / 1e8, 2),
    round(count / 1e6, 1),
    round(count / (86_400 * 365.25), 1),
    ...ends,
  ];
  const rates = (key: string) =>
    ['low', 'high'].map((end) => Math.round(amount(inputs, `per-day-${end}-${key}`)));
  const report = (id: string, count: number, key: string) =>
    row(input(inputs, id).label, input(inputs, id).who, count, rates(key));
  return {
    head: heads[locale],
    rows: [
      report('lookups-98-million', reported, '98m'),
      report('technode-980-million', printed, '980m'),
      ...comparatorNames.map((name) =>
        row(
          scaleText[locale].comparators[name],
          input(inputs, comparators[name]).who,
          countOf(name, inputs),
          ['–', '–'],
        ),
      ),
    ],
  };
}
