import type { Locale } from './locales.ts';

/*
 * Written by hand and tested against `Intl.NumberFormat`, whose first use on a page makes a browser
 * read the number formats of all languages: half a frame's budget ten times over on a phone.
 */

/** A decimal number without its sign: its digits as one whole number, and where its point stands. */
interface Decimal {
  /** At least one digit. */
  digits: string;
  /** The power of ten of the first digit. */
  power: number;
}

/** The shortest decimal number that a value is written as. @param value not negative, finite */
function decimalOf(value: number): Decimal {
  const [figures = '0', power = '0'] = value.toExponential().split('e');
  return { digits: figures.replace('.', ''), power: Number(power) };
}

/** A decimal number with so many of its digits, none at the least; halves go up. */
function rounded({ digits, power }: Decimal, keep: number): Decimal {
  if (keep >= digits.length) return { digits, power };
  if (keep < 0) return { digits: '0', power: 0 };
  const kept = digits.slice(0, keep);
  if ((digits[keep] ?? '0') < '5') return { digits: kept || '0', power: kept ? power : 0 };
  const next = String(BigInt(kept || '0') + 1n);
  return { digits: next, power: power + (next.length > keep ? 1 : 0) };
}

/** Written out, with a comma between groups of three digits where there are at least so many before the point. */
function written({ digits, power }: Decimal, grouped = 4): string {
  const all = power < 0 ? '0'.repeat(-power) + digits : digits;
  const whole = all.slice(0, Math.max(power, 0) + 1).padEnd(power + 1, '0');
  const parts = all.slice(Math.max(power, 0) + 1).replace(/0+$/, '');
  const groups = whole.length < grouped ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return parts ? `${groups}.${parts}` : groups;
}

/** A true minus sign, as wide as a digit, before a number below zero. */
function signed(value: number, text: string): string {
  return value < 0 && text !== '0' ? `−${text}` : text;
}

const units: Readonly<Record<Locale, readonly (readonly [power: number, name: string])[]>> = {
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
    [0, ''],
  ],
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
    [0, ''],
  ],
};

/**
 * A number as people say it: `98 million`, `9800万`; below a million (English) or ten thousand
 * (Chinese) the digits themselves.
 * @param value finite, below 10^16
 * @param digits significant digits to keep, 1 to 15
 */
export function inWords(value: number, digits: number, locale: Locale): string {
  const size = Math.abs(value);
  const decimal = rounded(decimalOf(size), digits);
  const small = size < (locale === 'en' ? 1e6 : 1e4);
  if (small) return signed(value, written(decimal, locale === 'en' ? 4 : 20));
  const [power, name] = units[locale].find(([least]) => decimal.power >= least) ?? [0, ''];
  const count = written({ ...decimal, power: decimal.power - power }, locale === 'en' ? 5 : 20);
  return signed(value, `${count}${name}`);
}

/** A whole number in the largest Chinese unit that says all of it in four decimals: `9.8亿`, `461.7312万`; a bare number of five digits stays one. */
function inHanUnits(decimal: Decimal): string {
  const { digits, power } = decimal;
  const firm = digits.replace(/0+$/, '').length;
  const decimals = (unit: number) => Math.max(0, firm - 1 - power + unit);
  if (power < 4 || firm > power + 1 || (power === 4 && decimals(4) > 2))
    return written(decimal, 20);
  const [unit, name] = power >= 8 && decimals(8) <= 4 ? ([8, '亿'] as const) : ([4, '万'] as const);
  return `${written({ digits, power: power - unit }, 20)}${name}`;
}

/**
 * A number in full: `98,000,000` in English, `9800万` in Chinese, which has no comma between digits; halves away
 * from zero, at most `decimals` decimals.
 * @param value finite, below 10^16
 */
export function inFull(value: number, locale: Locale, decimals = 3): string {
  const exact = decimalOf(Math.abs(value));
  const decimal = rounded(exact, exact.power + 1 + decimals);
  return signed(value, { en: written, zh: inHanUnits }[locale](decimal));
}

/**
 * A whole number in digits alone, grouped as the language names them: `980,000,000` by three, `9 8000 0000` by
 * four, with spaces that no line ends at.
 * @param value not negative, whole, below 10^21
 */
export function inDigits(value: number, locale: Locale): string {
  const decimal = decimalOf(value);
  if (locale === 'en') return written(decimal);
  return written(decimal, 30).replace(/\B(?=(?:\d{4})+$)/g, '\u00a0');
}
