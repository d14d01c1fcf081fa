import type { Locale } from '../../i18n/locales.ts';
import { inFull } from '../../i18n/numbers.ts';
import {
  amount,
  type Description,
  type Inputs,
  type LegendEntry,
  type Table,
} from '../../widget/define.ts';
import { chineseNumerals, mixedNumerals } from './chinese.ts';
import { englishWords } from './english.ts';
import { groupsOf } from './grouping.ts';
import { slipped, type CountingState } from './state.ts';
import { countingText } from './text.ts';

/** Who gives a number, where it is one of the two counts; the other count is always named with it. */
function known(value: number, inputs: Inputs, locale: Locale): string {
  const reported = amount(inputs, 'lookups-98-million');
  const printed = amount(inputs, 'technode-980-million');
  if (value === reported)
    return locale === 'en' ? 'the count in the Chinese reports' : '中文报道的次数';
  if (value !== printed) return '';
  const small = locale === 'en' ? englishShort(reported) : mixedNumerals(reported);
  return locale === 'en'
    ? `the count TechNode printed, against ${small} in the Chinese reports`
    : `TechNode 写的次数，中文报道是${small}次`;
}

function englishShort(value: number): string {
  const unit = [1e12, 1e9, 1e6].find((size) => value >= size);
  const names: Record<number, string> = { 1e12: 'trillion', 1e9: 'billion', 1e6: 'million' };
  return unit === undefined
    ? inFull(value, 'en')
    : `${inFull(value / unit, 'en', 12)} ${names[unit] ?? ''}`;
}

const groupName = (value: number, size: number) => Math.floor((String(value).length - 1) / size);

const quoted = (word: string) => `“${word}”`;

function moved({ n }: CountingState, other: number, locale: Locale): string {
  const english = groupName(n, 3) !== groupName(other, 3);
  const chinese = groupName(n, 4) !== groupName(other, 4);
  const { threes, fours, noWord } = countingText[locale];
  const word = (names: readonly string[], value: number, size: number) => {
    const group = groupName(value, size);
    return group === 0 ? noWord : quoted(names[group] ?? '');
  };
  const [from3, to3] = [word(threes, n, 3), word(threes, other, 3)];
  const [from4, to4] = [word(fours, n, 4), word(fours, other, 4)];
  if (locale === 'en')
    return `English ${english ? `moves from ${from3} to ${to3}` : `still uses ${from3}`}; Chinese ${chinese ? `moves from ${from4} to ${to4}` : `still uses ${from4}`}.`;
  return `英文${english ? `从${from3}换成${to3}` : `仍用${from3}`}，中文${chinese ? `从${from4}换成${to4}` : `仍用${from4}`}。`;
}

/** A number in full and in the short form of each language. */
function forms(value: number, locale: Locale): string {
  const [full, short, mixed] = [inFull(value, locale), englishShort(value), mixedNumerals(value)];
  return locale === 'en'
    ? `${full} is ${short} in English and ${mixed} in Chinese`
    : `${full}在中文里是${mixed}，在英文里是 ${short}`;
}

/** Who gives a number, in a word or two; undefined for any other number. */
function publisherOf(value: number, inputs: Inputs, locale: Locale): string | undefined {
  if (value === amount(inputs, 'technode-980-million')) return 'TechNode';
  if (value !== amount(inputs, 'lookups-98-million')) return undefined;
  return locale === 'en' ? 'Chinese reports' : '中文报道';
}

function legendOf(state: CountingState, inputs: Inputs, locale: Locale): LegendEntry[] {
  const colon = locale === 'en' ? ': ' : '：';
  const entry = (mark: LegendEntry['mark'], value: number, otherwise: string): LegendEntry => {
    const name = locale === 'en' ? englishShort(value) : mixedNumerals(value);
    return { mark, text: `${name}${colon}${publisherOf(value, inputs, locale) ?? otherwise}` };
  };
  const { slips } = countingText[locale];
  const first = entry('ink', state.n, slips['0'] ?? '');
  if (state.slip === 0) return [first];
  return [first, entry('printed', slipped(state), slips[String(state.slip)] ?? '')];
}

/** A state of the counting widget in words. */
export function describeCounting(
  state: CountingState,
  inputs: Inputs,
  locale: Locale,
): Description {
  const text = countingText[locale];
  const other = slipped(state);
  const slip = text.slips[String(state.slip)] ?? '';
  const english = locale === 'en';
  const stop = english ? '.' : '。';
  const sentence = (value: number) => {
    const who = known(value, inputs, locale);
    return `${forms(value, locale)}${who ? `${english ? ': ' : '：'}${who}` : ''}${stop}`;
  };
  const [from, to] = [mixedNumerals(state.n), mixedNumerals(other)];
  const capital = slip.charAt(0).toUpperCase() + slip.slice(1);
  return {
    title:
      state.slip === 0
        ? english
          ? `${englishShort(state.n)}, or ${from}`
          : `${from}，即 ${englishShort(state.n)}`
        : english
          ? `${capital} turns ${from} into ${to}`
          : `${slip}，${from}就成了${to}`,
    measure: english
      ? 'The same digits, named in threes above (English) and in fours below (Chinese).'
      : '同样的数字，上面三位一名（英文），下面四位一名（中文）。',
    legend: legendOf(state, inputs, locale),
    summary:
      state.slip === 0
        ? sentence(state.n)
        : english
          ? `${sentence(state.n)} With ${slip}, ${sentence(other)} ${moved(state, other, locale)}`
          : `${sentence(state.n)}${slip}：${sentence(other)}${moved(state, other, locale)}`,
    details: [],
  };
}

/** A number and its slip in every form. */
export function countingTable(state: CountingState, inputs: Inputs, locale: Locale): Table {
  const { form, forms: names, slips } = countingText[locale];
  const values = state.slip === 0 ? [state.n] : [state.n, slipped(state)];
  const row = (name: string, write: (value: number) => string | number) => [
    name,
    ...values.map(write),
  ];
  const own = slips['0'] ?? '';
  return {
    head: [form, own, ...(state.slip === 0 ? [] : [slips[String(state.slip)] ?? ''])],
    rows: [
      row(names.thousands, (value) => groupsOf(value, 3).join(',')),
      row(names.myriads, (value) => groupsOf(value, 4).join(' ')),
      row(names.english, englishWords),
      row(names.mixed, mixedNumerals),
      row(names.chinese, chineseNumerals),
      row(names.who, (value) => publisherOf(value, inputs, locale) ?? '–'),
    ],
  };
}
