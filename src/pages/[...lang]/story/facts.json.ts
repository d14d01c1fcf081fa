import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { ledger } from '../../../ledger/site-ledger.ts';
import { storyClaimPaths, storyClaims } from '../../../prose/claims/text-claims.ts';
import { claimRows } from '../../../prose/claims/claim-rows.ts';

export const getStaticPaths = storyClaimPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const { claims, page, title } = storyClaims(locale);
  return Response.json({ title, claims: claimRows(claims, ledger, locale, page) });
};
