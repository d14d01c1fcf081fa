import type { Locale } from '../../i18n/locales.ts';
import type { DerivationName } from '../../schemas/records/derivation-names.ts';
import { inFull } from '../../i18n/numbers.ts';
import { supportedValue, valueInFull } from '../display.ts';
import type { Fact, Ledger } from '../ledger.ts';

/** A sum in signs, from the operands and the seconds of a day as they are written. */
type Sum = (operands: readonly string[], day: string) => string;

/** The derivations that are a sum in one line; counting over groups of voters is none. */
const sums: Readonly<Partial<Record<DerivationName, Sum>>> = {
  quotient: ([a, b]) => `${a} ÷ ${b}`,
  product: ([a, b]) => `${a} × ${b}`,
  'percent-change': ([a, b]) => `100 × (${b} ÷ ${a} − 1)`,
  'price-before': ([a, b, c]) => `${a} + ${b} ÷ ${c}`,
  'limit-price': ([a, b]) => `${a} × (100 − ${b}) ÷ 100`,
  'seconds-between': ([a], day) => `${day} ÷ ${a}`,
  'per-second': ([a], day) => `${a} ÷ ${day}`,
  'simple-yearly-rate': ([a, b, c]) => `100 × (${b} ÷ ${a} − 1) × 365 ÷ ${c}`,
};

/** How a written result stands to the sum before it: it is the sum, or the sum rounded. */
function signOf(value: number, written: number): '=' | '≈' {
  return Math.abs(value - written) <= Math.abs(value) * 1e-9 ? '=' : '≈';
}

/**
 * A derived record's sum with its numbers: `38,000,000 ÷ 98,000,000 ≈ 0.39`; each number has the digits that
 * its own record supports, and the sum is taken over the values themselves.
 * @returns undefined for a record that is not derived, or whose derivation is not a sum in one line
 */
export function workedSum(fact: Fact, ledger: Ledger, locale: Locale): string | undefined {
  const sum = fact.derived && sums[fact.derived.by];
  const shown = supportedValue(fact);
  if (!fact.derived || !sum || fact.value === undefined || shown === undefined) return undefined;
  // An operand that is computed itself is written to six digits: its own record shows fewer than the sum takes.
  const operands = fact.derived.from.map((id) => {
    const operand = ledger.fact(id);
    return operand.derived && operand.value !== undefined
      ? inFull(Number(operand.value.toPrecision(6)), locale, 6)
      : valueInFull(operand, locale);
  });
  return `${sum(operands, inFull(86_400, locale))} ${signOf(fact.value, shown)} ${valueInFull(fact, locale)}`;
}
