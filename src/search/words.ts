import { powerWords, readTypedNumber } from '../i18n/typed-number.ts';

/** How a written word may stand in a text: in any of some ways, each of them one word or more beside each other. */
export type Ways = readonly (readonly string[])[];

/** Takes a text apart for a search: both the texts that it searches and what is typed, so that the two agree. */
interface WordCutter {
  /** All words of a text; numbers stand there too as digits alone, however they are written. */
  ofText(text: string): string[];
  /** What is typed, a written word or number each. */
  ofQuery(text: string): Ways[];
}

const numerals = '\\d.零〇一二两三四五六七八九十百千万亿余多 ';

/** Numbers with powers of ten in words behind them. */
const inWords = new RegExp(
  `\\d[\\d.]*\\s?(?:${powerWords.join('|')})(?![\\p{L}\\d])|[${numerals}]*[万亿][${numerals}]*`,
  'gu',
);

/** Runs of signs of one kind of writing; Latin words with what joins their parts. */
const runs =
  /\p{Script=Han}+|[\p{Script=Latin}\p{N}]+(?:(?:\.(?=\p{N})|['-])[\p{Script=Latin}\p{N}]+)*/gu;

/** A text with all written in one way that people write in several: widths, accents, large letters, signs, grouped digits. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/(?<=\d)[,，](?=\d)/g, '')
    .replace(/(?<![\d.])\d{1,3}(?:([' ])\d{3})(?:\1\d{3})*(?!\d)/g, (digits) =>
      digits.replace(/[' ]/g, ''),
    );
}

/** A number in words as its digits; undefined where it is none, or could be two. */
function digitsOf(text: string): string | undefined {
  const read = readTypedNumber(text);
  return read && 'value' in read ? String(read.value) : undefined;
}

/** An English word without the ending of its plural. */
function stem(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  return word.replace(/(?<=..)ies$/, 'y').replace(/(?<=sh|ch|x|ss)es$|(?<![sui])s$/, '');
}

/** Chinese is written without spaces, and compared in overlapping pairs of characters. */
function waysOf(run: string): Ways {
  if (/\p{Script=Han}/u.test(run)) {
    const signs = [...run];
    if (signs.length === 1) return [[run]];
    return [signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`)];
  }
  const parts = run
    .replace(/'s(?=-|$)/g, '')
    .replaceAll("'", '')
    .split('-');
  const whole = stem(parts.join(''));
  return parts.length > 1 ? [[whole], parts.map(stem)] : [[whole]];
}

const waysIn = (text: string) => (text.match(runs) ?? []).map(waysOf);

/**
 * Makes what takes texts apart.
 * @param traditional traditional characters, each with the simplified one behind it that the site writes
 */
export function wordCutter(traditional = ''): WordCutter {
  const signs = [...traditional];
  const simplified = new Map(
    signs.flatMap((sign, index) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? sign]] : [])),
  );
  const read = (text: string) =>
    plain(text).replace(/\p{Script=Han}/gu, (sign) => simplified.get(sign) ?? sign);
  return {
    ofText(text) {
      const all = read(text);
      const numbers = (all.match(inWords) ?? []).flatMap((number) => digitsOf(number) ?? []);
      return [...waysIn(all).flat(2), ...numbers];
    },
    ofQuery(text) {
      return waysIn(read(text).replace(inWords, (number) => ` ${digitsOf(number) ?? number} `));
    },
  };
}
