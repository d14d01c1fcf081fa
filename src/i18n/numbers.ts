import { languageTags, type Locale } from './locales.ts';

const writers = new Map<string, Intl.NumberFormat>();

/** A number format; making one costs more than using it a thousand times, so each is made once. */
function writer(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const made = writers.get(key) ?? new Intl.NumberFormat(languageTags[locale], options);
  writers.set(key, made);
  return made;
}

/** A true minus sign, as wide as a digit, for the hyphen that formats write. */
const minus = (text: string) => text.replace('-', '−');

/**
 * A number in full: `98,000,000`; halves away from zero, at most `decimals` decimals.
 * Chinese on this site writes the same thousands groups as its sources do.
 */
export function inFull(value: number, locale: Locale, decimals = 3): string {
  return minus(writer(locale, { maximumFractionDigits: decimals }).format(value));
}

/**
 * A number as people say it: `98 million`, `9800万`; below a million (English) or ten thousand
 * (Chinese) the digits themselves.
 * @param digits significant digits to keep, 1 to 15
 */
export function inWords(value: number, digits: number, locale: Locale): string {
  const small = Math.abs(value) < (locale === 'en' ? 1e6 : 1e4);
  const options = small ? {} : ({ notation: 'compact', compactDisplay: 'long' } as const);
  return minus(writer(locale, { maximumSignificantDigits: digits, ...options }).format(value));
}
