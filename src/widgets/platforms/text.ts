import type { Locale } from '../../i18n/locales.ts';
import type { PlatformsState } from './state.ts';
import type { Counter, Moment } from './totals.ts';

/** What the definition of a total may name: numbers and a note, in words. */
interface CountedWords {
  running: string;
  problem: string;
  note: string;
}

/** Every word that stands in the platforms widget but its sentences, in one language. */
export interface PlatformsWords {
  see: string;
  sights: Readonly<Record<PlatformsState['see'], string>>;
  scale: string;
  scales: Readonly<Record<PlatformsState['scale'], string>>;
  at: string;
  moments: Readonly<Record<Moment, string>>;
  guessFirst: string;
  guessAgain: string;
  dropGuess: string;
  show: string;
  clear: string;
  hint: string;
  /** Written on the empty picture. */
  prompt: string;
  typed: string;
  /** The name of a year's end. */
  endOf: (year: number) => string;
  platforms: (count: string) => string;
  unset: string;
  about: (count: string) => string;
  atLeast: (count: string) => string;
  quoted: (count: string) => string;
  /** A number as sentences have it, with its unit where the language wants one. */
  counted: (count: string) => string;
  counters: Readonly<Record<Counter, { name: string; what: (counted: CountedWords) => string }>>;
  heads: {
    date: string;
    first: string;
    again: string;
    regulators: string;
    guess: string;
    note: string;
    year: string;
    yuan: string;
    who: string;
    total: string;
    problem: string;
    what: string;
    source: string;
  };
  known: string;
}

const en: PlatformsWords = {
  see: 'Show',
  sights: { platforms: 'Platforms', volume: 'Yuan lent', counts: 'Who counts?' },
  scale: 'Steps',
  scales: { linear: 'Even', log: 'By tens' },
  at: 'On',
  moments: {
    '2015': 'late 2015',
    '2018-06': '30 June 2018',
    '2019-03': '31 March 2019',
    '2019-10': '31 October 2019',
  },
  guessFirst: 'Guess first',
  guessAgain: 'Guess again',
  dropGuess: 'Remove my guess',
  show: 'Show the record',
  clear: 'Clear',
  hint: 'Drag across the picture, or move each year with the arrow keys.',
  prompt: 'Draw from left to right',
  typed: 'Or type the numbers',
  endOf: (year) => `End of ${year}`,
  platforms: (count) => `${count} platforms`,
  unset: 'nothing yet',
  about: (count) => `about ${count}`,
  atLeast: (count) => `${count}+`,
  quoted: (count) => `“${count}”`,
  counted: (count) => count,
  counters: {
    wdzj: { name: 'WDZJ', what: () => 'Running normally, as first published' },
    'wdzj-later': { name: 'WDZJ, a month later', what: () => 'The same day, counted again' },
    lingyi: {
      name: 'Lingyi Finance',
      what: () => 'Running normally; mainland firms with a website for computers',
    },
    rong360: { name: 'Rong360', what: () => 'Running normally, among those it watches' },
    regulators: { name: 'The regulator', what: () => 'Actually operating' },
    monitor: {
      name: 'State-backed monitor',
      what: () =>
        'Found operating by the expert committee on internet finance security: the widest net',
    },
    'regulator-all': {
      name: 'The banking regulator',
      what: ({ running, problem }) =>
        `All that had raised money; more than ${problem} were problem firms, which leaves about ${running}`,
    },
    ever: {
      name: 'WDZJ, ever seen',
      what: ({ running, problem }) =>
        `All it had ever seen: ${running} running, ${problem} closed or in trouble`,
    },
    press: {
      name: 'Printed later',
      what: ({ note }) => `${note}; no tracker counted it`,
    },
  },
  heads: {
    date: 'Date',
    first: 'WDZJ, first published',
    again: 'WDZJ, counted again',
    regulators: 'Regulators',
    guess: 'Your guess',
    note: 'Note',
    year: 'Year',
    yuan: 'Yuan lent',
    who: 'Who',
    total: 'Total',
    problem: 'Of these closed or in trouble',
    what: 'What was counted',
    source: 'Source',
  },
  known: 'known',
};

const zh: PlatformsWords = {
  see: '显示',
  sights: { platforms: '平台数', volume: '成交量', counts: '由谁来数？' },
  scale: '刻度',
  scales: { linear: '等距', log: '逐级十倍' },
  at: '日期',
  moments: {
    '2015': '2015年末',
    '2018-06': '2018年6月30日',
    '2019-03': '2019年3月31日',
    '2019-10': '2019年10月31日',
  },
  guessFirst: '先猜一猜',
  guessAgain: '再猜一次',
  dropGuess: '去掉我的猜测',
  show: '看记录',
  clear: '清除',
  hint: '在图上拖动，或用方向键逐年移动。',
  prompt: '从左向右画',
  typed: '或者输入数字',
  endOf: (year) => `${year}年末`,
  platforms: (count) => `${count}家`,
  unset: '还没有设',
  about: (count) => `约${count}`,
  atLeast: (count) => `${count}多`,
  quoted: (count) => `“${count}”`,
  counted: (count) => (count.endsWith('”') ? count.replace('”', '家”') : `${count}家`),
  counters: {
    wdzj: { name: '网贷之家', what: () => '正常运营，首次公布' },
    'wdzj-later': { name: '网贷之家，一个月后', what: () => '为同一天重新给出的数字' },
    lingyi: { name: '零壹财经', what: () => '正常运营；只计大陆注册、有电脑端网站的平台' },
    rong360: { name: '融360', what: () => '正常运营；只计其监测的平台' },
    regulators: { name: '监管部门', what: () => '实际在运营' },
    monitor: {
      name: '国家级监测机构',
      what: () => '国家互联网金融安全技术专家委员会监测到的在运营平台，口径最宽',
    },
    'regulator-all': {
      name: '银监会',
      what: ({ running, problem }) =>
        `筹集过资金的全部平台；其中问题平台超过${problem}家，余下约${running}家`,
    },
    ever: {
      name: '网贷之家，累计',
      what: ({ running, problem }) =>
        `统计到过的全部平台：正常运营${running}家，停业及问题平台${problem}家`,
    },
    press: { name: '后来的报道', what: ({ note }) => `${note}；没有统计方数出过这个数` },
  },
  heads: {
    date: '日期',
    first: '网贷之家，首次公布',
    again: '网贷之家，修订后',
    regulators: '监管部门',
    guess: '你的猜测',
    note: '注',
    year: '年份',
    yuan: '成交量（元）',
    who: '统计方',
    total: '总数',
    problem: '其中停业及问题平台',
    what: '数的是什么',
    source: '来源',
  },
  known: '已知',
};

/** The words of the platforms widget by language; the type makes both say the same things. */
export const platformsText: Readonly<Record<Locale, PlatformsWords>> = { en, zh };
