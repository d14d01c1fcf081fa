import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { inBothLanguages } from '../../../i18n/paths.ts';
import { announcement } from '../../../offline/copy/announcement.ts';

export const getStaticPaths = inBothLanguages;

/** What the copy says of itself; the build adds its size and hash when all files are there. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  Response.json(announcement(locale));
