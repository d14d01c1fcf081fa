import type { Locale } from '../../../i18n/locales.ts';
import { inFull } from '../../../i18n/numbers.ts';
import type { Counts } from './counts.ts';

/**
 * The larger count as written, parted around the zero that it has more than the smaller: what stands before
 * it, the zero, what stands after it. Without such a zero all of it stands before.
 */
export function splitAtZero(
  { printed, reported }: Counts,
  locale: Locale,
): [before: string, zero: string, after: string] {
  const written = inFull(printed, locale);
  if (printed !== 10 * reported) return [written, '', ''];
  const firm = String(reported).replace(/0+$/, '').length;
  const digits = [...written.matchAll(/\d/g)];
  const at = digits[firm]?.index ?? written.length;
  return [written.slice(0, at), written.slice(at, at + 1), written.slice(at + 1)];
}
