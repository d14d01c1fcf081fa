import { inFull, inWords } from '../../../i18n/numbers.ts';
import { capital } from '../../../i18n/sentence.ts';
import { mixedNumerals } from '../model/chinese-numerals.ts';
import type { CountingSentences } from './type.ts';

const short = (value: number) => inWords(value, 15, 'en');
const rough = (value: number) => (value < 1000 ? String(value) : inWords(value, 2, 'en'));
const forms = (value: number) =>
  `${inFull(value, 'en')} is ${short(value)} in English and ${mixedNumerals(value)} in Chinese`;
const move = (from = '', to = '') => {
  const named = (word: string) => (word ? `“${word}”` : 'no unit word');
  return from === to ? `still uses ${named(from)}` : `moves from ${named(from)} to ${named(to)}`;
};

/** The sentences of the counting widget in English. */
export const en: CountingSentences = {
  short,
  english: short,
  examples: [
    (value) => `${rough(value)} checks`,
    (value) => `${rough(value)} yuan gained`,
    (value) => `${rough(value)} people`,
    (value) => `${rough(value)} entries`,
  ],
  title: {
    plain: (value) => `${short(value)}, or ${mixedNumerals(value)}`,
    slipped: (from, to, slip, who) =>
      `${capital(slip)} turns ${mixedNumerals(from)} into ${who ? `${who}’s ` : ''}${mixedNumerals(to)}`,
  },
  measure: 'The same digits, named in threes as in English, and in fours as in Chinese.',
  head: (slip, who) => (who ? `${capital(slip)}: ${who}` : capital(slip)),
  forms: (value) => `${forms(value)}.`,
  reported: (value) => `${forms(value)}: the count in the Chinese reports.`,
  printed: (value, reported) =>
    `${forms(value)}: the count TechNode printed, against ${short(reported)} in the Chinese reports.`,
  withSlip: (slip, rest) => ` With ${slip}, ${rest} `,
  moved: (from, to) =>
    `English ${move(from.english, to.english)}; Chinese ${move(from.chinese, to.chinese)}.`,
  notRead:
    'Write a whole number up to ten trillion, in digits or with a word such as million, 万 or 亿.',
  askBack: (first, second) =>
    `That can be read in two ways: ${inFull(first, 'en')} or ${inFull(second, 'en')}? Write a point before decimals, and a comma only between groups of three or four digits.`,
};
