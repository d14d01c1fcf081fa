import type { Locale } from '../../i18n/locales.ts';
import { showDate } from '../../i18n/dates.ts';

/** What a citation of a page of this site is made of. */
export interface Cited {
  /** A word for the BibTeX key. */
  id: string;
  title: string;
  site: string;
  address: string;
  /** Whether the text is Chinese and cited as Chinese is. */
  locale: Locale;
  /** When the text was last revised, as `2026-11-22`. */
  date: string;
}

const written: Readonly<Record<Locale, (cited: Cited) => string>> = {
  en: ({ title, site, address, date }) =>
    `${site}. “${title}${/[?!]$/.test(title) ? '' : '.'}” ${date}. ${address}`,
  zh: ({ title, site, address, date }) =>
    `《${title}》，“${site}”网站，${showDate(date, 'zh')}修订，${address}`,
};

/** A citation to paste into a text. */
export const plainCitation = (cited: Cited): string => written[cited.locale](cited);

/** A citation for BibTeX. */
export function bibtexCitation({ id, title, site, address, date }: Cited): string {
  const [year = '', month = ''] = date.split('-');
  const escape = (text: string) => text.replace(/[{}\\%&#$_]/g, (sign) => `\\${sign}`);
  return [
    `@online{${id}-${year},`,
    `  author = {{${escape(site)}}},`,
    `  title = {${escape(title)}},`,
    `  year = {${year}},`,
    `  month = {${month}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n');
}

/** A citation as CSL-JSON. */
export function cslCitation({ id, title, site, address, date }: Cited): string {
  const parts = date.split('-').map(Number);
  return JSON.stringify(
    [
      {
        id,
        type: 'webpage',
        title,
        author: [{ literal: site }],
        'container-title': site,
        issued: { 'date-parts': [parts] },
        URL: address,
      },
    ],
    null,
    2,
  );
}
