import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { inBothLanguages } from '../../../i18n/paths.ts';
import { glossaryXml } from '../../../teach/course/glossary-files.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(glossaryXml(locale), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
