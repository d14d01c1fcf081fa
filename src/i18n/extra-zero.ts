import type { Locale } from './locales.ts';
import { inDigits } from './numbers.ts';

/**
 * The larger of two counts as written, parted around the zero that it has more than the smaller: what stands
 * before it, the zero, what stands after it, grouped as the language names digits. Without such a zero all of it stands before.
 */
export function aroundExtraZero(
  larger: number,
  smaller: number,
  locale: Locale,
): [before: string, zero: string, after: string] {
  const written = inDigits(larger, locale);
  if (larger !== 10 * smaller) return [written, '', ''];
  const firm = String(smaller).replace(/0+$/, '').length;
  const digits = [...written.matchAll(/\d/g)];
  const at = digits[firm]?.index ?? written.length;
  return [written.slice(0, at), written.slice(at, at + 1), written.slice(at + 1)];
}
