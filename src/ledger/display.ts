import type { Locale } from '../i18n/locales.ts';
import { inFull, inWords } from '../i18n/numbers.ts';
import { aroundNumber } from '../i18n/sentence.ts';
import type { Words } from '../schemas/ui.ts';
import type { Fact } from './ledger.ts';

/** A fact's value rounded to the digits its source supports, in full: `98,000,000`, `0.39`. */
export function valueInFull(fact: Fact, locale: Locale): string {
  if (fact.value === undefined) throw new RangeError(`The fact “${fact.id}” has no value.`);
  return inFull(Number(fact.value.toPrecision(fact.digits ?? 15)), locale, 6);
}

/** A fact's value as people say it: `98 million`, `9800万`. */
export function valueInWords(fact: Fact, locale: Locale): string {
  if (fact.value === undefined) throw new RangeError(`The fact “${fact.id}” has no value.`);
  return inWords(fact.value, fact.digits ?? 15, locale);
}

/** What stands before and behind a fact's value: `… checks, at least`, `至少…次`; nothing without a value. */
export function aroundValue(
  fact: Fact,
  words: Pick<Words, 'units' | 'bound'>,
  locale: Locale,
): [before: string, after: string] {
  if (fact.value === undefined) return ['', ''];
  return aroundNumber(words.bound[fact.bound], fact.unit ? words.units[fact.unit] : '', locale);
}
