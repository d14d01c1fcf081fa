import { scriptTags, type Locale } from '../../i18n/locales.ts';
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
  /** The edition of the site, as the page's foot has it: its date and the hash of its content. */
  edition: string;
}

const written: Readonly<Record<Locale, (cited: Cited) => string>> = {
  en: ({ title, site, address, date, edition }) =>
    `${site}. “${title}${/[?!]$/.test(title) ? '' : '.'}” ${date}. Edition ${edition}. ${address}`,
  zh: ({ title, site, address, date, edition }) =>
    `《${title}》，“${site}”网站，${showDate(date, 'zh')}修订，版本${edition}，${address}`,
};

/** A citation to paste into a text. */
export const plainCitation = (cited: Cited): string => written[cited.locale](cited);

/** A citation for BibTeX, as BibLaTeX's `@online` has it. */
export function bibtexCitation(cited: Cited): string {
  const { id, title, site, address, date, edition, locale } = cited;
  const escape = (text: string) => text.replace(/[{}\\%&#$_]/g, (sign) => `\\${sign}`);
  return [
    `@online{${id}-${date.slice(0, 4)},`,
    `  author = {{${escape(site)}}},`,
    `  title = {${escape(title)}},`,
    `  date = {${date}},`,
    `  edition = {${edition}},`,
    `  language = {${scriptTags[locale]}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n');
}

/** A citation as CSL-JSON. */
export function cslCitation(cited: Cited): string {
  const { id, title, site, address, date, edition, locale } = cited;
  return JSON.stringify(
    [
      {
        id,
        type: 'webpage',
        title,
        author: [{ literal: site }],
        'container-title': site,
        issued: { 'date-parts': [date.split('-').map(Number)] },
        edition,
        language: scriptTags[locale],
        URL: address,
      },
    ],
    null,
    2,
  );
}

/** A citation as RIS, which reference managers import. */
export function risCitation(cited: Cited): string {
  const { id, title, site, address, date, edition, locale } = cited;
  return [
    'TY  - ELEC',
    `ID  - ${id}`,
    `AU  - ${site}`,
    `TI  - ${title}`,
    `PY  - ${date.slice(0, 4)}`,
    `DA  - ${date.replaceAll('-', '/')}`,
    `ET  - ${edition}`,
    `LA  - ${scriptTags[locale]}`,
    `UR  - ${address}`,
    'ER  - ',
  ].join('\n');
}
