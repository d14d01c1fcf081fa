import type { Locale } from '../../../i18n/locales.ts';
import { inFull, inWords } from '../../../i18n/numbers.ts';

/** A price for one without its unit, to three digits: `1.58`, or from the lowest to the highest `0.07–0.2`. */
export function showPrice(low: number, high: number, locale: Locale): string {
  const show = (value: number) => inFull(Number(value.toPrecision(3)), locale, 3);
  return low === high ? show(low) : `${show(low)}–${show(high)}`;
}

/** A number of look-ups or of yuan as people say it: in full while that is short. */
export function showAmount(value: number, locale: Locale): string {
  return value < 1e6 ? inFull(value, locale, value < 100 ? 2 : 0) : inWords(value, 3, locale);
}
