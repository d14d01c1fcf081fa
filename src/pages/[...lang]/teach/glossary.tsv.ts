import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { inBothLanguages } from '../../../i18n/paths.ts';
import { glossaryTsv } from '../../../teach/course/glossary-files.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(glossaryTsv(locale), {
    headers: { 'Content-Type': 'text/tab-separated-values; charset=utf-8' },
  });
