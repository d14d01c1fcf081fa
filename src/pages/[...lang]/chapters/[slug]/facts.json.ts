import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/locales.ts';
import { ledger } from '../../../../ledger/site-ledger.ts';
import { chapterClaims, claimPaths } from '../../../../prose/claims/text-claims.ts';
import { claimRows } from '../../../../prose/claims/claim-rows.ts';

export const getStaticPaths = claimPaths;

export const GET: APIRoute<{ slug: string; locale: Locale }> = ({ props: { slug, locale } }) => {
  const { claims, page, title } = chapterClaims(slug, locale);
  return Response.json({ title, claims: claimRows(claims, ledger, locale, page) });
};
