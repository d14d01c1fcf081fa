import type { Locale } from '../../i18n/locales.ts';
import { inFull, inWords } from '../../i18n/numbers.ts';

/** A sum of yuan without its unit: to the fen below a hundred, whole above it, in words from a million. */
export function yuan(sum: number, locale: Locale): string {
  if (sum >= 1e6) return inWords(sum, 3, locale);
  return inFull(sum, locale, sum < 100 ? 2 : 0);
}

/** A yearly rate with its sign: whole from a hundred, one decimal from ten, two below. */
export function rate(percent: number, locale: Locale): string {
  return `${inFull(percent, locale, percent >= 100 ? 0 : percent >= 10 ? 1 : 2)}%`;
}

/** How many times as much: whole from ten, one decimal below. */
export function times(factor: number, locale: Locale): string {
  return inFull(factor, locale, factor >= 10 ? 0 : 1);
}

const largestInWords = 13;

/**
 * A compound yearly rate in words a reader can hold: `43.3%`, `265 billion %`, and for what has no
 * name how many digits it has.
 * @param power common logarithm of the factor by which a debt grows in a year
 */
export function compoundRate(power: number, locale: Locale): string {
  if (power >= largestInWords) {
    const digits = inFull(Math.floor(power + 2) + 1, locale);
    return locale === 'en' ? `a percentage of ${digits} digits` : `一个${digits}位数的百分比`;
  }
  const percent = 100 * (10 ** power - 1);
  if (percent < 1e6) return rate(percent, locale);
  return `${inWords(percent, 3, locale)}${locale === 'en' ? ' ' : ''}%`;
}
