import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/locales.ts';
import { writeCsv } from '../../../../ledger/data-sets/csv.ts';
import { ledger } from '../../../../ledger/site-ledger.ts';
import { chapterClaims, claimPaths } from '../../../../prose/claims/text-claims.ts';
import { claimRows, claimTable } from '../../../../prose/claims/claim-rows.ts';

export const getStaticPaths = claimPaths;

export const GET: APIRoute<{ slug: string; locale: Locale }> = ({ props: { slug, locale } }) => {
  const { claims, page } = chapterClaims(slug, locale);
  return new Response(writeCsv(claimTable(claimRows(claims, ledger, locale, page))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
