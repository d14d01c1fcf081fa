import { tsvFormatRows } from 'd3-dsv';
import { writeCsv } from '../../ledger/data-sets/csv.ts';
import { ledger } from '../../ledger/site-ledger.ts';
import type { Locale } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';

/** Term, Chinese, pinyin and definition of every term of the glossary, in its order. */
function glossaryRows(locale: Locale): string[][] {
  return [...ledger.terms.values()].map(({ term, pinyin, definition }) => [
    term.en,
    term.zh,
    pinyin,
    definition[locale],
  ]);
}

/** The glossary as CSV with a head, for spreadsheets. */
export function glossaryCsv(locale: Locale): string {
  const { termIn, chinese, pinyin, definition } = words[locale].teach;
  return writeCsv([[termIn, chinese, pinyin, definition], ...glossaryRows(locale)]);
}

/** The glossary as TSV for flash cards, without a head, which would become a card. */
export function glossaryTsv(locale: Locale): string {
  return `${tsvFormatRows(glossaryRows(locale))}\n`;
}
