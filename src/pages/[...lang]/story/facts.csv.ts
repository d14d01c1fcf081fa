import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { writeCsv } from '../../../ledger/data-sets/csv.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import { storyClaimPaths, storyClaims } from '../../../prose/claims/text-claims.ts';
import { claimRows, claimTable } from '../../../prose/claims/claim-rows.ts';

export const getStaticPaths = storyClaimPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const { claims, page } = storyClaims(locale);
  return new Response(writeCsv(claimTable(claimRows(claims, ledger, locale, page))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
