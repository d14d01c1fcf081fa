import { showDate } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { inFull, inWords } from '../i18n/numbers.ts';
import { aroundNumber, inBrackets, labelled, sentenceMarks } from '../i18n/sentence.ts';
import type { Words } from '../schemas/ui.ts';
import type { Fact } from './ledger.ts';

/** A fact's value with the digits that its source supports and no others; undefined where it has none. */
export function supportedValue({
  value,
  digits = 15,
}: Pick<Fact, 'value' | 'digits'>): number | undefined {
  return value === undefined ? undefined : Number(value.toPrecision(digits));
}

/** A fact's value rounded to the digits its source supports, in full: `98,000,000`, `0.39`. */
export function valueInFull(fact: Fact, locale: Locale): string {
  const value = supportedValue(fact);
  if (value === undefined) throw new RangeError(`The fact “${fact.id}” has no value.`);
  return inFull(value, locale, 6);
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

/** A fact's value in full with its bound and what it counts: `98,000,000 checks, at least`; empty without a value. */
export function valueCounted(
  fact: Fact,
  words: Pick<Words, 'units' | 'bound'>,
  locale: Locale,
): string {
  return fact.value === undefined
    ? ''
    : aroundValue(fact, words, locale).join(valueInFull(fact, locale));
}

/** The date of a record or a source in words; without one, that it is undated. */
export function dateOf(
  { date }: { date?: string | undefined },
  words: Pick<Words, 'fact'>,
  locale: Locale,
): string {
  return date === undefined || date === 'undated' ? words.fact.undated : showDate(date, locale);
}

/** The other values of a record on one line, each with who gives it; empty where there are none. */
export function othersInWords(fact: Fact, words: Pick<Words, 'card'>, locale: Locale): string {
  if (fact.others.length === 0) return '';
  const values = fact.others.map(
    ({ who, what }) => `${what[locale]}${inBrackets(who[locale], locale)}`,
  );
  return labelled(words.card.others, values.join(sentenceMarks[locale].semicolon), locale);
}
