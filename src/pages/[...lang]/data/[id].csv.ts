import type { APIRoute } from 'astro';
import { writeCsv } from '../../../ledger/data-sets/csv.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { downloadsInBothLanguages, tableFor } from '../../../widget/downloads.ts';

export const getStaticPaths = downloadsInBothLanguages;

export const GET: APIRoute<{ locale: Locale; id: string }> = ({ props: { locale, id } }) => {
  const { head, rows } = tableFor(id, locale);
  return new Response(writeCsv([head, ...rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
