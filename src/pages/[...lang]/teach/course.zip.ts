import type { APIRoute } from 'astro';
import { code as deckCode } from 'virtual:deck-code';
import { capsuleOf } from '../../../embed/capsule/capsule-of.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { inBothLanguages } from '../../../i18n/paths.ts';
import { archiveFiles } from '../../../teach/course/archive.ts';
import { zipFiles } from '../../../teach/formats/zip.ts';

export const getStaticPaths = inBothLanguages;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const files = archiveFiles(locale, (id) => capsuleOf(id, locale), deckCode.page);
  return new Response(zipFiles(files), { headers: { 'Content-Type': 'application/zip' } });
};
