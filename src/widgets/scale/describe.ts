import type { Locale } from '../../i18n/locales.ts';
import { inFull, inWords } from '../../i18n/numbers.ts';
import {
  amount,
  input,
  type Description,
  type Inputs,
  type LegendEntry,
} from '../../widget/define.ts';
import { levelCounts } from './field.ts';
import { comparators, countOf, countsOf, durationOf } from './model.ts';
import type { ScaleState } from './state.ts';
import { checkNumber, countInWords, scaleText } from './text.ts';

const outlines = ['solid', 'dashed', 'dotted'] as const;

/** Seconds in a year of 365.25 days. */
const yearLength = 365.25 * 86_400;

/** What the sentences are made of, worked out once for a state. */
interface Said {
  /** TechNode's count and the Chinese reports' count, in words. */
  printed: string;
  reported: string;
  /** The same at one a second. */
  printedTime: string;
  reportedTime: string;
  /** Seconds between checks by the Chinese reports, and checks a second by TechNode; both at the least. */
  every: string;
  each: string;
  /** 亿 blocks that the larger count fills, squares of a million that the smaller one fills. */
  blocks: string;
  squares: string;
  /** The smallest square that shows, and the one as large as the view. */
  small: string;
  large: string;
  at: string;
  last: string;
  among: boolean;
  isLast: boolean;
  atTime: string;
  smallTime: string;
  since: string;
  until: string;
  zoom: string;
  /** Of ten marks, how many are beyond the smaller count. */
  beyond: string;
  /** The reader's own number, in words. */
  own: string;
}

function say(state: ScaleState, inputs: Inputs, locale: Locale): Said {
  const { reported, printed } = countsOf(inputs);
  const text = scaleText[locale];
  const time = (seconds: number) => text.duration(durationOf(seconds));
  // The two counts have two digits; a time made of them has no more.
  const rough = (seconds: number) => text.years(inWords(seconds / yearLength, 2, locale));
  const step = Math.round(state.zoom);
  const small = levelCounts[Math.min(3, 4 - step)] ?? 1;
  const large = step === 4 ? 1 : (levelCounts[5 - Math.max(1, step)] ?? 1);
  return {
    printed: countInWords(printed, locale),
    reported: countInWords(reported, locale),
    printedTime: rough(printed),
    reportedTime: rough(reported),
    every: inFull(86_400 / amount(inputs, 'per-day-low-98m'), locale, 1),
    each: inFull(amount(inputs, 'per-day-low-980m') / 86_400, locale, 1),
    blocks: inFull(printed / 1e8, locale, 1),
    squares: inFull(reported / 1e6, locale, 0),
    small: inWords(small, 3, locale),
    large: inWords(large, 3, locale),
    at: checkNumber(state.at, locale),
    last: checkNumber(printed, locale),
    among: state.at <= reported,
    isLast: state.at === reported,
    atTime: time(state.at),
    smallTime: time(small),
    since: input(inputs, 'start-march-2015').when,
    until: input(inputs, 'story-published').when,
    zoom: inFull(state.zoom, locale, 2),
    beyond: inFull(10 * (1 - reported / printed), locale, 0),
    own: countInWords(state.own, locale),
  };
}

function titleOf(state: ScaleState, said: Said, locale: Locale): string {
  if (state.read === 'time')
    return locale === 'en'
      ? `At one a second: ${said.reportedTime}, or ${said.printedTime}`
      : `一秒一次：${said.reportedTime}，还是${said.printedTime}`;
  if (state.read === 'rate')
    return locale === 'en'
      ? `One every ${said.every} seconds, or about ${said.each} a second`
      : `每${said.every}秒一次，还是每秒约${said.each}次`;
  if (state.lit === 'reported')
    return locale === 'en'
      ? `Without the zero, ${said.beyond} of every 10 marks go out`
      : `去掉一个零，十个点里灭掉${said.beyond}个`;
  return scaleText[locale].name;
}

function measureOf(state: ScaleState, said: Said, locale: Locale): string {
  if (state.read === 'rate')
    return locale === 'en'
      ? `Photo checks attributed to Kaola Credit: ten seconds at the average rate from ${said.since} to ${said.until}, the latest possible end.`
      : `据称由考拉征信提供的返照查询：从${said.since}到${said.until}平均速率下的十秒，截止日取可能的最晚一天。`;
  const seconds = state.read === 'time';
  if (locale === 'en')
    return `Photo checks attributed to Kaola Credit since ${said.since}. ${
      said.small === '1'
        ? `One square is one check${seconds ? ', one second' : ''}.`
        : `One small square is ${said.small === '1 million' ? 'a million' : said.small} checks${seconds ? `, ${said.smallTime} at one a second` : ''}.`
    }`;
  return `${said.since}以来据称由考拉征信提供的返照查询。一个小方格是${said.small}次${seconds ? `，一秒一次即${said.smallTime}` : ''}。`;
}

function legendOf(state: ScaleState, said: Said, inputs: Inputs, locale: Locale): LegendEntry[] {
  const [colon, chinese, more] =
    locale === 'en' ? [': ', 'Chinese reports', 'more than '] : ['：', '中文报道', '超过'];
  const extra = { count: ['', ''], time: [said.reportedTime, said.printedTime], rate: ['', ''] };
  const [smaller = '', larger = ''] = extra[state.read].map((time) =>
    time ? (locale === 'en' ? `, ${time}` : `，${time}`) : '',
  );
  const over = state.read === 'rate' ? [] : state.over;
  return [
    { mark: 'alleged', text: `${more}${said.reported}${colon}${chinese}${smaller}` },
    { mark: 'printed', text: `${more}${said.printed}${colon}TechNode${larger}` },
    ...(state.own > 0
      ? [
          {
            mark: 'ink',
            shape: 'line',
            text: `${said.own}${colon}${locale === 'en' ? 'your number' : '你的数字'}`,
          } as const,
        ]
      : []),
    ...over.map((name, index): LegendEntry => {
      const fact = input(inputs, comparators[name]);
      const count = countInWords(countOf(name, inputs), locale);
      const label = scaleText[locale].comparators[name];
      return {
        mark: 'ink',
        shape: outlines[index] ?? 'solid',
        text:
          locale === 'en'
            ? `${count}: ${label} (${fact.who})`
            : `${count}：${label}（${fact.who}）`,
      };
    }),
  ];
}

function summaryEn(state: ScaleState, said: Said): string {
  if (state.read === 'rate')
    return `If the checks had come evenly, day and night, the ${said.reported} of the Chinese reports would be at least one every ${said.every} seconds; TechNode’s ${said.printed}, counted from the same month, would be about ${said.each} every second.`;
  const focus = `check number ${said.at}${
    said.isLast
      ? `, the last of the ${said.reported} in the Chinese reports; TechNode’s ${said.printed} go on to ${said.last}`
      : said.among
        ? `, which is among the ${said.reported} of the Chinese reports as well as TechNode’s ${said.printed}`
        : `, which is among TechNode’s ${said.printed} but beyond the ${said.reported} of the Chinese reports`
  }`;
  if (state.read === 'time' && state.zoom < 0.5)
    return `At one a second, day and night, the ${said.reported} of the Chinese reports would take ${said.reportedTime}, and TechNode’s ${said.printed} ${said.printedTime}.`;
  if (state.read === 'time') return `At one a second, ${said.atTime} would pass before ${focus}.`;
  if (state.zoom < 0.5 && state.lit === 'reported')
    return `Lit are the ${said.reported} checks of the Chinese reports, ${said.squares} of the hundred squares of one block; the other marks of TechNode’s ${said.printed} are out, ${said.beyond} of every 10.`;
  if (state.zoom < 0.5)
    return `TechNode’s ${said.printed} checks would fill ${said.blocks} blocks of 亿, a hundred million each; the ${said.reported} of the Chinese reports fill ${said.squares} of the hundred squares of one block.`;
  if (!Number.isInteger(state.zoom)) return `Zoom step ${said.zoom} of 4, around ${focus}.`;
  return said.large === '1'
    ? `Single checks are in view. Marked: ${focus}.`
    : `From top to bottom: one square of ${said.large} checks. Marked: ${focus}.`;
}

function summaryZh(state: ScaleState, said: Said): string {
  if (state.read === 'rate')
    return `若查询昼夜均匀，中文报道的${said.reported}次至少是每${said.every}秒一次；TechNode 的${said.printed}次若从同月起算，约为每秒${said.each}次。`;
  const focus = `第${said.at}次${
    said.isLast
      ? `：中文报道的${said.reported}次到此为止，TechNode 的${said.printed}次一直数到${said.last}`
      : said.among
        ? `：中文报道的${said.reported}次和 TechNode 的${said.printed}次都包括它`
        : `：只在 TechNode 的${said.printed}次之内，不在中文报道的${said.reported}次之内`
  }`;
  if (state.read === 'time' && state.zoom < 0.5)
    return `若昼夜不停一秒一次，中文报道的${said.reported}次要${said.reportedTime}，TechNode 的${said.printed}次要${said.printedTime}。`;
  if (state.read === 'time') return `一秒一次，要过${said.atTime}才数到${focus}。`;
  if (state.zoom < 0.5 && state.lit === 'reported')
    return `亮着的是中文报道的${said.reported}次，占一个“亿”块一百格中的${said.squares}格；TechNode 的${said.printed}次中，其余的点都灭了，十个里有${said.beyond}个。`;
  if (state.zoom < 0.5)
    return `TechNode 的${said.printed}次要占${said.blocks}个“亿”块；中文报道的${said.reported}次只占一个“亿”块一百格中的${said.squares}格。`;
  if (!Number.isInteger(state.zoom)) return `缩放第${said.zoom}级（共4级），中间是${focus}。`;
  return said.large === '1'
    ? `能看见单次查询，标出的是${focus}。`
    : `画面上下是一个${said.large}次的方块，标出的是${focus}。`;
}

function overSentences(state: ScaleState, inputs: Inputs, locale: Locale): string[] {
  const { reported, printed } = countsOf(inputs);
  return state.over.map((name) => {
    const fact = input(inputs, comparators[name]);
    const count = countOf(name, inputs);
    const label = scaleText[locale].comparators[name];
    const share = (of: number) => {
      const percent = `${inWords((100 * of) / count, 2, locale)}%`;
      if (of < count) return locale === 'en' ? `${percent} of that` : percent;
      const times = inWords(of / count, 3, locale);
      return locale === 'en' ? `${times} times that` : `${times}倍`;
    };
    return locale === 'en'
      ? `${label}, ${countInWords(count, locale)} (${fact.who}): the ${countInWords(reported, locale)} checks of the Chinese reports are ${share(reported)}, TechNode’s ${countInWords(printed, locale)} would be ${share(printed)}.`
      : `${label}${countInWords(count, locale)}（${fact.who}）：中文报道的${countInWords(reported, locale)}次是它的${share(reported)}，TechNode 的${countInWords(printed, locale)}次则是${share(printed)}。`;
  });
}

function ownSentence(state: ScaleState, said: Said, inputs: Inputs, locale: Locale): string {
  const share = inWords(countsOf(inputs).reported / state.own, 3, locale);
  return locale === 'en'
    ? `Your number, ${said.own}: the Chinese reports have ${share} times as many, ${said.reported}, and TechNode ${said.printed}.`
    : `你的数字是${said.own}：中文报道的${said.reported}是它的${share}倍，TechNode 则是${said.printed}。`;
}

/** A state of the scale widget in words. */
export function describeScale(state: ScaleState, inputs: Inputs, locale: Locale): Description {
  const said = say(state, inputs, locale);
  const english = locale === 'en';
  const place = english
    ? `In the middle: check number ${said.at} of TechNode’s ${said.printed} (${said.reported} in the Chinese reports).`
    : `中间是第${said.at}次（TechNode 共${said.printed}次，中文报道${said.reported}次）。`;
  const notPeople = english
    ? 'Look-ups are not people: one person can be looked up many times.'
    : '次数不是人数：同一个人可以被查多次。';
  return {
    title: titleOf(state, said, locale),
    measure: measureOf(state, said, locale),
    legend: legendOf(state, said, inputs, locale),
    summary: english ? summaryEn(state, said) : summaryZh(state, said),
    details: [
      ...(!said.isLast ? [place] : []),
      ...(state.own > 0 ? [ownSentence(state, said, inputs, locale)] : []),
      ...overSentences(state, inputs, locale),
      ...(state.over.length > 0 ? [notPeople] : []),
      scaleText[locale].denial(input(inputs, 'facts-not-yet-adjudicated').when),
    ],
  };
}
