import { showDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import type { Description, Inputs, LegendEntry, Table } from '../../widget/define.ts';
import { claimsOf } from './model.ts';
import type { PlatformsState } from './state.ts';
import { platformsText } from './text.ts';
import { moments, runningOf, totalsAt, type Moment, type Total } from './totals.ts';

/** A total as its bar names it: number, who, and what was counted. */
export interface TotalWords {
  value: string;
  /** The number as sentences have it. */
  said: string;
  name: string;
  what: string;
}

/** The words of a total. */
export function totalWords(total: Total, locale: Locale): TotalWords {
  const text = platformsText[locale];
  const { name, what } = text.counters[total.counter];
  const number = inFull(total.value, locale);
  const value =
    total.flag === 'at-least'
      ? text.atLeast(number)
      : total.flag === 'disputed'
        ? text.quoted(number)
        : number;
  return {
    value,
    said: text.counted(value),
    name,
    what: what({
      running: inFull(runningOf(total), locale),
      problem: inFull(total.problem ?? 0, locale),
      note: total.note ?? '',
    }),
  };
}

/** The day in words; the earliest moment spans two month-ends. */
function dayOf(moment: Moment, locale: Locale): string {
  const [first = '', second] = moments[moment];
  if (second === undefined) return showDate(first, locale);
  return locale === 'en'
    ? `${showDate(first, locale)} or ${showDate(second, locale)}`
    : `${showDate(first, locale)}或${showDate(second, locale)}`;
}

interface DayWords {
  title: string;
  lesson: string;
}

interface DayNumbers {
  count: string;
  least: string;
  most: string;
  official: string;
  firsts: string;
}

const dayWords: Readonly<Record<Locale, Record<Moment, (said: DayNumbers) => DayWords>>> = {
  en: {
    '2015': ({ least, most, official }) => ({
      title: `At the peak: ${least} platforms, or ${most}?`,
      lesson: `Without its problem firms the regulator’s total comes close to WDZJ’s. Larger peaks were printed only years later, the officials’ “about ${official}” among them.`,
    }),
    '2018-06': ({ count, least, most }) => ({
      title: `One day, ${count} totals: from ${least} to ${most}`,
      lesson: 'No total here is wrong. Each answers another question.',
    }),
    '2019-03': ({ count, most }) => ({
      title: `Asked much the same, ${count} counters nearly agree`,
      lesson: `What sets the ${most} apart is its question: it asks what had ever been seen, not what was running.`,
    }),
    '2019-10': ({ firsts }) => ({
      title: `Three ways to count what was left: ${firsts}`,
      lesson:
        'A month later WDZJ gave a smaller number for the same day; the regulator’s was smaller still.',
    }),
  },
  zh: {
    '2015': ({ least, most, official }) => ({
      title: `高峰时是${least}家，还是${most}家？`,
      lesson: `除去问题平台，监管部门的总数与网贷之家接近。更大的“高峰”是多年后才见报的，包括官员所说的“约${official}家”。`,
    }),
    '2018-06': ({ count, least, most }) => ({
      title: `同一天，${count}个总数：从${least}家到${most}家`,
      lesson: '这些总数都没有错，只是各自回答的问题不同。',
    }),
    '2019-03': ({ count, most }) => ({
      title: `问法相近，${count}个统计方几乎一致`,
      lesson: `${most}家之所以不同，是因为问的是“曾经见过多少”，不是“还有多少在运营”。`,
    }),
    '2019-10': ({ firsts }) => ({
      title: `剩下的平台，三种数法：${firsts}`,
      lesson: '一个月后，网贷之家为同一天给出了更小的数字；监管部门的数字还要小。',
    }),
  },
};

function legendOf(totals: readonly Total[], locale: Locale): LegendEntry[] {
  const en = locale === 'en';
  const has = (...counters: string[]) => totals.some(({ counter }) => counters.includes(counter));
  const official = has('regulators', 'regulator-all', 'monitor');
  return [
    { mark: 'platform', text: en ? 'Running, by a tracker' : '民间统计：在运营' },
    ...(official
      ? [{ mark: 'state', text: en ? 'Running, by a state body' : '官方机构：在运营' } as const]
      : []),
    ...(totals.some(({ problem }) => problem !== undefined)
      ? [
          {
            mark: 'ink',
            shape: 'solid',
            text: en ? 'Outline: closed or in trouble' : '空框：停业及问题平台',
          } as const,
        ]
      : []),
    ...(has('press')
      ? [
          {
            mark: 'alleged',
            shape: 'dashed',
            text: en ? 'Printed, but counted by nobody' : '见报，但无人数过',
          } as const,
        ]
      : []),
  ];
}

/** The totals of a day in words. */
export function describeTotals(
  { at }: PlatformsState,
  inputs: Inputs,
  locale: Locale,
): Description {
  const en = locale === 'en';
  const totals = totalsAt(at, inputs);
  const words = totals.map((total) => totalWords(total, locale));
  // Those that were asked what was running, or what was left.
  const alike = totals.filter(({ problem }) => problem === undefined);
  const { title, lesson } = dayWords[locale][at]({
    count: inFull(at === '2019-03' ? alike.length : totals.length, locale),
    least: inFull(totals[0]?.value ?? 0, locale),
    most: inFull(totals.at(-1)?.value ?? 0, locale),
    official: inFull(claimsOf(inputs).official, locale),
    firsts: alike.map(({ value }) => inFull(value, locale)).join(en ? ', ' : '、'),
  });
  const list = words.map(({ name, said }) => (en ? `${said} (${name})` : `${name}${said}`));
  const day = dayOf(at, locale);
  return {
    title,
    measure: en
      ? `P2P lending platforms in China, ${day}. The length of a bar is the total.`
      : `中国的P2P网贷平台，${day}，单位：家。长条的长度为总数。`,
    legend: legendOf(totals, locale),
    summary: en
      ? `Platforms on ${day}: ${list.join('; ')}. ${lesson}`
      : `${day}的平台数：${list.join('；')}。${lesson}`,
    details: words.map(({ name, said, what }) =>
      en ? `${name}, ${said}: ${what}.` : `${name}，${said}：${what}。`,
    ),
  };
}

/** The totals of a day in numbers. */
export function totalsTable({ at }: PlatformsState, inputs: Inputs, locale: Locale): Table {
  const { heads } = platformsText[locale];
  return {
    head: [heads.who, heads.total, heads.problem, heads.what, heads.date, heads.source],
    rows: totalsAt(at, inputs).map((total) => {
      const { name, what } = totalWords(total, locale);
      const { value, problem, date, source } = total;
      return [name, value, problem ?? '–', what, showDate(date, locale), source];
    }),
  };
}
