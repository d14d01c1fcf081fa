import type { APIRoute } from 'astro';
import { writeCsv } from '../../../ledger/data-sets/csv.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { words } from '../../../i18n/words.ts';
import { downloadsInBothLanguages, tableFor } from '../../../widget/downloads.ts';
import { forSpreadsheet } from '../../../widget/spreadsheet/for-spreadsheet.ts';

export const getStaticPaths = downloadsInBothLanguages;

export const GET: APIRoute<{ locale: Locale; id: string }> = ({ props: { locale, id } }) => {
  const { head, rows } = forSpreadsheet(tableFor(id, locale), words[locale].widget.inWords);
  return new Response(writeCsv([head, ...rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
