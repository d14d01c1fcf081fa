import type { Locale } from '../../i18n/locales.ts';
import { inWords } from '../../i18n/numbers.ts';
import { rowsOf, type Description, type Inputs, type Table } from '../../widget/define.ts';
import { highest, textOf, volumeOf, type Point } from './model.ts';
import { namedPoints } from './say-record.ts';
import type { PlatformsState } from './state.ts';
import { platformsText } from './text.ts';

/** Yuan in words, without the unit: `2.805 trillion`, `2.805万亿`. */
export function yuanInWords(value: number, locale: Locale): string {
  return inWords(value, 4, locale);
}

/** The volume as words name it: its ends, its highest year and the year after its last. */
export function namedVolumes(inputs: Inputs) {
  const points = volumeOf(inputs);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new RangeError('The data set of volumes is empty.');
  return { points, first, last, peak: highest(points) };
}

/** Yuan lent by year, in words. */
export function describeVolume(state: PlatformsState, inputs: Inputs, locale: Locale): Description {
  const en = locale === 'en';
  const { points, first, last, peak } = namedVolumes(inputs);
  const say = ({ value }: Point) => yuanInWords(value, locale);
  const after = Math.round(peak.time - namedPoints(inputs).peak.time);
  const about = points.find(({ flag }) => flag === 'estimate');
  const byTens = en ? ' Each line up is ten times as much.' : '纵轴每上一条线为十倍。';
  return {
    title: en
      ? `The most was lent in ${peak.date}, ${after} years after platforms were most numerous`
      : `成交量在${peak.date}年最高，比平台数的高峰晚${after}年`,
    measure: `${
      en
        ? `New loans made through P2P platforms in a year, China, ${first.date}–${last.date}, yuan (bn: billion, tn: trillion), by WDZJ’s count.`
        : `中国P2P网贷平台当年新增成交量，${first.date}—${last.date}年，单位：元，网贷之家统计。`
    }${state.scale === 'log' ? byTens : ''}`,
    legend: [
      { mark: 'lender', shape: 'line', text: en ? 'Lent in the year' : '当年成交量' },
      { mark: 'lender', shape: 'ring', text: en ? 'Only about right' : '约数' },
    ],
    summary: en
      ? `WDZJ counted ${say(first)} yuan lent in ${first.date}, ${say(peak)} in ${peak.date}, the highest year, and ${say(last)} in ${last.date}.`
      : `据网贷之家统计，${first.date}年成交${say(first)}元，${peak.date}年最高，为${say(peak)}元，${last.date}年为${say(last)}元。`,
    details: [
      en
        ? `For ${Number(last.date) + 1} no usable figure was found: the line ends.`
        : `${Number(last.date) + 1}年未找到可用的数字，线到此为止。`,
      ...(about
        ? [
            en
              ? `${about.date} is “about ${say(about)}”: the sources that can be checked against each other leave it at that.`
              : `${about.date}年为“约${say(about)}元”：可互相核对的来源只能确定到这一步。`,
          ]
        : []),
      en
        ? 'Larger totals have been printed under WDZJ’s name; they do not match its own and are left out.'
        : '另有更大的数额以网贷之家的名义刊出，与其自己的数字不符，未采用。',
    ],
  };
}

/** Yuan lent by year, in numbers. */
export function volumeTable(_state: PlatformsState, inputs: Inputs, locale: Locale): Table {
  const { heads } = platformsText[locale];
  return {
    head: [heads.year, heads.yuan, heads.note, heads.source],
    rows: rowsOf(inputs, 'lending-volume-wdzj').map((row) => [
      textOf(row, 'year'),
      Number(row.value),
      textOf(row, 'note') || '–',
      textOf(row, 'source'),
    ]),
  };
}
