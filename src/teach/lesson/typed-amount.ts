import { readTypedNumber, type TypedNumber } from '../../i18n/typed-number.ts';

/** A text without the unit that may stand behind its number, be it typed in wide signs or narrow ones. */
function withoutUnit(text: string, unit: string): string {
  for (const form of [(any: string) => any, (any: string) => any.normalize('NFKC')]) {
    const plain = form(text).trim();
    const tail = form(unit).trim().toLowerCase();
    if (tail && plain.toLowerCase().endsWith(tail)) return plain.slice(0, -tail.length);
  }
  return text;
}

/**
 * Reads a number with its unit as a person anywhere types both. Never throws.
 * @param unit what is counted, which may be typed or left out
 * @returns both values where it can be read in two ways; undefined where it is no number
 */
export function readTypedAmount(text: string, unit: string): TypedNumber | undefined {
  return readTypedNumber(withoutUnit(text, unit));
}
