import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { inBothLanguages } from '../../../i18n/paths.ts';
import { wordsOfFacts } from '../../../ledger/facets/words-of-facts.ts';
import { ledger } from '../../../ledger/site-ledger.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  Response.json(wordsOfFacts(ledger, locale));
