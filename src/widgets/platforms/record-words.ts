import type { Locale } from '../../i18n/locales.ts';

/** The numbers and dates that sentences on the record name, in words. */
export interface RecordNumbers {
  firstYear: number;
  first: string;
  peakYear: number;
  peak: string;
  lastYear: number;
  last: string;
  start: string;
  startYear: number;
  zeroMonth: string;
  rise: number;
  fall: number;
  restatedYear: number;
  before: string;
  after: string;
  octoberDay: string;
  october: string;
  octoberAgain: string;
  octoberOfficial: string;
  loose: string;
  official: string;
  ever: string;
}

/** A guess in words. */
export interface GuessedWords {
  most: string;
  year: number;
  /** Every year that is set: `2011: 50`. */
  all: string;
}

/** The sentences on the record in one language. */
export interface RecordWords {
  title: (said: RecordNumbers) => string;
  measure: (said: RecordNumbers) => string;
  byTens: string;
  legend: {
    wdzj: string;
    again: string;
    regulators: string;
    unsure: string;
    guess: string;
  };
  rise: (said: RecordNumbers) => string;
  fall: (said: RecordNumbers) => string;
  drew: (guess: GuessedWords, said: RecordNumbers) => string;
  details: ((said: RecordNumbers) => string)[];
  claims: (said: RecordNumbers) => string;
  all: (guess: GuessedWords) => string;
  asked: {
    title: string;
    measure: (years: readonly [number, number], most: string) => string;
    first: (said: RecordNumbers) => string;
    last: string;
    known: (said: RecordNumbers) => string;
    empty: string;
    set: (count: number, of: number, guess: GuessedWords) => string;
  };
}

const en: RecordWords = {
  title: ({ rise, fall, first, peak }) =>
    `${rise} years up, ${fall} years down: from about ${first} platforms to ${peak} to none`,
  measure: ({ firstYear, zeroMonth }) =>
    `P2P lending platforms running in China, end of ${firstYear} to mid-${zeroMonth}, by two counters. Each year stands at its end.`,
  byTens: ' Each line up is ten times as many; zero is below the break.',
  legend: {
    wdzj: 'WDZJ, a portal: running normally',
    again: 'WDZJ, counted again',
    regulators: 'Regulators: actually operating',
    unsure: 'Rings and dots: only about right, or unsure',
    guess: 'Your guess',
  },
  rise: ({ first, firstYear, peak, peakYear, last, lastYear }) =>
    `WDZJ’s count rises from about ${first} at the end of ${firstYear} to ${peak} at the end of ${peakYear}, and is ${last} at the end of ${lastYear}.`,
  fall: ({ start, startYear, zeroMonth }) =>
    `The regulators’ count falls from about ${start} at the start of ${startYear} to 0 in mid-${zeroMonth}.`,
  drew: ({ most, year }, { peak, peakYear }) =>
    `Your line is highest at the end of ${year}, with ${most}; WDZJ’s highest year-end is ${peakYear}, with ${peak}.`,
  details: [
    ({ octoberDay, october, octoberAgain, octoberOfficial }) =>
      `The two are never joined: for ${octoberDay} WDZJ gave ${october}, later ${octoberAgain}; the regulator ${octoberOfficial}.`,
    ({ restatedYear, before, after }) =>
      `WDZJ’s line breaks where it counted again: the end of ${restatedYear} was ${before}, later ${after}.`,
    ({ loose, lastYear }) =>
      `Rings are round estimates; the regulators’ ${loose} for the end of ${lastYear} rests on one secondary source.`,
  ],
  claims: ({ official, ever }) =>
    `“About ${official} at the peak”, as officials said in the end, has no date and no definition; ${ever} is all that WDZJ ever saw, never at one time.`,
  all: ({ all }) => `Your guess for the end of each year: ${all}.`,
  asked: {
    title: 'How many platforms were running at the end of each year?',
    measure: ([first, last], most) =>
      `P2P lending platforms in China, from the end of ${first} to the end of ${last}. The scale ends at ${most}.`,
    first: ({ first, firstYear }) =>
      `Known: about ${first} at the end of ${firstYear}, WDZJ’s estimate`,
    last: 'Known: none in the end, by the regulators',
    known: ({ first, firstYear, zeroMonth }) =>
      `Known are the two ends: about ${first} platforms at the end of ${firstYear}, and none by mid-${zeroMonth}.`,
    empty: 'What lay between is yours to draw; the record comes after.',
    set: (count, of, { most, year }) =>
      `You have set ${count} of ${of} years; the highest is ${most}, at the end of ${year}.`,
  },
};

const zh: RecordWords = {
  title: ({ rise, fall, first, peak }) =>
    `${rise}年上升，${fall}年归零：从约${first}家到${peak}家，再到一家不剩`,
  measure: ({ firstYear, zeroMonth }) =>
    `中国在运营的P2P网贷平台，${firstYear}年末至${zeroMonth}中旬，两种统计，单位：家。年份标在年末处。`,
  byTens: '纵轴每上一条线为十倍；零在断口之下。',
  legend: {
    wdzj: '网贷之家（门户网站）：正常运营',
    again: '网贷之家，修订后',
    regulators: '监管部门：实际在运营',
    unsure: '空心圆与点线：约数或存疑',
    guess: '你的猜测',
  },
  rise: ({ first, firstYear, peak, peakYear, last, lastYear }) =>
    `按网贷之家的统计，平台从${firstYear}年末的约${first}家增加到${peakYear}年末的${peak}家，${lastYear}年末为${last}家。`,
  fall: ({ start, startYear, zeroMonth }) =>
    `按监管部门的统计，从${startYear}年初的约${start}家降到${zeroMonth}中旬的0家。`,
  drew: ({ most, year }, { peak, peakYear }) =>
    `你画的最高点在${year}年末，${most}家；网贷之家的年末最高值在${peakYear}年，${peak}家。`,
  details: [
    ({ octoberDay, october, octoberAgain, octoberOfficial }) =>
      `两种统计从不相连：${octoberDay}，网贷之家先公布${october}家，后改为${octoberAgain}家；监管部门为${octoberOfficial}家。`,
    ({ restatedYear, before, after }) =>
      `网贷之家修订数字之处，线即断开：${restatedYear}年末先为${before}家，后为${after}家。`,
    ({ loose, lastYear }) =>
      `空心圆为整数估计；监管部门${lastYear}年末的${loose}家只有一处二手来源。`,
  ],
  claims: ({ official, ever }) =>
    `官员后来所说的“高峰时约${official}家”没有时间和口径；${ever}家是网贷之家累计统计到的全部平台，从不是同一时间。`,
  all: ({ all }) => `你猜的各年年末数：${all}。`,
  asked: {
    title: '每年年末有多少家平台在运营？',
    measure: ([first, last], most) =>
      `中国的P2P网贷平台，${first}年末至${last}年末，单位：家。刻度到${most}为止。`,
    first: ({ first, firstYear }) => `已知：${firstYear}年末约${first}家，网贷之家的估计`,
    last: '已知：最后归零，监管部门公布',
    known: ({ first, firstYear, zeroMonth }) =>
      `已知的是两头：${firstYear}年末约${first}家，${zeroMonth}中旬一家不剩。`,
    empty: '中间由你来画，然后看记录。',
    set: (count, of, { most, year }) =>
      `${of}年中你已设了${count}年，最高在${year}年末，${most}家。`,
  },
};

/** The sentences on the record by language. */
export const recordWords: Readonly<Record<Locale, RecordWords>> = { en, zh };
