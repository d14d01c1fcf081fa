import { languageTags, type Locale } from './locales.ts';

const shapes: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

const writers = new Map<string, Intl.DateTimeFormat>();

/** A date format by how many parts a date has; making one costs more than using it, so each is made once. */
function writer(locale: Locale, parts: number): Intl.DateTimeFormat {
  const key = `${locale}${parts}`;
  const shape = { ...shapes[parts - 1], timeZone: 'UTC' };
  const made = writers.get(key) ?? new Intl.DateTimeFormat(languageTags[locale], shape);
  writers.set(key, made);
  return made;
}

function oneDate(text: string, locale: Locale): string {
  const parts = text.split('-');
  const date = new Date(
    Date.UTC(Number(parts[0]), Number(parts[1] ?? 1) - 1, Number(parts[2] ?? 1)),
  );
  return writer(locale, parts.length).format(date);
}

/**
 * A loose date in words: `20 November 2019`, `March 2015 – November 2019`, `2019年11月20日`.
 * @param text a date or span as the ledger writes it (`2019`, `2019-11`, `2019-11-20`, `2015-03/2019-11`)
 */
export function showDate(text: string, locale: Locale): string {
  return text
    .split('/')
    .map((part) => oneDate(part, locale))
    .join(' – ');
}
