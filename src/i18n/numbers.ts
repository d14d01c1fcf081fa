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

/**
 * A number in full: `98,000,000`; halves away from zero, at most `decimals` decimals.
 * Chinese on this site writes the same thousands groups as its sources do.
 * @param value finite, below 10^21
 */
export function inFull(value: number, _locale: Locale, decimals = 3): string {
  const decimal = decimalOf(Math.abs(value));
  return signed(value, written(rounded(decimal, decimal.power + 1 + decimals)));
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
  if (small) return signed(value, written(decimal));
  const [power, name] = units[locale].find(([least]) => decimal.power >= least) ?? [0, ''];
  const count = written({ ...decimal, power: decimal.power - power }, 5);
  return signed(value, `${count}${name}`);
}
