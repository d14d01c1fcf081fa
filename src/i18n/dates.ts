import type { Locale } from './locales.ts';

/* Written by hand and tested against `Intl.DateTimeFormat`, for the reason that `numbers.ts` gives. */

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

function oneDate(text: string, locale: Locale): string {
  const [year = 0, month, day] = text.split('-').map(Number);
  if (locale === 'zh')
    return [`${year}年`, month ? `${month}月` : '', day ? `${day}日` : ''].join('');
  return [day, month && months[month - 1], year].filter(Boolean).join(' ');
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
