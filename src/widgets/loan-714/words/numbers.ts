import type { Locale } from '../../../i18n/locales.ts';
import { inFull, inWords } from '../../../i18n/numbers.ts';

/** A sum of yuan without its unit: to the fen below a hundred, whole above it, in words from a million. */
export function showYuan(sum: number, locale: Locale): string {
  return sum >= 1e6 ? inWords(sum, 3, locale) : inFull(sum, locale, sum < 100 ? 2 : 0);
}

/** A yearly rate with its sign: whole from a hundred, one decimal from ten, two below. */
export function showRate(percent: number, locale: Locale): string {
  return `${inFull(percent, locale, percent >= 100 ? 0 : percent >= 10 ? 1 : 2)}%`;
}

/** How many times as much: whole from ten, one decimal below. */
export function showTimes(factor: number, locale: Locale): string {
  return inFull(factor, locale, factor >= 10 ? 0 : 1);
}

/** A percentage with its sign, to a tenth unless said otherwise. */
export function showPercent(percent: number, locale: Locale, decimals = 1): string {
  return `${inFull(percent, locale, decimals)}%`;
}

/** The words for compound rates that have no short number. */
export interface CompoundWords {
  /** A percentage in words with its sign: `265 billion %`. */
  percent(inWords: string): string;
  /** A percentage too long to have a name. */
  digits(count: string): string;
}

const largestInWords = 13;

/**
 * A compound yearly rate in words a reader can hold: `43.3%`, `265 billion %`, and for what has no
 * name how many digits it has.
 * @param power common logarithm of the factor by which a debt grows in a year
 */
export function showCompound(power: number, locale: Locale, words: CompoundWords): string {
  if (power >= largestInWords) return words.digits(inFull(Math.floor(power + 2) + 1, locale));
  const percent = 100 * (10 ** power - 1);
  return percent < 1e6 ? showRate(percent, locale) : words.percent(inWords(percent, 3, locale));
}
