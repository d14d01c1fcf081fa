import { showDate } from '../../../i18n/dates.ts';
import { yearOf } from '../../../i18n/loose-date.ts';
import { inFull, inWords } from '../../../i18n/numbers.ts';
import type { DataPoint } from '../model/counts.ts';
import type { NamedCounts } from '../model/record.ts';
import { runningOf, type Moment, type Total } from '../model/totals.ts';
import type { PlatformsSentences, TotalsNumbers } from './type.ts';

const full = (value: number) => inFull(value, 'zh');
const yuan = (value: number) => inWords(value, 4, 'zh');
const lent = ({ value }: DataPoint) => yuan(value);
const date = (day: string) => showDate(day, 'zh');
const dates = (days: readonly string[]) => days.map(date).join('或');
const count = ({ value }: DataPoint) => full(value);
const yearIn = ({ date: day }: DataPoint) => yearOf(day);
/** The month of a count whose day is a convention of ours. */
const month = ({ date: day }: DataPoint) => date(day.slice(0, 7));
const problem = (total: Total) => full(total.problem ?? 0);

const lessons: Readonly<Record<Moment, (numbers: TotalsNumbers) => string>> = {
  '2015': ({ official }) =>
    `除去问题平台，监管部门的总数与网贷之家接近；更大的“高峰”是多年后才见报的，包括官员所说的“约${full(official)}家”。`,
  '2018-06': () => '这些总数都没有错，只是各自回答的问题不同。',
  '2019-03': ({ most }) =>
    `${full(most)}家之所以不同，是因为问的是“曾经见过多少”，不是“还有多少在运营”。`,
  '2019-10': () => '一个月后，网贷之家为同一天给出了更小的数字；监管部门的数字还要小。',
};

const rise = ({ first, peak, last }: NamedCounts) =>
  `按网贷之家的统计，平台从${yearIn(first)}年末的约${count(first)}家增加到${yearIn(peak)}年末的${count(peak)}家，${yearIn(last)}年末为${count(last)}家。`;

const fall = ({ start, zero }: NamedCounts) =>
  `按监管部门的统计，从${yearIn(start)}年初的约${count(start)}家降到${month(zero)}中旬的0家。`;

const counted: PlatformsSentences['counted'] = {
  wdzj: () => '正常运营，首次公布',
  'wdzj-later': () => '为同一天重新给出的数字',
  lingyi: () => '正常运营；只计大陆注册、有电脑端网站的平台',
  rong360: () => '正常运营；只计其监测的平台',
  regulators: () => '实际在运营',
  monitor: () => '国家互联网金融安全技术专家委员会监测到的在运营平台，口径最宽',
  'regulator-all': (all) =>
    `筹集过资金的全部平台；其中问题平台超过${problem(all)}家，余下约${full(runningOf(all))}家`,
  ever: (all) =>
    `统计到过的全部平台：正常运营${full(runningOf(all))}家，停业及问题平台${problem(all)}家`,
  press: ({ note = '' }) => `${note}；所见统计都没有这个数`,
};

const total = ({ flag, value }: Total) =>
  flag === 'at-least' ? `${full(value)}多` : flag === 'disputed' ? `“${full(value)}”` : full(value);

/** A total with its unit, which stands inside quotes where there are any. */
const platforms = (one: Total) =>
  one.flag === 'disputed' ? `“${full(one.value)}家”` : `${total(one)}家`;

/** The sentences of the platforms widget in Chinese. */
export const zh: PlatformsSentences = {
  yearEnd: (year) => `${year}年末`,
  platforms: (count) => `${full(count)}家`,
  notes: (parts) => parts.join('；'),
  chart: {
    yuan: (value) =>
      value === 0 ? '0' : value >= 1e12 ? `${value / 1e12}万亿` : `${value / 1e8}亿`,
    about: (number) => `约${number}`,
    volume: yuan,
    first: (year, known) => [`${year}年末，${known ? '已知' : '估计'}`, `${year}年末`],
    zero: (month, known) => [`${date(month)}中旬${known ? '，已知' : ''}`, `${date(month)}中旬`],
    peak: (year) => [`网贷之家，${year}年末`, '网贷之家'],
    start: (year) => [`监管部门，${year}年初`, '监管部门'],
    peakVolume: (year) => `元，${year}年`,
  },
  total,
  counted,
  record: {
    title: ({ rise: up, fall: down, first, peak }) =>
      `${up}年上升，${down}年归零：从约${count(first)}家到${count(peak)}家，再到一家不剩`,
    measure: (byTens) =>
      `中国在运营的P2P网贷平台，门户网站网贷之家与监管部门两种统计，单位：家；年份标在年末处。${byTens ? '纵轴每上一条线为十倍。' : ''}`,
    rise,
    summary: (counts) => `${rise(counts)}${fall(counts)}`,
    guessed: (counts, { most, year }) =>
      `你画的最高点在${year}年末，${full(most)}家；网贷之家的年末最高值在${yearIn(counts.peak)}年，${count(counts.peak)}家。${fall(counts)}`,
    details: (counts) => [
      `两种统计从不相连：${date(counts.october.date)}，网贷之家先公布${count(counts.october)}家，后改为${count(counts.octoberAgain)}家；监管部门为${count(counts.octoberOfficial)}家。`,
      `网贷之家修订数字之处，线即断开：${yearIn(counts.before)}年末先为${count(counts.before)}家，后为${count(counts.after)}家。`,
      `空心圆为整数估计；监管部门${yearIn(counts.last)}年末的${count(counts.loose)}家只有一处二手来源。`,
    ],
    claims: (official, ever) =>
      `官员后来所说的“高峰时约${full(official)}家”没有时间和口径；${full(ever)}家是网贷之家累计统计到的全部平台，从不是同一时间。`,
    guess: ({ set }) =>
      `你猜的各年年末数：${set.map(({ year, value }) => `${year}：${full(value)}`).join('；')}。`,
  },
  question: {
    title: '每年年末有多少家平台在运营？',
    measure: '中国在运营的P2P网贷平台，单位：家；年份标在年末处。',
    summary({ first, zero }, { set, most, year }, of) {
      const known = `已知的是两头：${yearIn(first)}年末约${count(first)}家，${month(zero)}中旬一家不剩。`;
      return set.length === 0
        ? `${known}中间由你来画，然后看记录。`
        : `${known}${of}年中你已设了${set.length}年，最高在${year}年末，${full(most)}家。`;
    },
  },
  volume: {
    title: (peak, after) => `成交量${yearIn(peak)}年见顶，比平台数的高峰晚${after}年`,
    measure: (byTens) =>
      `中国P2P网贷平台当年新增成交量，单位：元，网贷之家统计。${byTens ? '纵轴每上一条线为十倍。' : ''}`,
    summary: (first, peak, last) =>
      `据网贷之家统计，${yearIn(first)}年成交${lent(first)}元，${yearIn(peak)}年最高，为${lent(peak)}元，${yearIn(last)}年为${lent(last)}元。`,
    ends: (year) => `${year}年未查到可用的数据，线到此为止。`,
    about: (point) =>
      `${yearIn(point)}年为“约${lent(point)}元”：可互相核对的来源只能确定到这一步。`,
    others: '另有更大的数额以网贷之家的名义刊出，与其自己的数字不符，未采用。',
  },
  totals: {
    title: {
      '2015': ({ least, most }) => `高峰时是${full(least)}家，还是${full(most)}家？`,
      '2018-06': ({ totals, least, most }) =>
        `同一天，${totals.length}个总数：从${full(least)}家到${full(most)}家`,
      '2019-03': ({ alike }) => `问法相近，${alike.length}个统计方几乎一致`,
      '2019-10': ({ alike }) => `剩下的平台，三种数法：${alike.map(full).join('、')}`,
    },
    measure: (days) => `中国的P2P网贷平台，${dates(days)}，单位：家，按统计方和口径。`,
    summary: (days, at, numbers) =>
      `${dates(days)}的平台数：${numbers.totals.map(({ total: one, name }) => `${platforms(one)}（${name}）`).join('；')}。${lessons[at](numbers)}`,
    detail: (name, one) => `${name}，${platforms(one)}：${counted[one.counter](one)}。`,
  },
};
