import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { inBothLanguages } from '../../../i18n/paths.ts';
import { searchData } from '../../../search/entries.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  Response.json(searchData(locale));
