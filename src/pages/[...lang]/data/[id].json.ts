import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { downloadsInBothLanguages, tableFor } from '../../../widget/downloads.ts';

export const getStaticPaths = downloadsInBothLanguages;

export const GET: APIRoute<{ locale: Locale; id: string }> = ({ props: { locale, id } }) =>
  Response.json(tableFor(id, locale));
