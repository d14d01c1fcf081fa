import { inDigits, inFull, inWords } from '../../../i18n/numbers.ts';
import { mixedNumerals } from '../model/chinese-numerals.ts';
import type { CountingSentences } from './type.ts';

const forms = (value: number) =>
  `${inDigits(value, 'zh')}在中文里是${mixedNumerals(value)}，在英文里是${inWords(value, 15, 'en')}`;
const move = (from = '', to = '') => {
  const named = (word: string) => (word ? `“${word}”` : '光数字');
  return from === to ? `仍用${named(from)}` : `从${named(from)}换成${named(to)}`;
};

/** The sentences of the counting widget in Chinese. */
export const zh: CountingSentences = {
  short: mixedNumerals,
  english: (value) => inWords(value, 15, 'en'),
  examples: [
    (value) => `${mixedNumerals(value)}次查询`,
    (value) => `获利${mixedNumerals(value)}元`,
    (value) => `${mixedNumerals(value)}人`,
    (value) => `${mixedNumerals(value)}条信息`,
  ],
  title: {
    plain: (value) => `${mixedNumerals(value)}，即${inWords(value, 15, 'en')}`,
    slipped: (from, to, slip, who) =>
      `${slip}，${mixedNumerals(from)}就成了${who ? `${who} 的` : ''}${mixedNumerals(to)}`,
  },
  measure: '同样的数字，中文四位一级，英文三位一级。',
  head: (slip, who) => (who ? `${slip}：${who}` : slip),
  forms: (value) => `${forms(value)}。`,
  reported: (value) => `${forms(value)}：国内报道的次数。`,
  printed: (value, reported) =>
    `${forms(value)}：TechNode 写的次数，国内报道是${mixedNumerals(reported)}次。`,
  withSlip: (slip, rest) => `${slip}：${rest}`,
  moved: (from, to) =>
    `英文${move(from.english, to.english)}，中文${move(from.chinese, to.chinese)}。`,
  notRead: '请输入不超过十万亿的整数，可带万、亿或 million。',
  askBack: (first, second) =>
    `这可以有两种读法：${inFull(first, 'zh')}，还是${inFull(second, 'zh')}？小数请用点，逗号只用来隔开三位或四位一组的数字。`,
};
