import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { inBothLanguages } from '../../../i18n/paths.ts';
import { readyRows } from '../../../teach/course/ready-questions.ts';

export const getStaticPaths = inBothLanguages;

/** Questions that a lesson may take as they are, each with the widgets it suits. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(JSON.stringify(readyRows(locale)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
