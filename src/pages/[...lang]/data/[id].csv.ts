import type { APIRoute } from 'astro';
import { writeCsv } from '../../../data/csv.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { inBothLanguages } from '../../../i18n/paths.ts';
import { tableOf } from '../../../widgets/table-of.ts';
import { widgets } from '../../../widgets/registry.ts';

export const getStaticPaths = () =>
  inBothLanguages().flatMap(({ params, props }) =>
    [...widgets.keys()].map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );

export const GET: APIRoute<{ locale: Locale; id: string }> = ({ props: { locale, id } }) => {
  const { head, rows } = tableOf(id, locale);
  return new Response(writeCsv([head, ...rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
