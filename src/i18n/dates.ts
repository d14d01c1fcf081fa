import { languageTags, type Locale } from './locales.ts';

const shapes: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

function oneDate(text: string, locale: Locale): string {
  const parts = text.split('-');
  const date = new Date(
    Date.UTC(Number(parts[0]), Number(parts[1] ?? 1) - 1, Number(parts[2] ?? 1)),
  );
  const shape = { ...shapes[parts.length - 1], timeZone: 'UTC' };
  return new Intl.DateTimeFormat(languageTags[locale], shape).format(date);
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
